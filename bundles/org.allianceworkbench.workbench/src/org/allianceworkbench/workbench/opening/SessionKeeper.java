// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.workbench.sharing.SessionListener;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;

/**
 * Keeps editors and sessions together: closes the editors of a deleted diagram and of a session that is over, and gives up the unsaved changes
 * of a session when its last editor was closed without saving.
 */
public final class SessionKeeper implements IPartListener2, SessionListener {
	private final SessionRegistry registry;
	private final IWorkbenchPage page;

	/**
	 * Keeps the editors of a page.
	 *
	 * @param registry the sessions
	 * @param page whose editors are kept
	 */
	public SessionKeeper(SessionRegistry registry, IWorkbenchPage page) {
		this.registry = registry;
		this.page = page;
	}

	/** Begins to listen; ends with the page. */
	public void start() {
		page.addPartListener(this);
		registry.addListener(this);
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		if (part instanceof IEditorReference editor && input(editor) instanceof DiagramInput closed) {
			SharedSession session = closed.sharedSession();
			boolean last = editors(session).allMatch(other -> other == editor);
			// The editor of a diagram that is gone was not closed by the user, who may want the diagram back.
			if (last && closed.exists() && session.isDirty() && !page.getWorkbenchWindow().getWorkbench().isClosing()) {
				registry.close(session);
			}
		}
	}

	@Override
	public void changed(SharedSession session) {
		page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> {
			if (page.getWorkbenchWindow().getShell() != null) {
				close(editors(session).filter(editor -> !((DiagramInput) input(editor)).exists()));
			}
		});
	}

	@Override
	public void closed(SharedSession session) {
		close(editors(session));
	}

	private void close(Stream<IEditorReference> editors) {
		IEditorReference[] doomed = editors.toArray(IEditorReference[]::new);
		if (doomed.length > 0) {
			page.closeEditors(doomed, false);
		}
	}

	/**
	 * The diagrams of a session that have an editor on this page.
	 *
	 * @param session a session
	 * @return in the order of the editors
	 */
	List<Diagram> openDiagrams(SharedSession session) {
		List<Diagram> diagrams = new ArrayList<>();
		editors(session).forEach(editor -> diagrams.add(((DiagramInput) input(editor)).diagram()));
		return diagrams;
	}

	/**
	 * Whether a session has an editor on a page.
	 *
	 * @param page the page
	 * @param session the session
	 * @return true when at least one of its diagrams is open
	 */
	public static boolean isShown(IWorkbenchPage page, SharedSession session) {
		return editors(page, session).findAny().isPresent();
	}

	private Stream<IEditorReference> editors(SharedSession session) {
		return editors(page, session);
	}

	private static Stream<IEditorReference> editors(IWorkbenchPage page, SharedSession session) {
		return Stream.of(page.getEditorReferences())
				.filter(editor -> input(editor) instanceof DiagramInput input && input.sharedSession() == session);
	}

	private static Object input(IEditorReference editor) {
		try {
			return editor.getEditorInput();
		} catch (PartInitException e) {
			ILog.get().log(e.getStatus());
			return null;
		}
	}
}
