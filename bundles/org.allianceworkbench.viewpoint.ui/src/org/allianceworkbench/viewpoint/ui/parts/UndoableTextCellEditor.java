// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.parts;

import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;

/** A text field whose undo brings back the text it opened with, and never reaches the model. */
final class UndoableTextCellEditor extends TextCellEditor {
	private final String initial;

	UndoableTextCellEditor(Composite parent, String initial) {
		super(parent);
		this.initial = initial;
	}

	@Override
	public boolean isUndoEnabled() {
		return text != null && !text.isDisposed() && !initial.equals(text.getText());
	}

	@Override
	public void performUndo() {
		text.setText(initial);
		text.selectAll();
	}
}
