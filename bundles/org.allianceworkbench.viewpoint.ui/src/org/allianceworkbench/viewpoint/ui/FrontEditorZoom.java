// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui;

import java.util.function.Consumer;

import org.eclipse.gef.ui.actions.ZoomComboContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPartService;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * The zoom of the editor in front. GEF's own empties itself as soon as a view has the focus, so it is not told. While somebody types into
 * it, the keys belong to the field: Ctrl+A and Delete are not for the diagram then.
 */
final class FrontEditorZoom extends ZoomComboContributionItem {
	private final Consumer<Boolean> typing;

	/** @param typing is told true when the field has the keys, false when it has them no more */
	FrontEditorZoom(Consumer<Boolean> typing) {
		super(new Silence());
		this.typing = typing;
	}

	@Override
	protected Control createControl(Composite parent) {
		Control control = super.createControl(parent);
		control.addListener(SWT.FocusIn, event -> typing.accept(Boolean.TRUE));
		control.addListener(SWT.FocusOut, event -> typing.accept(Boolean.FALSE));
		return control;
	}

	/** Tells nobody of any part. */
	private static final class Silence implements IPartService {
		@Override
		public void addPartListener(IPartListener listener) {
			// nothing will be told
		}

		@Override
		public void addPartListener(IPartListener2 listener) {
			// nothing will be told
		}

		@Override
		public void removePartListener(IPartListener listener) {
			// was never added
		}

		@Override
		public void removePartListener(IPartListener2 listener) {
			// was never added
		}

		@Override
		public IWorkbenchPart getActivePart() {
			return null;
		}

		@Override
		public IWorkbenchPartReference getActivePartReference() {
			return null;
		}
	}
}
