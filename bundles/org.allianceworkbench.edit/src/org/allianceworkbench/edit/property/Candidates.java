// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.property;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Finds what a reference can sensibly be set to: for instance the lead of a thematic area only among the partners of its collaboration. Where no
 * rule narrows the choice it is every object of the right type in the file, which takes one pass over the model, made only when a list opens.
 */
public final class Candidates {
	private static final CandidateTable TABLE = table();

	private Candidates() {
	}

	/** Returns the choices in the model's order; what is set already is among them, and null for a single reference that can be emptied. */
	public static List<EObject> of(EObject owner, EReference reference) {
		Set<EObject> result = new LinkedHashSet<>(reference.isMany() ? List.of() : nothing());
		result.addAll(TABLE.candidates(owner, reference));
		result.addAll(present(owner, reference));
		return new ArrayList<>(result);
	}

	/** Returns every object of a type in the owner's file, in the order of the file. */
	static <T> List<T> all(EObject owner, Class<T> type) {
		List<T> result = new ArrayList<>();
		EcoreUtil.getRootContainer(owner).eAllContents().forEachRemaining(object -> {
			if (type.isInstance(object)) {
				result.add(type.cast(object));
			}
		});
		return result;
	}

	private static List<EObject> nothing() {
		List<EObject> result = new ArrayList<>();
		result.add(null);
		return result;
	}

	@SuppressWarnings("unchecked")
	private static Collection<EObject> present(EObject owner, EReference reference) {
		Object value = owner.eGet(reference);
		return value instanceof Collection<?> values ? (Collection<EObject>) values : value == null ? List.of() : List.of((EObject) value);
	}

	private static CandidateTable table() {
		CandidateTable table = new CandidateTable();
		PartnerCandidates.addTo(table);
		GovernanceCandidates.addTo(table);
		BenefitCandidates.addTo(table);
		return table;
	}
}
