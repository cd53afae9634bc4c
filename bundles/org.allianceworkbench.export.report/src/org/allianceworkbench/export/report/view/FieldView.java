// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.view;

import java.util.Set;

/** A value with what it is called, where a template goes through all that an object states. */
record FieldView(String label, Object value) implements View {
	private static final Set<String> NAMES = Set.of("label", "value");

	@Override
	public boolean has(String name) {
		return NAMES.contains(name);
	}

	@Override
	public Object get(String name) {
		return name.equals("label") ? label : name.equals("value") ? value : null;
	}

	@Override
	public String text() {
		return label;
	}
}
