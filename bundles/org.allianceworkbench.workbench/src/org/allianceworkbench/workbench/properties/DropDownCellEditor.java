// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.properties;

import java.util.List;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Chooses one of a few values. */
final class DropDownCellEditor extends ComboBoxViewerCellEditor {
	DropDownCellEditor(Composite parent, List<?> choices, ILabelProvider labels) {
		super(parent, SWT.READ_ONLY);
		setContentProvider(ArrayContentProvider.getInstance());
		setLabelProvider(labels);
		setInput(choices);
		setActivationStyle(DROP_DOWN_ON_MOUSE_ACTIVATION | DROP_DOWN_ON_KEY_ACTIVATION);
	}

	@Override
	protected void doSetValue(Object value) {
		super.doSetValue(value == null ? ItemProperty.NOTHING : value);
	}
}
