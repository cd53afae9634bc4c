// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.explorer;

import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.workbench.opening.WorkspaceFiles;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;

/** Renames and deletes files, folders and projects; an alliance takes its diagrams with it. */
final class FileEditing {
	private final IWorkbenchWindow window;
	private final SessionRegistry registry;

	/** A change of a resource of the workspace. */
	@FunctionalInterface
	private interface Change {
		void on(IResource resource) throws CoreException;
	}

	FileEditing(IWorkbenchWindow window, SessionRegistry registry) {
		this.window = window;
		this.registry = registry;
	}

	private static List<IResource> resources(IStructuredSelection selection) {
		return Stream.of(selection.toArray()).filter(IResource.class::isInstance).map(IResource.class::cast).toList();
	}

	boolean canChange(IStructuredSelection selection) {
		return !selection.isEmpty() && resources(selection).size() == selection.size();
	}

	void rename(IStructuredSelection selection) {
		IResource resource = resources(selection).get(0);
		InputDialog dialog = new InputDialog(window.getShell(), "Rename", "New name:", resource.getName(), text -> problem(resource, text));
		boolean wanted = dialog.open() == Window.OK && !dialog.getValue().equals(resource.getName());
		if (wanted && mayClose(resource)) {
			String name = dialog.getValue();
			withDiagrams(resource, each -> each.move(resource.getFullPath().removeLastSegments(1).append(renamed(each, name)), true, null));
		}
	}

	private static String renamed(IResource resource, String name) {
		boolean beside = "diagrams".equals(resource.getFileExtension()) && name.endsWith(".alliance");
		return beside ? new Path(name).removeFileExtension().addFileExtension("diagrams").lastSegment() : name;
	}

	private static String problem(IResource resource, String name) {
		if (ExplorerEditing.isAlliance(resource) && !name.endsWith(".alliance")) {
			return "The name of an alliance file ends with .alliance.";
		}
		boolean taken = !name.equals(resource.getName()) && resource.getParent().findMember(name) != null;
		return taken ? "There is already something of that name." : resource.getWorkspace().validateName(name, resource.getType()).isOK() ? null
				: "This is no valid name.";
	}

	void delete(IStructuredSelection selection) {
		List<IResource> doomed = resources(selection);
		String what = doomed.size() == 1 ? "\u201C" + doomed.get(0).getName() + "\u201D" : doomed.size() + " items";
		String lost = doomed.stream().anyMatch(each -> !each.isLinked()) ? " from the disk, with all that belongs to it. This cannot be undone." : " from the explorer.";
		String unsaved = doomed.stream().anyMatch(this::hasUnsavedChanges) ? " There are unsaved changes, which are lost." : "";
		if (MessageDialog.openConfirm(window.getShell(), "Delete", "Delete " + what + lost + unsaved)) {
			doomed.forEach(this::closeSessions);
			doomed.forEach(each -> withDiagrams(each, this::delete));
		}
	}

	private void delete(IResource resource) throws CoreException {
		if (resource instanceof IProject project) {
			project.delete(true, true, null);
		} else {
			resource.delete(true, null);
		}
	}

	private void withDiagrams(IResource resource, Change change) {
		try {
			IResource beside = ExplorerEditing.isAlliance(resource)
					? resource.getParent().findMember(new Path(resource.getName()).removeFileExtension().addFileExtension("diagrams"))
					: null;
			if (beside != null) {
				change.on(beside);
			}
			change.on(resource);
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
			MessageDialog.openError(window.getShell(), "Alliance Workbench", e.getMessage());
		}
	}

	private boolean mayClose(IResource resource) {
		if (hasUnsavedChanges(resource) && !MessageDialog.openConfirm(window.getShell(), "Rename", "There are unsaved changes. They are lost when you go on without saving.")) {
			return false;
		}
		closeSessions(resource);
		return true;
	}

	private boolean hasUnsavedChanges(IResource resource) {
		return registry.sessions().stream().anyMatch(session -> session.isDirty() && contains(resource, session.file()));
	}

	private void closeSessions(IResource resource) {
		registry.sessions().stream().filter(session -> contains(resource, session.file())).forEach(registry::close);
	}

	private static boolean contains(IResource resource, java.nio.file.Path place) {
		return new WorkspaceFiles().at(place).stream().anyMatch(file -> resource.getFullPath().isPrefixOf(file.getFullPath()));
	}
}
