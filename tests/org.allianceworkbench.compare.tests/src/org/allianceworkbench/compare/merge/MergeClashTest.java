// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.allianceworkbench.compare.Version;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.cost.CostFactory;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.Partner;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What clashes in a merge and what does not, where references and contents are concerned. */
class MergeClashTest {
	private final Version base = new Version();
	private final Partner devon = base.partner("Devon");
	private final Partner dorset = base.partner("Dorset");
	private final Partner avon = base.partner("Avon");
	private final Collaboration npas = base.collaboration("NPAS", devon, dorset);
	private final Collaboration roads = base.collaboration("Roads");
	private final Membership membership = npas.getMemberships().get(0);
	private Version ours;
	private Version theirs;

	@Test
	void whatLiesInAnAdditionMayNotNeedWhatTheOtherRemoved() {
		branch();
		ours.collaboration("New", ours.find(avon));
		EcoreUtil.remove(theirs.find(avon));
		assertClash("Partner \"Avon\" removed by them, changed or used by us.");
	}

	@Test
	void whatLiesDeepInAnAdditionMayNotNeedWhatTheOtherRemoved() {
		branch();
		Collaboration added = ours.collaboration("New");
		added.getParts().add(ours.collaboration("Part", ours.find(avon)));
		EcoreUtil.remove(theirs.find(avon));
		assertClash("Partner \"Avon\" removed by them, changed or used by us.");
	}

	@Test
	void movedIntoWhatTheOtherRemovedIsAConflict() {
		branch();
		ours.find(npas).getParts().add(ours.find(roads));
		EcoreUtil.remove(theirs.find(npas));
		assertClash("Collaboration \"NPAS\" removed by them, changed or used by us.");
	}

	@Test
	void movedWhatTheOtherRemovedIsAConflict() {
		branch();
		ours.find(npas).getParts().add(ours.find(roads));
		EcoreUtil.remove(theirs.find(roads));
		assertClash("Collaboration \"Roads\" removed by them, changed or used by us.");
	}

	@Test
	void movedToWhereTheOtherAddedTheOnlyOneIsAConflict() {
		devon.setBudget(CostFactory.eINSTANCE.createMoney());
		branch();
		ours.find(dorset).setBudget(ours.find(devon).getBudget());
		theirs.find(dorset).setBudget(CostFactory.eINSTANCE.createMoney());
		assertClash("Dorset: budget set by both, and it holds only one.");
	}

	/** Else the merged file would hold one id twice. */
	@Test
	void oneIdAddedInDifferentPlacesIsAConflict() {
		branch();
		Collaboration added = ours.collaboration("New");
		Collaboration part = ours.collaboration("Part");
		added.getParts().add(part);
		theirs.collaboration("Part").setId(part.getId());
		assertClash("Collaboration \"New\" added by both, but not the same.");
	}

	@Test
	void oneReferenceSetToDifferentElementsIsAConflict() {
		branch();
		ours.find(membership).setPartner(ours.find(avon));
		theirs.find(membership).setPartner(theirs.find(dorset));
		assertEquals(1, merge().conflicts().size());
	}

	@Test
	void oneReferenceSetToDifferentNewElementsIsAConflict() {
		branch();
		ours.find(membership).setPartner(ours.partner("Ours"));
		theirs.find(membership).setPartner(theirs.partner("Theirs"));
		assertEquals(1, merge().conflicts().size());
	}

	@Test
	void oneReferenceSetToTheSameElementIsNone() {
		branch();
		ours.find(membership).setPartner(ours.find(avon));
		theirs.find(membership).setPartner(theirs.find(avon));
		assertEquals("Avon", clean().getCollaborations().get(0).getMemberships().get(0).getPartner().getName());
	}

	@Test
	void theSameOrderOfAListIsNone() {
		npas.getDirectedBy().addAll(List.of(devon, dorset, avon));
		branch();
		ours.find(npas).getDirectedBy().move(0, 2);
		theirs.find(npas).getDirectedBy().move(0, 2);
		assertEquals(List.of("Avon", "Devon", "Dorset"), clean().getCollaborations().get(0).getDirectedBy().stream().map(Partner::getName).toList());
	}

	@Test
	void whatAListHeldBeforeMayGo() {
		npas.getDirectedBy().add(avon);
		branch();
		ours.find(npas).getDirectedBy().add(ours.find(dorset));
		theirs.find(npas).getDirectedBy().clear();
		EcoreUtil.remove(theirs.find(avon));
		assertEquals(List.of("Dorset"), clean().getCollaborations().get(0).getDirectedBy().stream().map(Partner::getName).toList());
	}

	@Test
	void whatMovesOutOfSomethingRemovedMayBeChangedByTheOther() {
		branch();
		ours.find(roads).getMemberships().addAll(List.copyOf(ours.find(npas).getMemberships()));
		EcoreUtil.remove(ours.find(npas));
		theirs.find(membership).setNote("founder");
		assertEquals("founder", clean().getCollaborations().get(0).getMemberships().get(0).getNote());
	}

	private void branch() {
		ours = base.copy();
		theirs = base.copy();
	}

	private Merge merge() {
		return Merge.of(base.model, ours.model, theirs.model);
	}

	private AllianceModel clean() {
		Merge merge = merge();
		assertEquals(List.of(), merge.conflicts());
		return (AllianceModel) merge.merged(conflict -> Side.OURS);
	}

	private void assertClash(String sentence) {
		assertEquals(List.of(sentence), merge().conflicts().stream().map(Conflict::sentence).toList());
	}
}
