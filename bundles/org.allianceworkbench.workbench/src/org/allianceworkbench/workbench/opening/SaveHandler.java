// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.opening;

import java.util.List;
import java.util.function.Supplier;

import org.allianceworkbench.workbench.sharing.SessionListener;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;

/** Makes Save save alliances while a part is active that works on them without being an editor of theirs. */
public final class SaveHandler extends AbstractHandler implements SessionListener {
	private final IWorkbenchWindow window;
	private final SessionRegistry registry;
	private final Supplier<List<SharedSession>> wanted;

	/**
	 * Makes Save work in a part, until the handler is disposed of.
	 *
	 * @param site of the part
	 * @param wanted the alliances that Save is for, as things are; those of them that have changes are saved
	 */
	public SaveHandler(IWorkbenchPartSite site, Supplier<List<SharedSession>> wanted) {
		this.window = site.getWorkbenchWindow();
		this.registry = site.getService(SessionRegistry.class);
		this.wanted = wanted;
		registry.addListener(this);
		update();
		site.getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.FILE_SAVE, this);
	}

	/** Must be called when other alliances are wanted. */
	public void update() {
		setBaseEnabled(wanted.get().stream().anyMatch(SharedSession::isDirty));
	}

	@Override
	public Object execute(ExecutionEvent event) {
		wanted.get().stream().filter(SharedSession::isDirty).forEach(new Opening(window)::save);
		return null;
	}

	@Override
	public void changed(SharedSession session) {
		update();
	}

	@Override
	public void closed(SharedSession session) {
		update();
	}

	@Override
	public void dispose() {
		registry.removeListener(this);
		super.dispose();
	}
}
