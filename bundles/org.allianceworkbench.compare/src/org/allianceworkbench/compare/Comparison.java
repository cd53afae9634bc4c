// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.compare.structure.RisingSequence;
import org.allianceworkbench.compare.structure.StoredFeatures;
import org.allianceworkbench.edit.label.EnglishNames;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What differs between two versions of a model. Elements are known by their ids, never guessed by their names; an id that stands for an element of
 * another class is a removal and an addition. The comparison costs one walk over each version; it holds for the two as they are now, so when one
 * changes, compare again. It changes neither.
 *
 * @since 1.0
 */
public final class Comparison {
	private final EObject before;
	private final EObject after;
	private final Naming naming;
	private final Match match;
	private final StoredFeatures features = new StoredFeatures();
	private final List<Difference> differences = new ArrayList<>();
	private Requirements requirements;

	private Comparison(EObject before, EObject after, Naming naming) {
		this.before = before;
		this.after = after;
		this.naming = naming;
		this.match = new Match(before, after);
	}

	/**
	 * Compares two versions of an alliance model.
	 *
	 * @throws IllegalArgumentException with a sentence for the user, when the roots are of different classes, or an element has no id of its own
	 */
	public static Comparison of(EObject before, EObject after) {
		return of(before, after, Naming.byLabel());
	}

	/**
	 * Compares two versions of a model of any kind.
	 *
	 * @param naming what elements are called in sentences
	 * @throws IllegalArgumentException with a sentence for the user, when the roots are of different classes, or an element has no id of its own
	 */
	public static Comparison of(EObject before, EObject after, Naming naming) {
		if (before.eClass() != after.eClass()) {
			throw new IllegalArgumentException("The two cannot be compared: one holds \"" + EnglishNames.ofClass(before.eClass()) + "\", the other \""
					+ EnglishNames.ofClass(after.eClass()) + "\".");
		}
		Comparison comparison = new Comparison(before, after, naming);
		comparison.compare(before, after);
		return comparison;
	}

	/** Returns the root of the earlier version. */
	public EObject before() {
		return before;
	}

	/** Returns the root of the later version. */
	public EObject after() {
		return after;
	}

	/** Returns all differences in the order in which one reads the later version; what is gone stands before what is left at its place. */
	public List<Difference> differences() {
		return Collections.unmodifiableList(differences);
	}

	/** Returns whether the two versions say the same. */
	public boolean isEmpty() {
		return differences.isEmpty();
	}

	/** Returns what elements are called. */
	public Naming naming() {
		return naming;
	}

	/** Returns the earlier version of an element of the later model; empty when it is new, or of neither model. */
	public Optional<EObject> before(EObject later) {
		return Optional.ofNullable(match.before(later));
	}

	/** Returns the later version of an element of the earlier model; empty when it is gone, or of neither model. */
	public Optional<EObject> after(EObject earlier) {
		return Optional.ofNullable(match.after(earlier));
	}

	/**
	 * Returns these differences with all others that they cannot be taken over without: a reference to a new element needs its addition, a removal
	 * needs that everybody lets go of what is removed. With them every value is that of one version or the other, and none leads to nothing.
	 *
	 * @param chosen some of the differences of this comparison
	 * @return in the order of all differences
	 */
	public Set<Difference> withRequired(Collection<? extends Difference> chosen) {
		return requirements().withRequired(chosen);
	}

	/** Returns these differences with all others that cannot be taken over without them: what is left out when these are. */
	public Set<Difference> withDependent(Collection<? extends Difference> refused) {
		return requirements().withDependent(refused);
	}

	private Requirements requirements() {
		if (requirements == null) {
			requirements = new Requirements(this, match, features);
		}
		return requirements;
	}

	private void compare(EObject earlier, EObject later) {
		for (EStructuralFeature feature : features.values(later.eClass())) {
			if (!isSame(feature, earlier.eGet(feature, false), later.eGet(feature, false))) {
				differences.add(new ValueChange(earlier, later, feature, naming));
			}
		}
		for (EReference containment : features.containments(later.eClass())) {
			compareChildren(earlier, StoredFeatures.targets(later, containment), containment);
		}
	}

	private boolean isSame(EStructuralFeature feature, Object earlier, Object later) {
		if (!(feature instanceof EReference)) {
			return earlier == null ? later == null : earlier.equals(later);
		}
		if (!feature.isMany()) {
			return match.isSame((EObject) earlier, (EObject) later);
		}
		List<?> was = (List<?>) earlier;
		List<?> is = (List<?>) later;
		if (was.size() != is.size()) {
			return false;
		}
		for (int i = 0; i < was.size(); i++) {
			if (!match.isSame((EObject) was.get(i), (EObject) is.get(i))) {
				return false;
			}
		}
		return true;
	}

	private void compareChildren(EObject earlier, List<EObject> is, EReference containment) {
		List<EObject> was = StoredFeatures.targets(earlier, containment);
		if (was.isEmpty() && is.isEmpty()) {
			return;
		}
		for (EObject child : was) {
			if (match.after(child) == null) {
				differences.add(new Removal(child, naming));
			}
		}
		BitSet kept = kept(was, is);
		for (int i = 0; i < is.size(); i++) {
			EObject child = is.get(i);
			EObject former = match.before(child);
			if (former == null) {
				differences.add(new Addition(child, earlier, containment, i, naming));
				findMoved(child);
			} else {
				if (!kept.get(i)) {
					differences.add(new Move(former, child, former.eContainer() == earlier && former.eContainmentFeature() == containment, naming));
				}
				compare(former, child);
			}
		}
	}

	/** Finds which children of the later list kept their place, by index. */
	private BitSet kept(List<EObject> was, List<EObject> is) {
		Map<EObject, Integer> positions = new HashMap<>();
		for (int i = 0; i < was.size(); i++) {
			positions.put(was.get(i), i);
		}
		return RisingSequence.of(is.stream().map(child -> positions.getOrDefault(match.before(child), -1)).toList());
	}

	/** A new element may hold what was elsewhere before. */
	private void findMoved(EObject added) {
		for (EReference containment : features.containments(added.eClass())) {
			for (EObject child : StoredFeatures.targets(added, containment)) {
				EObject former = match.before(child);
				if (former == null) {
					findMoved(child);
				} else {
					differences.add(new Move(former, child, false, naming));
					compare(former, child);
				}
			}
		}
	}
}
