// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.view;

import java.util.List;
import java.util.Set;

import org.allianceworkbench.edit.label.EnglishNames;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** All objects of one class. */
record KindView(EClass type, List<EObject> objects) implements View {
	private static final Set<String> NAMES = Set.of("name", "objects");

	@Override
	public boolean has(String name) {
		return NAMES.contains(name);
	}

	@Override
	public Object get(String name) {
		return name.equals("name") ? text() : name.equals("objects") ? Values.of(objects) : null;
	}

	@Override
	public String text() {
		return EnglishNames.ofClass(type);
	}
}
