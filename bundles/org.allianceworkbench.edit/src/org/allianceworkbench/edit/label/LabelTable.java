// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.label;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

/** The rules by which the labels of objects are made, by type; a rule holds for subtypes that have none of their own. */
final class LabelTable {
	private final Map<Class<?>, Function<EObject, Label>> rules = new LinkedHashMap<>();
	private final Map<Class<?>, Function<EObject, Label>> found = new ConcurrentHashMap<>();

	/** Adds the rule for a type; where two rules match an object, the one added later wins. */
	<T> LabelTable add(Class<T> type, Function<T, Label> rule) {
		rules.put(type, object -> rule.apply(type.cast(object)));
		return this;
	}

	Label label(EObject object) {
		return found.computeIfAbsent(object.getClass(), this::find).apply(object);
	}

	private Function<EObject, Label> find(Class<?> implementation) {
		Function<EObject, Label> result = Label::of;
		for (Map.Entry<Class<?>, Function<EObject, Label>> rule : rules.entrySet()) {
			if (rule.getKey().isAssignableFrom(implementation)) {
				result = rule.getValue();
			}
		}
		return result;
	}
}
