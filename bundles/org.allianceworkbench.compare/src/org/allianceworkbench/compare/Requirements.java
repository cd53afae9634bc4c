// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.compare.structure.StoredFeatures;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Which difference cannot be taken over without which others. */
final class Requirements {
	private record Slot(EObject element, EStructuralFeature feature) {
	}

	private final Match match;
	private final StoredFeatures features;
	private final Map<Difference, Integer> order = new HashMap<>();
	private final Map<EObject, Difference> additions = new HashMap<>();
	private final Map<EObject, Difference> removals = new HashMap<>();
	private final Map<EObject, Difference> moves = new HashMap<>();
	private final Map<Slot, Difference> changes = new HashMap<>();
	private final Map<Difference, Set<Difference>> required = new HashMap<>();
	private final Map<Difference, Set<Difference>> dependent = new HashMap<>();

	Requirements(Comparison comparison, Match match, StoredFeatures features) {
		this.match = match;
		this.features = features;
		comparison.differences().forEach(this::index);
		comparison.differences().forEach(this::find);
		if (!removals.isEmpty()) {
			letGo(comparison.before());
			comparison.before().eAllContents().forEachRemaining(this::letGo);
		}
	}

	Set<Difference> withRequired(Collection<? extends Difference> chosen) {
		return inOrder(reached(chosen, required));
	}

	Set<Difference> withDependent(Collection<? extends Difference> refused) {
		return inOrder(reached(refused, dependent));
	}

	private static Set<Difference> reached(Collection<? extends Difference> start, Map<Difference, Set<Difference>> next) {
		Set<Difference> reached = new HashSet<>(start);
		Deque<Difference> open = new ArrayDeque<>(reached);
		while (!open.isEmpty()) {
			next.getOrDefault(open.pop(), Set.of()).stream().filter(reached::add).forEach(open::push);
		}
		return reached;
	}

	private Set<Difference> inOrder(Set<Difference> some) {
		return some.stream().sorted(Comparator.comparing(order::get)).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private void index(Difference difference) {
		order.put(difference, order.size());
		if (difference instanceof ValueChange change) {
			changes.put(new Slot(change.element(), change.feature()), change);
		} else {
			(difference instanceof Addition ? additions : difference instanceof Removal ? removals : moves).put(difference.element(), difference);
		}
	}

	private void require(Difference one, Difference other) {
		if (other != null && other != one) {
			required.computeIfAbsent(one, any -> new HashSet<>()).add(other);
			dependent.computeIfAbsent(other, any -> new HashSet<>()).add(one);
		}
	}

	private void find(Difference difference) {
		if (difference instanceof ValueChange change) {
			requireTargets(change, change.later(), change.feature());
		} else if (difference instanceof Addition addition) {
			requireRoom(addition, addition.parent(), addition.feature());
			requireContents(addition, addition.element());
		} else if (difference instanceof Move move) {
			requireParent(move);
		} else {
			requireMovesOut(difference, difference.element());
		}
	}

	private void requireContents(Addition addition, EObject element) {
		features.values(element.eClass()).forEach(feature -> requireTargets(addition, element, feature));
		String id = EcoreUtil.getID(element);
		require(addition, id == null ? null : removal(match.beforeById(id)));
		element.eContents().stream().filter(child -> match.before(child) == null).forEach(child -> requireContents(addition, child));
	}

	private void requireTargets(Difference difference, EObject later, EStructuralFeature feature) {
		if (feature instanceof EReference reference) {
			StoredFeatures.targets(later, reference).forEach(target -> require(difference, addition(target)));
		}
	}

	/** The place of a single child must be free. */
	private void requireRoom(Difference difference, EObject parent, EReference feature) {
		if (!feature.isMany() && parent.eGet(feature) instanceof EObject occupant) {
			require(difference, removal(occupant));
			require(difference, moves.get(occupant));
		}
	}

	/** With all above it in its later place, an element can never come to lie in itself. */
	private void requireParent(Move move) {
		EObject parent = move.later().eContainer();
		EObject former = match.before(parent);
		if (former != null) {
			requireRoom(move, former, move.feature());
		}
		for (EObject above = parent; above != null; above = above.eContainer()) {
			require(move, addition(above));
			if (moves.get(match.before(above)) instanceof Move other && !other.withinList()) {
				require(move, other);
			}
		}
	}

	private void requireMovesOut(Difference removal, EObject element) {
		for (EObject child : element.eContents()) {
			require(removal, moves.get(child));
			if (match.after(child) == null) {
				requireMovesOut(removal, child);
			}
		}
	}

	/** Whoever refers to what is removed must let go of it. */
	private void letGo(EObject element) {
		for (EStructuralFeature feature : features.values(element.eClass())) {
			if (feature instanceof EReference reference) {
				for (EObject target : StoredFeatures.targets(element, reference)) {
					Difference removal = removal(target);
					if (removal != null) {
						Difference own = removal(element);
						require(removal, own == null ? changes.get(new Slot(element, feature)) : own);
					}
				}
			}
		}
	}

	/** Returns the addition that brings a new element of the later model; null for what is not new. */
	private Difference addition(EObject later) {
		if (match.before(later) != null) {
			return null;
		}
		EObject root = later;
		while (root.eContainer() != null && match.before(root.eContainer()) == null) {
			root = root.eContainer();
		}
		return additions.get(root);
	}

	/** Returns the removal with which an element of the earlier model goes; null for what stays. */
	private Difference removal(EObject earlier) {
		if (earlier == null || match.after(earlier) != null) {
			return null;
		}
		EObject root = earlier;
		while (root.eContainer() != null && match.after(root.eContainer()) == null) {
			root = root.eContainer();
		}
		return removals.get(root);
	}
}
