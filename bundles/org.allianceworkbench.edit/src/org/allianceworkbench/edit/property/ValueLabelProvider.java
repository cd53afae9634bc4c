// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.property;

import org.allianceworkbench.edit.label.Labels;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

/** How the value of a property reads, one or many. */
record ValueLabelProvider(IItemLabelProvider others) implements IItemLabelProvider {
	@Override
	public String getText(Object value) {
		return Labels.ofValue(value);
	}

	@Override
	public Object getImage(Object value) {
		return others.getImage(value);
	}
}
