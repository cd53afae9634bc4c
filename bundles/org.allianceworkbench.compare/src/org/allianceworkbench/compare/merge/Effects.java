// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.compare.Addition;
import org.allianceworkbench.compare.Comparison;
import org.allianceworkbench.compare.Difference;
import org.allianceworkbench.compare.Move;
import org.allianceworkbench.compare.Removal;
import org.allianceworkbench.compare.ValueChange;
import org.allianceworkbench.compare.structure.StoredFeatures;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What one side's changes touch, and what they need to be there. */
final class Effects {
	/** A feature of an element of the base. */
	record Slot(EObject owner, EStructuralFeature feature) {
	}

	private final Comparison comparison;
	private final StoredFeatures features = new StoredFeatures();
	private final Map<Slot, ValueChange> changes = new LinkedHashMap<>();
	private final Map<EObject, Move> moves = new LinkedHashMap<>();
	private final Map<EObject, Removal> removals = new HashMap<>();
	private final Map<String, Addition> additions = new LinkedHashMap<>();
	private final Map<Slot, Difference> onlyChildren = new LinkedHashMap<>();

	Effects(Comparison comparison) {
		this.comparison = comparison;
		for (Difference difference : comparison.differences()) {
			if (difference instanceof ValueChange change) {
				changes.put(new Slot(change.element(), change.feature()), change);
			} else if (difference instanceof Move move) {
				moves.put(move.element(), move);
				takePlace(move, move.later(), move.feature());
			} else if (difference instanceof Addition addition) {
				addIds(addition, addition.element());
				takePlace(addition, addition.element(), addition.feature());
			} else if (difference instanceof Removal removal) {
				addRemoved(removal, removal.element());
			}
		}
	}

	private void takePlace(Difference difference, EObject later, EReference feature) {
		if (!feature.isMany()) {
			comparison.before(later.eContainer()).ifPresent(parent -> onlyChildren.put(new Slot(parent, feature), difference));
		}
	}

	private void addIds(Addition addition, EObject added) {
		additions.put(EcoreUtil.getID(added), addition);
		added.eContents().stream().filter(child -> comparison.before(child).isEmpty()).forEach(child -> addIds(addition, child));
	}

	private void addRemoved(Removal removal, EObject removed) {
		removals.put(removed, removal);
		removed.eContents().stream().filter(child -> comparison.after(child).isEmpty()).forEach(child -> addRemoved(removal, child));
	}

	Comparison comparison() {
		return comparison;
	}

	Map<Slot, ValueChange> changes() {
		return changes;
	}

	/** Returns the moves by the element of the base. */
	Map<EObject, Move> moves() {
		return moves;
	}

	/** Returns the addition that brings each new id. */
	Map<String, Addition> additions() {
		return additions;
	}

	/** Returns what comes to where only one element has room. */
	Map<Slot, Difference> onlyChildren() {
		return onlyChildren;
	}

	/** Returns with which removal an element of the base goes, or null when it stays. */
	Removal removal(EObject element) {
		return removals.get(element);
	}

	boolean removesAnything() {
		return !removals.isEmpty();
	}

	/** Returns the elements of the base without which a change makes no sense. */
	Set<EObject> needs(Difference difference) {
		Set<EObject> needs = new LinkedHashSet<>();
		if (difference instanceof ValueChange change) {
			needs.add(change.element());
			addTargets(needs, change.later(), change.feature());
			if (change.feature() instanceof EReference reference) {
				needs.removeAll(new HashSet<>(StoredFeatures.targets(change.element(), reference)));
				needs.add(change.element());
			}
		} else if (difference instanceof Move move) {
			needs.add(move.element());
			comparison.before(move.later().eContainer()).ifPresent(needs::add);
		} else if (difference instanceof Addition addition) {
			needs.add(addition.parent());
			addContents(needs, addition.element());
		}
		return needs;
	}

	private void addContents(Set<EObject> needs, EObject added) {
		features.values(added.eClass()).forEach(feature -> addTargets(needs, added, feature));
		added.eContents().stream().filter(child -> comparison.before(child).isEmpty()).forEach(child -> addContents(needs, child));
	}

	private void addTargets(Set<EObject> needs, EObject later, EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			StoredFeatures.targets(later, reference).forEach(target -> comparison.before(target).ifPresent(needs::add));
		}
	}

	/** Returns what makes a value the same on both sides: an element of the base, the id of what is new, or the value itself. */
	Object identity(Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(this::identity).toList();
		}
		if (value instanceof EObject later) {
			return comparison.before(later).<Object>map(element -> element).orElseGet(() -> outsideIdentity(later));
		}
		return value;
	}

	private static Object outsideIdentity(EObject later) {
		String id = EcoreUtil.getID(later);
		return id != null ? id : later.eIsProxy() ? EcoreUtil.getURI(later) : later;
	}
}
