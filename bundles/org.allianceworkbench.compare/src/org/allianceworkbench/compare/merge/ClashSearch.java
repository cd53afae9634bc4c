// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.allianceworkbench.compare.Addition;
import org.allianceworkbench.compare.Comparison;
import org.allianceworkbench.compare.Difference;
import org.allianceworkbench.compare.Move;
import org.allianceworkbench.compare.Naming;
import org.allianceworkbench.compare.Removal;
import org.allianceworkbench.compare.ValueChange;
import org.allianceworkbench.compare.change.ListMerge;
import org.allianceworkbench.compare.structure.StoredFeatures;
import org.allianceworkbench.edit.label.EnglishNames;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Finds which changes of one side cannot be had together with which of the other. */
final class ClashSearch {
	private final Effects ours;
	private final Effects theirs;
	private final Naming naming;
	private final List<Clash> clashes = new ArrayList<>();
	/** Two additions meet once for each id that both bring. */
	private final Set<List<Addition>> comparedAdditions = new HashSet<>();

	ClashSearch(Effects ours, Effects theirs, Naming naming) {
		this.ours = ours;
		this.theirs = theirs;
		this.naming = naming;
	}

	List<Clash> clashes() {
		ours.changes().forEach((slot, change) -> compareValues(change, theirs.changes().get(slot)));
		ours.moves().forEach((element, move) -> compareMoves(move, theirs.moves().get(element)));
		ours.additions().forEach((id, addition) -> compareAdditions(addition, theirs.additions().get(id)));
		ours.onlyChildren().forEach((slot, arrival) -> compareArrivals(slot, arrival, theirs.onlyChildren().get(slot)));
		findLost(ours, theirs);
		findLost(theirs, ours);
		new MoveCircles(ours, theirs).clashes().forEach(clashes::add);
		return clashes;
	}

	private void compareValues(ValueChange our, ValueChange their) {
		if (their == null) {
			return;
		}
		Object mine = ours.identity(our.after());
		Object yours = theirs.identity(their.after());
		boolean clash = our.feature().isMany() ? new ListMerge((List<?>) our.before(), (List<?>) mine, (List<?>) yours).isConflicting()
				: !Objects.equals(mine, yours);
		if (clash) {
			add(our, their, naming.of(our.element()) + ": " + EnglishNames.withinSentence(our.feature()) + " changed by both.");
		}
	}

	private void compareMoves(Move our, Move their) {
		if (their == null) {
			return;
		}
		boolean sameParent = our.feature() == their.feature() && identityOfParent(ours, our).equals(identityOfParent(theirs, their));
		boolean samePlace = !our.withinList() || !their.withinList() || Objects.equals(neighbour(ours, our), neighbour(theirs, their));
		if (!sameParent || !samePlace) {
			add(our, their, naming.withKind(our.element()) + " moved by both, to different places.");
		}
	}

	private static Object identityOfParent(Effects side, Move move) {
		return side.identity(move.later().eContainer());
	}

	private static Object neighbour(Effects side, Move move) {
		List<EObject> siblings = StoredFeatures.targets(move.later().eContainer(), move.feature());
		int index = siblings.indexOf(move.later());
		return index == 0 ? null : side.identity(siblings.get(index - 1));
	}

	/** The same id on both sides comes of a change that one took from the other; it clashes only where it is not the same any more. */
	private void compareAdditions(Addition our, Addition their) {
		if (their != null && comparedAdditions.add(List.of(our, their)) && !isSame(our, their)) {
			add(our, their, naming.withKind(our.element()) + " added by both, but not the same.");
		}
	}

	private boolean isSame(Addition our, Addition their) {
		boolean sameElement = EcoreUtil.getID(our.element()).equals(EcoreUtil.getID(their.element())) && our.element().eClass() == their.element().eClass();
		return sameElement && our.parent() == their.parent() && our.feature() == their.feature()
				&& Comparison.of(our.element(), their.element(), naming).isEmpty();
	}

	private void compareArrivals(Effects.Slot slot, Difference our, Difference their) {
		if (their != null && !EcoreUtil.getID(our.element()).equals(EcoreUtil.getID(their.element()))) {
			add(our, their, naming.of(slot.owner()) + ": " + EnglishNames.withinSentence(slot.feature()) + " set by both, and it holds only one.");
		}
	}

	/** Finds what one side removed and the other still needs. */
	private void findLost(Effects remover, Effects user) {
		if (!remover.removesAnything()) {
			return;
		}
		for (Difference use : user.comparison().differences()) {
			for (EObject needed : user.needs(use)) {
				Removal removal = remover.removal(needed);
				if (removal != null && user.removal(needed) == null) {
					String sentence = naming.withKind(needed) + (remover == ours ? " removed by us, changed or used by them." : " removed by them, changed or used by us.");
					add(remover == ours ? removal : use, remover == ours ? use : removal, sentence);
				}
			}
		}
	}

	private void add(Difference our, Difference their, String sentence) {
		clashes.add(new Clash(our, their, sentence));
	}
}
