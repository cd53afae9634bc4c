// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.allianceworkbench.compare.Difference;
import org.allianceworkbench.compare.Version;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.cost.CostFactory;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Maturity;
import org.allianceworkbench.model.partners.Partner;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class MergeTest {
	private final Version base = new Version();
	private final Partner devon = base.partner("Devon & Cornwall Police");
	private final Partner dorset = base.partner("Dorset Police");
	private final Partner avon = base.partner("Avon and Somerset Police");
	private final Collaboration npas = base.collaboration("NPAS", devon, dorset);
	private final Collaboration roads = base.collaboration("Roads");
	private final Version ours = base.copy();
	private final Version theirs = base.copy();

	@Test
	void takesValuesOfOneElementFromBothSides() {
		ours.find(npas).setType(CollaborationType.HOST);
		theirs.find(npas).setMaturity(Maturity.COLLABORATIVE);
		Collaboration merged = clean().getCollaborations().get(0);
		assertEquals(CollaborationType.HOST, merged.getType());
		assertEquals(Maturity.COLLABORATIVE, merged.getMaturity());
	}

	@Test
	void takesWhatBothAddedToOneListAndLeavesWhatEitherTookOut() {
		npas.getDirectedBy().add(devon);
		Version left = base.copy();
		Version right = base.copy();
		left.find(npas).getDirectedBy().add(left.find(dorset));
		right.find(npas).getDirectedBy().set(0, right.find(avon));
		Merge merge = Merge.of(base.model, left.model, right.model);
		assertEquals(List.of(), merge.conflicts());
		AllianceModel merged = (AllianceModel) merge.merged(conflict -> Side.OURS);
		assertEquals(List.of("Avon and Somerset Police", "Dorset Police"), merged.getCollaborations().get(0).getDirectedBy().stream().map(Partner::getName).toList());
	}

	@Test
	void putsWhatBothAddedSideBySide() {
		ours.partner("Ours");
		theirs.partner("Theirs");
		assertEquals(List.of("Devon & Cornwall Police", "Dorset Police", "Avon and Somerset Police", "Ours", "Theirs"),
				clean().getPartners().stream().map(Partner::getName).toList());
	}

	@Test
	void bringsAnAdditionBehindANeighbourThatTheOtherSideRemoved() {
		ours.model.getPartners().move(2, ours.partner("Ours"));
		EcoreUtil.remove(theirs.find(npas).getMemberships().get(1));
		EcoreUtil.remove(theirs.find(dorset));
		assertEquals(List.of("Devon & Cornwall Police", "Ours", "Avon and Somerset Police"), clean().getPartners().stream().map(Partner::getName).toList());
	}

	@Test
	void theSameChangeOnBothSidesIsNoConflict() {
		ours.find(npas).setPurpose("To fly");
		theirs.find(npas).setPurpose("To fly");
		assertEquals("To fly", clean().getCollaborations().get(0).getPurpose());
	}

	@Test
	void oneValueSetDifferentlyIsAConflictWithAChoice() {
		npas.setPurpose("To fly");
		Version left = base.copy();
		Version right = base.copy();
		left.find(npas).setPurpose("To fly high");
		right.find(npas).setPurpose("To fly low");
		Merge merge = Merge.of(base.model, left.model, right.model);
		Conflict conflict = merge.conflicts().get(0);
		assertEquals("NPAS: purpose changed by both.", conflict.sentence());
		assertEquals(List.of("NPAS: purpose changed from \"To fly\" to \"To fly low\"."), sentences(conflict.theirs()));
		assertEquals(List.of("Test"), conflict.place());
		assertEquals("To fly high", ((AllianceModel) merge.merged(any -> Side.OURS)).getCollaborations().get(0).getPurpose());
		assertEquals("To fly low", ((AllianceModel) merge.merged(any -> Side.THEIRS)).getCollaborations().get(0).getPurpose());
	}

	@Test
	void removedHereAndChangedThereIsAConflict() {
		EcoreUtil.remove(ours.find(npas));
		theirs.find(npas).getMemberships().get(0).setNote("founder");
		Merge merge = merge();
		assertEquals(List.of("Membership \"Devon & Cornwall Police · member\" removed by us, changed or used by them."), sentencesOf(merge));
		assertEquals(1, model(merge, Side.OURS).getCollaborations().size());
		assertEquals("founder", model(merge, Side.THEIRS).getCollaborations().get(0).getMemberships().get(0).getNote());
	}

	@Test
	void removedThereAndReferredToHereIsAConflict() {
		EcoreUtil.remove(theirs.find(avon));
		ours.find(npas).getDirectedBy().add(ours.find(avon));
		Merge merge = merge();
		assertEquals(List.of("Partner \"Avon and Somerset Police\" removed by them, changed or used by us."), sentencesOf(merge));
		assertEquals(3, model(merge, Side.OURS).getPartners().size());
		assertEquals(2, model(merge, Side.THEIRS).getPartners().size());
		assertTrue(model(merge, Side.THEIRS).getCollaborations().get(0).getDirectedBy().isEmpty());
	}

	@Test
	void removedOnBothSidesIsNoConflict() {
		EcoreUtil.remove(ours.find(npas));
		EcoreUtil.remove(theirs.find(npas));
		assertEquals(1, clean().getCollaborations().size());
	}

	@Test
	void whatMovesOutOfSomethingRemovedKeepsItsReferences() {
		ours.find(roads).getMemberships().addAll(List.copyOf(ours.find(npas).getMemberships()));
		EcoreUtil.remove(ours.find(npas));
		theirs.partner("Theirs");
		Collaboration merged = clean().getCollaborations().get(0);
		assertEquals(List.of("Devon & Cornwall Police", "Dorset Police"), merged.getMemberships().stream().map(each -> each.getPartner().getName()).toList());
	}

	@Test
	void movedToDifferentPlacesIsAConflict() {
		Collaboration other = base.collaboration("Other");
		Version left = base.copy();
		Version right = base.copy();
		left.find(roads).getParts().add(left.find(npas));
		right.find(other).getParts().add(right.find(npas));
		Merge merge = Merge.of(base.model, left.model, right.model);
		assertEquals(List.of("Collaboration \"NPAS\" moved by both, to different places."), sentencesOf(merge));
		assertEquals("NPAS", model(merge, Side.OURS).getCollaborations().get(0).getParts().get(0).getName());
		assertEquals("NPAS", model(merge, Side.THEIRS).getCollaborations().get(1).getParts().get(0).getName());
	}

	@Test
	void movesThatWouldPutElementsIntoThemselvesAreAConflict() {
		ours.find(roads).getParts().add(ours.find(npas));
		theirs.find(npas).getParts().add(theirs.find(roads));
		Merge merge = merge();
		assertEquals(List.of("Collaboration \"NPAS\" would come to lie in itself by what both moved."), sentencesOf(merge));
		assertEquals("Roads", model(merge, Side.OURS).getCollaborations().get(0).getName());
		assertEquals("NPAS", model(merge, Side.THEIRS).getCollaborations().get(0).getName());
	}

	@Test
	void movesIntoSomethingNewThatWouldCloseACircleAreAConflict() {
		Collaboration added = ours.collaboration("New");
		ours.find(roads).getParts().add(added);
		added.getParts().add(ours.find(npas));
		theirs.find(npas).getParts().add(theirs.find(roads));
		assertEquals(1, merge().conflicts().size());
		assertEquals(1, model(merge(), Side.THEIRS).getCollaborations().size());
	}

	@Test
	void onePlaceFilledByBothIsAConflict() {
		ours.find(devon).setBudget(CostFactory.eINSTANCE.createMoney());
		theirs.find(devon).setBudget(CostFactory.eINSTANCE.createMoney());
		assertEquals(List.of("Devon & Cornwall Police: budget set by both, and it holds only one."), sentencesOf(merge()));
	}

	@Test
	void theSameElementAddedOnBothSidesComesOnce() {
		Partner added = ours.partner("Wiltshire Police");
		Partner taken = theirs.partner("Wiltshire Police");
		taken.setId(added.getId());
		theirs.find(npas).getDirectedBy().add(taken);
		AllianceModel merged = clean();
		assertEquals(4, merged.getPartners().size());
		assertEquals(List.of(merged.getPartners().get(3)), merged.getCollaborations().get(0).getDirectedBy());
	}

	@Test
	void theSameElementAddedWithDifferentContentsIsAConflict() {
		Partner added = ours.partner("Wiltshire Police");
		theirs.partner("Wiltshire Constabulary").setId(added.getId());
		assertEquals(List.of("Partner \"Wiltshire Police\" added by both, but not the same."), sentencesOf(merge()));
		assertEquals("Wiltshire Constabulary", model(merge(), Side.THEIRS).getPartners().get(3).getName());
	}

	/** Else the cost would grow with the square of what both added. */
	@Test
	void whatBothAddedIsComparedOnceAsAWhole() {
		Collaboration added = ours.collaboration("New", ours.find(devon), ours.find(dorset), ours.find(avon));
		theirs.model.getCollaborations().add(EcoreUtil.copy(added));
		theirs.model.getCollaborations().get(2).setName("Newer");
		int[] named = {0};
		Merge.of(base.model, ours.model, theirs.model, element -> {
			named[0] += element == added ? 1 : 0;
			return "an element";
		});
		assertEquals(1, named[0]);
	}

	@Test
	void whatDependsOnAChangeIsChosenWithIt() {
		Partner added = ours.partner("Wiltshire Police");
		ours.find(npas).getDirectedBy().add(added);
		theirs.partner("Wiltshire Constabulary").setId(added.getId());
		Conflict conflict = merge().conflicts().get(0);
		assertEquals(2, conflict.ours().size());
		assertTrue(model(merge(), Side.THEIRS).getCollaborations().get(0).getDirectedBy().isEmpty());
	}

	@Test
	void eachConflictIsChosenByItself() {
		ours.find(npas).setPurpose("ours");
		theirs.find(npas).setPurpose("theirs");
		ours.find(roads).setPurpose("ours");
		theirs.find(roads).setPurpose("theirs");
		Merge merge = merge();
		AllianceModel merged = (AllianceModel) merge.merged(conflict -> conflict == merge.conflicts().get(0) ? Side.OURS : Side.THEIRS);
		assertEquals(List.of("ours", "theirs"), merged.getCollaborations().stream().map(Collaboration::getPurpose).toList());
	}

	@Test
	void modelsOfDifferentKindsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> Merge.of(base.model, devon, theirs.model));

	}

	private Merge merge() {
		return Merge.of(base.model, ours.model, theirs.model);
	}

	private static AllianceModel model(Merge merge, Side side) {
		return (AllianceModel) merge.merged(conflict -> side);
	}

	private AllianceModel clean() {
		Merge merge = merge();
		assertEquals(List.of(), merge.conflicts());
		return model(merge, Side.OURS);
	}

	private static List<String> sentencesOf(Merge merge) {
		return merge.conflicts().stream().map(Conflict::sentence).toList();
	}

	private static List<String> sentences(Set<Difference> differences) {
		return differences.stream().map(Difference::sentence).toList();
	}
}
