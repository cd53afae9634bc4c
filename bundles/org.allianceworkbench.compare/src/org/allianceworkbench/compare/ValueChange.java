// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.edit.label.EnglishNames;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * An attribute or a reference has another value; of one with many values all are meant, with their order.
 *
 * @param element in the earlier model
 * @param later the same element in the later model
 * @param feature an attribute, or a reference that does not contain its targets
 */
public record ValueChange(EObject element, EObject later, EStructuralFeature feature, Naming naming) implements Difference {
	/** Returns the earlier value, a list where there can be many; targets are elements of the earlier model. */
	public Object before() {
		return element.eGet(feature, false);
	}

	/** Returns the later value, a list where there can be many; targets are elements of the later model. */
	public Object after() {
		return later.eGet(feature, false);
	}

	@Override
	public Kind kind() {
		return Kind.CHANGED;
	}

	@Override
	public String sentence() {
		String start = naming.of(element) + ": " + EnglishNames.withinSentence(feature);
		if (feature.isMany()) {
			return start + " – " + listChange() + ".";
		}
		String was = Sentences.quoted(before(), naming);
		String is = Sentences.quoted(after(), naming);
		if (was.isEmpty()) {
			return start + " set to " + is + ".";
		}
		return is.isEmpty() ? start + " cleared, was " + was + "." : start + " changed from " + was + " to " + is + ".";
	}

	private String listChange() {
		List<String> was = Sentences.each((List<?>) before(), naming);
		List<String> is = Sentences.each((List<?>) after(), naming);
		List<String> parts = new ArrayList<>();
		addPart(parts, "added ", without(is, was));
		addPart(parts, "removed ", without(was, is));
		return parts.isEmpty() ? "order changed to " + String.join(", ", is) : String.join("; ", parts);
	}

	private static void addPart(List<String> parts, String verb, List<String> names) {
		if (!names.isEmpty()) {
			parts.add(verb + Sentences.shortened(String.join(", ", names)));
		}
	}

	private static List<String> without(List<String> names, List<String> others) {
		List<String> rest = new ArrayList<>(names);
		others.forEach(rest::remove);
		return rest;
	}

	@Override
	public String beforeText() {
		return Sentences.value(before(), naming);
	}

	@Override
	public String afterText() {
		return Sentences.value(after(), naming);
	}
}
