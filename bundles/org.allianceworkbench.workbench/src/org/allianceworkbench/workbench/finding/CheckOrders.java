// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.finding;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.action.SelectedObjects;
import org.allianceworkbench.workbench.checking.LiveChecks;
import org.allianceworkbench.workbench.opening.WorkspaceFiles;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Starts checks on behalf of a user, and brings up the problems. */
public final class CheckOrders {
	private final IWorkbenchWindow window;
	private final SessionRegistry registry;

	/**
	 * Checks on behalf of a window.
	 *
	 * @param window where problems are shown
	 */
	public CheckOrders(IWorkbenchWindow window) {
		this.window = Objects.requireNonNull(window);
		registry = window.getService(SessionRegistry.class);
	}

	/**
	 * Checks what is selected: files, folders and projects, or the alliances of selected objects; without a selection that of the active diagram.
	 *
	 * @param selection any selection
	 */
	public void selected(ISelection selection) {
		Set<IResource> resources = new LinkedHashSet<>();
		if (selection instanceof IStructuredSelection structured) {
			for (Object element : structured.toList()) {
				IResource resource = Adapters.adapt(element, IResource.class);
				if (resource != null) {
					resources.add(resource);
				}
			}
		}
		SelectedObjects.of(selection).objects().stream().map(registry::of).flatMap(session -> session.stream()).map(CheckOrders::files)
				.forEach(resources::addAll);
		IEditorPart editor = window.getActivePage().getActiveEditor();
		IFile active = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
		if (resources.isEmpty() && active != null) {
			resources.add(active);
		}
		check(resources);
	}

	private static List<IFile> files(SharedSession session) {
		return new WorkspaceFiles().at(session.file());
	}

	/** Checks all alliances of the workspace. */
	public void all() {
		check(List.of(ResourcesPlugin.getWorkspace().getRoot()));
	}

	private void check(Collection<? extends IResource> resources) {
		try {
			Set<IFile> files = AllianceCheck.filesOf(resources);
			if (files.isEmpty()) {
				MessageDialog.openInformation(window.getShell(), "Alliance Workbench", "There is no alliance to check. Select one in the explorer.");
				return;
			}
			new AllianceCheck(registry, PlatformUI.getWorkbench().getService(LiveChecks.class), files).schedule();
			window.getActivePage().showView(WorkbenchIds.PROBLEMS);
		} catch (PartInitException e) {
			ILog.get().log(e.getStatus());
		} catch (CoreException e) {
			MessageDialog.openError(window.getShell(), "Alliance Workbench", "The alliances cannot be found: " + e.getMessage());
		}
	}
}
