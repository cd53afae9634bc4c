// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.opening;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.allianceworkbench.workbench.sharing.UnreadableAllianceException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Looks whether the files of open sessions were changed by somebody else: when the window is activated and when the workspace notices a change.
 * An unchanged session is loaded again with its open diagrams; for one with unsaved changes the user decides.
 */
public final class OutsideChanges implements IResourceChangeListener {
	private final SessionRegistry registry;
	private final IWorkbenchWindow window;
	private final BiPredicate<String, String> question;
	private final Set<SharedSession> asking = new HashSet<>();

	/**
	 * Watches for a window.
	 *
	 * @param registry the sessions
	 * @param window where diagrams are opened again and questions are asked
	 */
	public OutsideChanges(SessionRegistry registry, IWorkbenchWindow window) {
		this(registry, window, (title, text) -> givesUp(window, title, text));
	}

	OutsideChanges(SessionRegistry registry, IWorkbenchWindow window, BiPredicate<String, String> question) {
		this.registry = registry;
		this.window = window;
		this.question = question;
	}

	/** Begins to watch; ends with the window. */
	public void start() {
		window.getShell().addListener(SWT.Activate, event -> lookLater());
		window.getShell().addDisposeListener(event -> ResourcesPlugin.getWorkspace().removeResourceChangeListener(this));
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		try {
			event.getDelta().accept(delta -> {
				if (concernsFiles(delta)) {
					lookLater();
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}

	/** Markers come and go with every change of a model; files are read again for changes of files only. */
	private static boolean concernsFiles(IResourceDelta delta) {
		return delta.getResource() instanceof IFile && (delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0);
	}

	private void lookLater() {
		if (window.getShell() != null && !window.getShell().isDisposed()) {
			window.getShell().getDisplay().asyncExec(this::look);
		}
	}

	/** Looks at the files of all sessions now. */
	void look() {
		registry.sessions().stream().filter(session -> !asking.contains(session) && session.isChangedOutside()).forEach(this::changed);
	}

	private void changed(SharedSession session) {
		asking.add(session);
		try {
			if (!session.isDirty() || question.test("Changed outside", question(session))) {
				reload(session);
			} else {
				session.acceptFiles();
			}
		} finally {
			asking.remove(session);
		}
	}

	/** Enter and Escape lose nothing. */
	private static boolean givesUp(IWorkbenchWindow window, String title, String text) {
		String[] buttons = { "Lose My Changes", "Keep My Changes" };
		return new MessageDialog(window.getShell(), title, null, text, MessageDialog.QUESTION, 1, buttons).open() == 0;
	}

	private static String question(SharedSession session) {
		String file = session.file().getFileName().toString();
		return session.fileExists()
				? file + " was changed by another program, and it has unsaved changes here.\n\nLoad it again, and lose the changes made here?"
				: file + " was deleted by another program, and it has unsaved changes here.\n\nClose it, and lose the changes made here? "
						+ "Otherwise saving makes it again.";
	}

	private void reload(SharedSession session) {
		List<String> diagrams = new SessionKeeper(registry, window.getActivePage()).openDiagrams(session).stream().map(Diagram::getId).toList();
		registry.close(session);
		if (session.fileExists()) {
			reopen(session).ifPresent(again -> diagrams.stream().map(again::diagram).flatMap(Optional::stream)
					.forEach(diagram -> new Opening(window).diagram(again, diagram)));
		}
	}

	private Optional<SharedSession> reopen(SharedSession session) {
		try {
			return Optional.of(registry.open(session.file()));
		} catch (UnreadableAllianceException e) {
			new WorkspaceFiles().at(session.file()).forEach(file -> ProblemMarkers.show(file, e));
			return Optional.empty();
		}
	}
}
