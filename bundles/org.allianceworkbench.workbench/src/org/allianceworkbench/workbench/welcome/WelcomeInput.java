// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.welcome;

import org.allianceworkbench.workbench.WorkbenchIds;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** The one input of the welcome page. */
public final class WelcomeInput implements IEditorInput, IPersistableElement, IElementFactory {
	/**
	 * Shows the welcome page.
	 *
	 * @param page where
	 */
	public static void open(IWorkbenchPage page) {
		try {
			page.openEditor(new WelcomeInput(), WorkbenchIds.WELCOME);
		} catch (PartInitException e) {
			ILog.get().log(e.getStatus());
		}
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return "Welcome";
	}

	@Override
	public String getToolTipText() {
		return "Where to begin";
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return null;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putBoolean("welcome", true);
	}

	@Override
	public String getFactoryId() {
		return "org.allianceworkbench.workbench.welcomeInput";
	}

	@Override
	public IAdaptable createElement(IMemento memento) {
		return new WelcomeInput();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof WelcomeInput;
	}

	@Override
	public int hashCode() {
		return WelcomeInput.class.hashCode();
	}
}
