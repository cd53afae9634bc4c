// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.view;

import org.allianceworkbench.edit.label.EnglishNames;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;

/** One of some words. It reads as the word, and answers to the names of all the words: {@code kind.section22A} is true for that kind only. */
record LiteralView(EEnum type, Enumerator literal) implements View {
	@Override
	public boolean has(String name) {
		return type.getEEnumLiteral(name) != null;
	}

	@Override
	public Object get(String name) {
		return literal.getName().equals(name);
	}

	@Override
	public String text() {
		return EnglishNames.ofLiteral(literal);
	}
}
