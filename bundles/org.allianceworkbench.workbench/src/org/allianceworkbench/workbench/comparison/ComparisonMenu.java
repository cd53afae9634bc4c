// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.emf.resource.SafeXmiResource;
import org.allianceworkbench.workbench.opening.Opening;
import org.allianceworkbench.workbench.opening.WorkspaceFiles;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** The menu by which alliance files are compared: with each other, with what was saved, with any other file, or merged. */
public final class ComparisonMenu {
	private final IWorkbenchWindow window;

	/**
	 * A menu in a window.
	 *
	 * @param window where the comparison opens
	 */
	public ComparisonMenu(IWorkbenchWindow window) {
		this.window = window;
	}

	/**
	 * Makes the menu for what is selected.
	 *
	 * @param selection one or two alliance files; for anything else the menu is empty, and so not shown
	 */
	public MenuManager menu(IStructuredSelection selection) {
		MenuManager menu = new MenuManager("Compa&re With");
		List<IFile> files = selection.stream().filter(IFile.class::isInstance).map(IFile.class::cast).filter(file -> "alliance".equals(file.getFileExtension()))
				.toList();
		if (files.size() == selection.size() && files.size() == 2) {
			add(menu, "&Each Other", true, () -> open(files.get(0), WorkspaceFiles.place(files.get(1))));
		} else if (files.size() == selection.size() && files.size() == 1) {
			fill(menu, files.get(0));
		}
		return menu;
	}

	private void fill(IMenuManager menu, IFile file) {
		Path place = WorkspaceFiles.place(file);
		Path previous = SafeXmiResource.backupOf(place);
		boolean dirty = window.getService(SessionRegistry.class).find(place).filter(SharedSession::isDirty).isPresent();
		add(menu, "&Last Saved Version", dirty, () -> open(file, place));
		add(menu, "&Previous Version", Files.exists(previous), () -> open(file, previous));
		add(menu, "&Other File\u2026", true, () -> ask("Compare " + file.getName() + " with", place).ifPresent(other -> open(file, other)));
		add(menu, "&Merge Other Version\u2026", true, () -> merge(file, place));
	}

	private static void add(IMenuManager menu, String text, boolean enabled, Runnable work) {
		Action action = new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setEnabled(enabled);
		menu.add(action);
	}

	private void merge(IFile file, Path place) {
		ask("Version to merge into " + file.getName(), place)
				.ifPresent(theirs -> ask("Version that both were made from", place).ifPresent(base -> merge(file, base, theirs)));
	}

	private Optional<Path> ask(String title, Path beside) {
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
		dialog.setText(title);
		dialog.setFilterPath(beside.getParent().toString());
		dialog.setFilterNames(new String[] { "Alliances and what their last save replaced", "All files" });
		dialog.setFilterExtensions(new String[] { "*.alliance;*.alliance.bak", "*" });
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	/** Opens the comparison of an alliance with another file. */
	void open(IFile file, Path other) {
		new Opening(window).session(file).ifPresent(session -> show(() -> new ComparisonInput(session, version(session, other), Optional.empty())));
	}

	/** Opens the merge of another version into an alliance. */
	void merge(IFile file, Path base, Path theirs) {
		new Opening(window).session(file)
				.ifPresent(session -> show(() -> new ComparisonInput(session, version(session, theirs), Optional.of(version(session, base)))));
	}

	private Version version(SharedSession session, Path file) throws IOException {
		String name = file.getFileName().toString();
		boolean changed = window.getService(SessionRegistry.class).find(file).filter(SharedSession::isDirty).isPresent();
		boolean namesake = name.equals(session.file().getFileName().toString());
		return Version.load(changed ? name + " (saved)" : namesake ? name + " in " + file.getParent().getFileName() : name, file);
	}

	/** A comparison that reads files. */
	@FunctionalInterface
	private interface Question {
		ComparisonInput input() throws IOException;
	}

	private void show(Question question) {
		try {
			window.getActivePage().openEditor(question.input(), ComparisonEditor.ID);
		} catch (IOException | PartInitException e) {
			ILog.get().error(e.getMessage(), e);
			MessageDialog.openError(window.getShell(), "Compare", e.getMessage());
		}
	}
}
