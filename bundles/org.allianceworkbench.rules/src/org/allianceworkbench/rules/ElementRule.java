// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

/** A rule about elements of one type. */
public abstract class ElementRule<T extends EObject> implements Rule {
	private final Class<T> subject;
	private final RuleText text;

	protected ElementRule(Class<T> subject, RuleText text) {
		this.subject = Objects.requireNonNull(subject);
		this.text = Objects.requireNonNull(text);
	}

	@Override
	public final RuleText text() {
		return text;
	}

	@Override
	public final Class<T> subject() {
		return subject;
	}

	@Override
	public final void check(EObject element, FindingCollector findings) {
		examine(subject.cast(element), findings);
	}

	/** Looks at one element and reports what is wrong with it. */
	protected abstract void examine(T element, FindingCollector findings);

	@Override
	public final String toString() {
		return text.id() + " " + text.title();
	}
}
