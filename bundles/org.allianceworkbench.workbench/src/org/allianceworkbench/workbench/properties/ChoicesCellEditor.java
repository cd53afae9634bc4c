// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.properties;

import java.util.Collection;
import java.util.List;

import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Chooses one or several objects in a dialog whose list can be filtered by typing. */
final class ChoicesCellEditor extends DialogCellEditor {
	private final String title;
	private final List<?> choices;
	private final ILabelProvider labels;
	private final boolean several;

	ChoicesCellEditor(Composite parent, String title, List<?> choices, ILabelProvider labels, boolean several) {
		super(parent);
		this.title = title;
		this.choices = List.copyOf(choices.stream().filter(choice -> choice != null).toList());
		this.labels = labels;
		this.several = several;
	}

	@Override
	protected void updateContents(Object value) {
		if (getDefaultLabel() != null) {
			getDefaultLabel().setText(value == null ? "" : labels.getText(value));
		}
	}

	@Override
	protected Object openDialogBox(Control window) {
		ChoicesDialog dialog = new ChoicesDialog(window.getShell(), title, choices, chosen(), labels, several);
		if (dialog.open() != Window.OK) {
			return null;
		}
		return several ? dialog.chosen() : dialog.chosen().stream().findFirst().orElse(null);
	}

	private List<?> chosen() {
		Object value = getValue();
		if (value instanceof Collection<?> values) {
			return List.copyOf(values);
		}
		return value == null ? List.of() : List.of(value);
	}
}
