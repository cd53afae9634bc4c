// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.allianceworkbench.export.exchange.Features;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** What references are to lead to, gathered from relations and set at once, in the order of the file. */
final class ReferenceLists {
	private final Map<EObject, Map<EReference, List<EObject>>> wanted = new LinkedHashMap<>();

	/**
	 * @return whether the reference has room for it; asked for the same twice, it has
	 */
	boolean add(EObject owner, EReference reference, EObject target) {
		List<EObject> targets = wanted.computeIfAbsent(owner, key -> new LinkedHashMap<>()).computeIfAbsent(reference, key -> new ArrayList<>());
		if (!targets.contains(target) && (reference.isMany() || targets.isEmpty())) {
			targets.add(target);
		}
		return targets.contains(target);
	}

	/**
	 * Sets all. A reference of an object that the file knows whole leads where the file says, and to what the file does not know.
	 *
	 * @param whole objects of which the file has every relation
	 * @param known what the file would have a relation to
	 * @param placed what is in the model; the rest is forgotten
	 */
	void set(Iterable<EObject> whole, Predicate<EObject> known, Predicate<EObject> placed) {
		wanted.keySet().removeIf(placed.negate());
		wanted.values().forEach(references -> references.values().forEach(targets -> targets.removeIf(placed.negate())));
		for (EObject owner : whole) {
			for (EReference reference : owner.eClass().getEAllReferences()) {
				if (Features.isKept(reference) && !reference.isContainment()) {
					set(owner, reference, known);
				}
			}
			wanted.remove(owner);
		}
		wanted.forEach((owner, references) -> references.forEach((reference, targets) -> {
			List<EObject> after = new ArrayList<>(reference.isMany() ? Features.targets(owner, reference.getName()) : List.of());
			targets.stream().filter(target -> !after.contains(target)).forEach(after::add);
			assign(owner, reference, after);
		}));
	}

	private void set(EObject owner, EReference reference, Predicate<EObject> known) {
		List<EObject> before = Features.targets(owner, reference.getName());
		List<EObject> after = new ArrayList<>(wanted.getOrDefault(owner, Map.of()).getOrDefault(reference, List.of()));
		if (!after.equals(before.stream().filter(known).toList())) {
			before.stream().filter(target -> !known.test(target)).forEach(after::add);
			assign(owner, reference, after);
		}
	}

	@SuppressWarnings("unchecked")
	private static void assign(EObject owner, EReference reference, List<EObject> after) {
		if (!reference.isMany()) {
			owner.eSet(reference, after.isEmpty() ? null : after.get(0));
			return;
		}
		List<EObject> list = (List<EObject>) owner.eGet(reference);
		list.retainAll(after);
		for (int i = 0; i < after.size(); i++) {
			if (i >= list.size() || list.get(i) != after.get(i)) {
				list.remove(after.get(i));
				list.add(i, after.get(i));
			}
		}
	}
}
