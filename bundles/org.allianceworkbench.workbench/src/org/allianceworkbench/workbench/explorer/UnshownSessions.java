// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.workbench.opening.SessionKeeper;
import org.allianceworkbench.workbench.opening.SessionSaveable;
import org.allianceworkbench.workbench.sharing.SessionListener;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;

/**
 * The sessions with unsaved changes that no editor shows, for example because a property was changed from the explorer. The explorer answers for
 * them, so that they can be saved and nobody quits without being asked.
 */
final class UnshownSessions implements SessionListener, IPartListener2 {
	private final ISaveablesSource explorer;
	private final IWorkbenchPage page;
	private final SessionRegistry registry;
	/** The saveables the workbench was told of: it wants the same ones back. */
	private final Map<SharedSession, Saveable> saveables = new LinkedHashMap<>();
	private final Runnable dirtyChanged;

	UnshownSessions(ISaveablesSource explorer, Runnable dirtyChanged, SessionRegistry registry) {
		this.explorer = explorer;
		this.dirtyChanged = dirtyChanged;
		this.registry = registry;
		page = ((IWorkbenchPart) explorer).getSite().getPage();
	}

	void start() {
		registry.addListener(this);
		page.addPartListener(this);
	}

	void stop() {
		registry.removeListener(this);
		page.removePartListener(this);
	}

	Saveable[] saveables() {
		return saveables.values().toArray(Saveable[]::new);
	}

	boolean isDirty() {
		return saveables.keySet().stream().anyMatch(SharedSession::isDirty);
	}

	@Override
	public void changed(SharedSession session) {
		boolean answers = session.isDirty() && !SessionKeeper.isShown(page, session);
		if (answers && !saveables.containsKey(session)) {
			Saveable saveable = new SessionSaveable(registry, session);
			saveables.put(session, saveable);
			tell(saveable, SaveablesLifecycleEvent.POST_OPEN);
		} else if (!answers) {
			forget(session);
		}
		dirtyChanged.run();
	}

	private void forget(SharedSession session) {
		Saveable saveable = saveables.remove(session);
		if (saveable != null) {
			tell(saveable, SaveablesLifecycleEvent.POST_CLOSE);
		}
	}

	@Override
	public void closed(SharedSession session) {
		forget(session);
		dirtyChanged.run();
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		List.copyOf(saveables.keySet()).forEach(this::changed);
	}

	private void tell(Saveable saveable, int event) {
		ISaveablesLifecycleListener workbench = ((IWorkbenchPart) explorer).getSite().getService(ISaveablesLifecycleListener.class);
		workbench.handleLifecycleEvent(new SaveablesLifecycleEvent(explorer, event, new Saveable[] { saveable }, false));
	}
}
