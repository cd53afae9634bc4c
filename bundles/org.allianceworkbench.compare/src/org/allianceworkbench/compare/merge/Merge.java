// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.allianceworkbench.compare.Comparison;
import org.allianceworkbench.compare.Difference;
import org.allianceworkbench.compare.Naming;
import org.allianceworkbench.compare.change.Revision;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Two versions that were made from the same base, brought together element by element: what only one side changed is taken, what both changed alike is
 * taken once, lists get what either added and lose what either took out. The rest are {@link Conflict conflicts}. None of the three models is changed.
 *
 * @since 1.0
 */
public final class Merge {
	private final Comparison ours;
	private final Comparison theirs;
	private final List<Conflict> conflicts;

	private Merge(Comparison ours, Comparison theirs) {
		this.ours = ours;
		this.theirs = theirs;
		this.conflicts = conflicts(new ClashSearch(new Effects(ours), new Effects(theirs), ours.naming()).clashes());
	}

	/**
	 * Merges two versions of an alliance model.
	 *
	 * @throws IllegalArgumentException with a sentence for the user, when the three are not of the same kind
	 */
	public static Merge of(EObject base, EObject ours, EObject theirs) {
		return of(base, ours, theirs, Naming.byLabel());
	}

	/**
	 * Merges two versions of a model of any kind.
	 *
	 * @param naming what elements are called in sentences
	 * @throws IllegalArgumentException with a sentence for the user, when the three are not of the same kind
	 */
	public static Merge of(EObject base, EObject ours, EObject theirs, Naming naming) {
		return new Merge(Comparison.of(base, ours, naming), Comparison.of(base, theirs, naming));
	}

	/** Returns what our version changed. */
	public Comparison ours() {
		return ours;
	}

	/** Returns what their version changed. */
	public Comparison theirs() {
		return theirs;
	}

	/** Returns what somebody has to choose, in the order of our version. Each choice is independent of the others. */
	public List<Conflict> conflicts() {
		return conflicts;
	}

	/**
	 * Returns the merged model, a copy of the base with what both sides changed. Elements keep their ids.
	 *
	 * @param choices which side's changes are taken, for each conflict
	 */
	public EObject merged(Function<Conflict, Side> choices) {
		Set<Difference> ourTaken = new LinkedHashSet<>(ours.differences());
		Set<Difference> theirTaken = new LinkedHashSet<>(theirs.differences());
		for (Conflict conflict : conflicts) {
			if (choices.apply(conflict) == Side.OURS) {
				theirTaken.removeAll(conflict.theirs());
			} else {
				ourTaken.removeAll(conflict.ours());
			}
		}
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		EObject merged = copier.copy(ours.before());
		copier.copyReferences();
		new Revision(copier::get).add(ours, ourTaken).add(theirs, theirTaken).run();
		return merged;
	}

	/** What is left with a change is left with its conflict; conflicts that share a change are one. */
	private List<Conflict> conflicts(List<Clash> clashes) {
		Groups groups = new Groups();
		for (Clash clash : clashes) {
			groups.join(clash.ours(), clash.theirs());
			ours.withDependent(Set.of(clash.ours())).forEach(dependent -> groups.join(clash.ours(), dependent));
			theirs.withDependent(Set.of(clash.theirs())).forEach(dependent -> groups.join(clash.theirs(), dependent));
		}
		Map<Difference, List<Clash>> grouped = new LinkedHashMap<>();
		clashes.forEach(clash -> grouped.computeIfAbsent(groups.of(clash.ours()), any -> new ArrayList<>()).add(clash));
		return grouped.values().stream().map(this::conflict).toList();
	}

	private Conflict conflict(List<Clash> clashes) {
		return new Conflict(clashes.get(0).sentence(), ours.withDependent(clashes.stream().map(Clash::ours).toList()),
				theirs.withDependent(clashes.stream().map(Clash::theirs).toList()));
	}
}
