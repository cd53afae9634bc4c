// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.allianceworkbench.compare.Addition;
import org.allianceworkbench.compare.Comparison;
import org.allianceworkbench.compare.Difference;
import org.allianceworkbench.compare.Move;
import org.allianceworkbench.compare.Removal;
import org.allianceworkbench.compare.ValueChange;
import org.allianceworkbench.compare.structure.StoredFeatures;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Turns differences, of one comparison or of several that share their earlier model, into the values that a model gets. What is new is copied; a
 * copy's references are among the values too, since setting one would change its other end at once.
 */
public final class Revision {
	private final UnaryOperator<EObject> targets;
	private final StoredFeatures features = new StoredFeatures();
	private final Map<String, EObject> copies = new HashMap<>();
	private final Map<Slot, Object> values = new LinkedHashMap<>();
	private final Map<Slot, Children> children = new LinkedHashMap<>();
	private final List<Contribution> contributions = new ArrayList<>();

	/** @param targets from each element of the earlier model to the element that is changed in its place: itself, or its copy */
	public Revision(UnaryOperator<EObject> targets) {
		this.targets = targets;
	}

	/**
	 * Adds differences with which no reference leads to nothing.
	 *
	 * @param chosen of the comparison, with all that they require
	 */
	public Revision add(Comparison comparison, Set<Difference> chosen) {
		Contribution contribution = new Contribution(comparison);
		contribution.add(chosen);
		contributions.add(contribution);
		return this;
	}

	/** Sets the values at once; for a model that nobody watches. */
	public void run() {
		assignments().set();
	}

	Assignments assignments() {
		contributions.forEach(Contribution::arrive); // when it is known who left
		children.forEach((slot, held) -> values.put(slot, held.value(slot.feature().isMany())));
		return new Assignments(values);
	}

	private Children children(EObject owner, EReference feature) {
		return children.computeIfAbsent(new Slot(owner, feature), any -> new Children(StoredFeatures.targets(owner, feature)));
	}

	/** What one comparison brings. */
	private final class Contribution {
		private final Comparison comparison;
		private final Set<EObject> arrivals = new LinkedHashSet<>();

		private Contribution(Comparison comparison) {
			this.comparison = comparison;
		}

		private void add(Set<Difference> chosen) {
			List<EObject> added = new ArrayList<>();
			for (Difference difference : chosen) {
				if (difference instanceof Addition addition) {
					arrivals.add(addition.element());
					if (!copies.containsKey(EcoreUtil.getID(addition.element()))) {
						copy(addition.element());
						added.add(addition.element());
					}
				} else if (difference instanceof Move move) {
					arrivals.add(move.later());
					leave(move.element());
				} else if (difference instanceof Removal removal) {
					leave(removal.element());
					letGo(removal.element());
				}
			}
			added.forEach(this::setReferences);
			chosen.forEach(difference -> {
				if (difference instanceof ValueChange change) {
					change(change);
				}
			});
		}

		private EObject copy(EObject added) {
			EObject copy = EcoreUtil.create(added.eClass());
			added.eClass().getEAllAttributes().stream().filter(attribute -> attribute.isID()).forEach(attribute -> copy.eSet(attribute, added.eGet(attribute)));
			copies.put(EcoreUtil.getID(added), copy);
			features.values(added.eClass()).stream().filter(EAttribute.class::isInstance).forEach(attribute -> copyValue(added, copy, attribute));
			for (EReference containment : features.containments(added.eClass())) {
				for (EObject child : StoredFeatures.targets(added, containment)) {
					if (comparison.before(child).isEmpty()) {
						insert(copy, containment, copy(child));
					}
				}
			}
			return copy;
		}

		@SuppressWarnings("unchecked")
		private static void copyValue(EObject from, EObject to, EStructuralFeature feature) {
			if (feature.isMany()) {
				((List<Object>) to.eGet(feature)).addAll((List<Object>) from.eGet(feature));
			} else if (from.eIsSet(feature)) {
				to.eSet(feature, from.eGet(feature));
			}
		}

		@SuppressWarnings("unchecked")
		private static void insert(EObject owner, EReference feature, EObject child) {
			if (feature.isMany()) {
				((List<EObject>) owner.eGet(feature)).add(child);
			} else {
				owner.eSet(feature, child);
			}
		}

		private void setReferences(EObject added) {
			EObject copy = copies.get(EcoreUtil.getID(added));
			for (EStructuralFeature feature : features.values(added.eClass())) {
				if (feature instanceof EReference && added.eIsSet(feature)) {
					values.put(new Slot(copy, feature), resolved(added.eGet(feature, false)));
				}
			}
			added.eContents().stream().filter(child -> comparison.before(child).isEmpty()).forEach(this::setReferences);
		}

		private void change(ValueChange change) {
			Slot slot = new Slot(targets.apply(change.element()), change.feature());
			Object value = resolved(change.after());
			if (values.containsKey(slot) && slot.feature().isMany()) {
				value = new ListMerge((List<?>) slot.value(), (List<?>) values.get(slot), (List<?>) value).merged();
			}
			values.put(slot, value);
		}

		/** What is removed must not show at the other ends of its references; what it held and went elsewhere keeps its own. */
		private void letGo(EObject earlier) {
			EObject removed = targets.apply(earlier);
			for (EStructuralFeature feature : features.values(removed.eClass())) {
				if (feature instanceof EReference reference && reference.getEOpposite() != null && removed.eIsSet(feature)) {
					values.put(new Slot(removed, feature), feature.isMany() ? List.of() : null);
				}
			}
			earlier.eContents().stream().filter(child -> comparison.after(child).isEmpty()).forEach(this::letGo);
		}

		private void leave(EObject earlier) {
			EObject target = targets.apply(earlier);
			children(target.eContainer(), target.eContainmentFeature()).leave(target);
		}

		private void arrive() {
			Set<Slot> places = new LinkedHashSet<>();
			arrivals.forEach(later -> places.add(new Slot(later.eContainer(), later.eContainmentFeature())));
			for (Slot place : places) {
				EReference feature = (EReference) place.feature();
				Children held = children(resolve(place.owner()), feature);
				EObject neighbour = null;
				for (EObject later : StoredFeatures.targets(place.owner(), feature)) {
					EObject child = known(later).orElse(null);
					if (arrivals.contains(later)) {
						held.arrive(child, neighbour);
					} else if (held.stays(child)) {
						neighbour = child;
					}
				}
			}
		}

		private Object resolved(Object value) {
			if (value instanceof List<?> list) {
				return list.stream().map(this::resolved).toList();
			}
			return value instanceof EObject later ? resolve(later) : value;
		}

		private EObject resolve(EObject later) {
			return known(later).orElse(later);
		}

		/** Returns what stands for an element of the later model: the element that was there before, or the copy; empty for what lies outside. */
		private Optional<EObject> known(EObject later) {
			return comparison.before(later).map(targets).or(() -> Optional.ofNullable(copies.get(EcoreUtil.getID(later))));
		}
	}
}
