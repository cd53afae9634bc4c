// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.property;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The rules that narrow the choices of single references. */
final class CandidateTable {
	private final Map<EReference, Function<EObject, Collection<? extends EObject>>> rules = new HashMap<>();

	/** Adds the rule of a reference, given the class of its owners. */
	<T> CandidateTable add(EReference reference, Class<T> owner, Function<T, Collection<? extends EObject>> rule) {
		rules.put(reference, object -> rule.apply(owner.cast(object)));
		return this;
	}

	Collection<? extends EObject> candidates(EObject owner, EReference reference) {
		Function<EObject, Collection<? extends EObject>> rule = rules.get(reference);
		return rule == null ? typed(owner, reference) : rule.apply(owner);
	}

	/** No object is sensibly referred to by itself. */
	private static Collection<? extends EObject> typed(EObject owner, EReference reference) {
		Collection<?> all = Candidates.all(owner, reference.getEReferenceType().getInstanceClass());
		return all.stream().map(EObject.class::cast).filter(object -> object != owner).toList();
	}
}
