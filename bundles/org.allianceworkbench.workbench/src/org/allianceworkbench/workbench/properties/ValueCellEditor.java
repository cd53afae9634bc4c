// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.properties;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.swt.widgets.Composite;

/** Edits a value as text; a text that is no value of the attribute is refused with a sentence. */
final class ValueCellEditor extends CheckedTextCellEditor {
	private final EDataType type;

	ValueCellEditor(Composite parent, EAttribute attribute) {
		super(parent, text -> Limits.problem(attribute, text));
		this.type = attribute.getEAttributeType();
	}

	@Override
	protected Object doGetValue() {
		return ValueFormat.value(type, text.getText());
	}

	@Override
	protected void doSetValue(Object value) {
		super.doSetValue(ValueFormat.text(type, value));
	}
}
