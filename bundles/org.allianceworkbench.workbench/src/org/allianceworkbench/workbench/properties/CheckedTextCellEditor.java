// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.properties;

import java.util.function.UnaryOperator;

import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.widgets.Composite;

/** Edits a value as text. A text that is no value is not taken by Enter: the field stays open until the text is mended or given up. */
abstract class CheckedTextCellEditor extends TextCellEditor {
	/** @param problem what is wrong with a text, a sentence, or null */
	CheckedTextCellEditor(Composite parent, UnaryOperator<String> problem) {
		super(parent);
		setValidator(value -> value instanceof String typed ? problem.apply(typed) : null); // what is there already is asked, too, and is no text
	}

	@Override
	protected void handleDefaultSelection(SelectionEvent event) {
		if (isValueValid()) {
			super.handleDefaultSelection(event);
		}
	}
}
