// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.edit.Workspace;
import org.allianceworkbench.model.alliance.Element;
import org.allianceworkbench.model.benefits.Benefit;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.Measure;
import org.allianceworkbench.model.benefits.Output;
import org.allianceworkbench.model.benefits.SeriesPoint;
import org.allianceworkbench.model.cost.CostFactory;
import org.allianceworkbench.model.cost.Money;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.GovernanceFactory;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.people.PeopleFactory;
import org.allianceworkbench.model.people.Person;
import org.allianceworkbench.model.reference.Reference;
import org.allianceworkbench.model.reference.ReferenceFactory;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class PasteOperationTest extends OperationTest {
	private final Partner dorset = workspace.partner("Dorset");
	private final Partner devon = workspace.partner("Devon");

	@Test
	void copyHasIdsOfItsOwn() {
		Collaboration alliance = workspace.collaboration("Alliance", CollaborationType.HOST, dorset, devon);
		check(paste(workspace.model, alliance));
		Collaboration copy = workspace.model.getCollaborations().get(1);
		assertNotNull(copy.getId());
		assertNotEquals(alliance.getId(), copy.getId());
		Set<String> ids = new HashSet<>();
		workspace.model.eAllContents().forEachRemaining(object -> assertTrue(ids.add(((Element) object).getId())));
	}

	@Test
	void takenNameGetsANumber() {
		check(paste(workspace.model, dorset, devon));
		assertEquals(List.of("Dorset", "Devon", "Dorset 2", "Devon 2"), workspace.model.getPartners().stream().map(Partner::getName).toList());
	}

	@Test
	void membersOfCopiedCollaborationAreTheSamePartners() {
		Collaboration alliance = workspace.collaboration("Alliance", CollaborationType.UNSPECIFIED, dorset, devon);
		workspace.execute(new ChangeCollaborationTypeOperation(alliance, CollaborationType.JOINT_ENTERPRISE, List.of()));
		check(paste(workspace.model, alliance));
		Collaboration copy = workspace.model.getCollaborations().get(1);
		assertSame(dorset, copy.getMemberships().get(0).getPartner());
		assertEquals(List.of(dorset, devon), copy.getDirectedBy());
		assertEquals(2, dorset.getMemberships().size());
	}

	@Test
	void copiesReferToEachOther() {
		BenefitsMap map = map();
		check(paste(workspace.model, map));
		BenefitsMap copy = workspace.model.getBenefitsMaps().get(1);
		assertSame(copy.getNodes().get(0), copy.getLinks().get(0).getSource());
		assertEquals(1, map.getNodes().get(0).getOutgoing().size());
	}

	@Test
	void nodeIsCopiedWithoutLinks() {
		BenefitsMap map = map();
		check(paste(map, map.getNodes().get(0)));
		assertTrue(map.getNodes().get(2).getOutgoing().isEmpty());
	}

	@Test
	void sourceIsKeptWithinAFile() {
		Reference source = ReferenceFactory.eINSTANCE.createReference();
		workspace.model.getBibliography().add(source);
		dorset.getReferences().add(source);
		check(paste(workspace.model, dorset));
		assertEquals(List.of(source), workspace.model.getPartners().get(2).getReferences());
	}

	@Test
	void copyFromAnotherFileRefersToNothingThere() {
		Workspace other = new Workspace();
		Reference source = ReferenceFactory.eINSTANCE.createReference();
		other.model.getBibliography().add(source);
		Partner foreign = other.partner("Foreign");
		foreign.getReferences().add(source);
		foreign.setPolicingBody(other.partner("Commissioner"));
		check(paste(workspace.model, foreign));
		Partner copy = workspace.model.getPartners().get(2);
		assertTrue(copy.getReferences().isEmpty());
		assertEquals(null, copy.getPolicingBody());
	}

	@Test
	void chairIsKeptWithinAFile() {
		GovernanceBody board = board(workspace);
		check(paste(workspace.model, board));
		assertSame(board.getChair(), workspace.model.getGovernanceBodies().get(1).getChair());
	}

	@Test
	void chairOfAnotherFileIsLeftBehind() {
		check(paste(workspace.model, board(new Workspace())));
		assertNull(workspace.model.getGovernanceBodies().get(0).getChair());
	}

	@Test
	void whatGovernsACollaborationGovernsItsCopy() {
		Collaboration alliance = workspace.collaboration("Alliance", CollaborationType.HOST);
		alliance.getGovernedBy().add(board(workspace));
		check(paste(workspace.model, alliance));
		assertEquals(alliance.getGovernedBy(), workspace.model.getCollaborations().get(1).getGovernedBy());
	}

	@Test
	void whatGovernsACollaborationOfAnotherFileIsLeftBehind() {
		Workspace other = new Workspace();
		Collaboration foreign = other.collaboration("Foreign", CollaborationType.HOST);
		foreign.getGovernedBy().add(board(other));
		check(paste(workspace.model, foreign));
		assertTrue(workspace.model.getCollaborations().get(0).getGovernedBy().isEmpty());
		assertEquals(List.of(foreign), foreign.getGovernedBy().get(0).getGoverns());
	}

	@Test
	void valueIsNotPastedOverAnother() {
		Money money = CostFactory.eINSTANCE.createMoney();
		dorset.setBudget(money);
		checkRefused(paste(dorset, money));
		check(paste(devon, money));
		assertNotNull(devon.getBudget());
	}

	@Test
	void copyFromAnotherFileDoesNotShareItsId() {
		Partner foreign = new Workspace().partner("Foreign");
		check(paste(workspace.model, foreign));
		assertNotEquals(foreign.getId(), workspace.model.getPartners().get(2).getId());
	}

	@Test
	void eachFurtherCopyGetsTheNextNumber() {
		check(paste(workspace.model, dorset));
		check(paste(workspace.model, dorset));
		assertEquals(List.of("Dorset", "Devon", "Dorset 2", "Dorset 3"), workspace.model.getPartners().stream().map(Partner::getName).toList());
	}

	@Test
	void pointStaysInItsSeries() {
		Measure measure = BenefitsFactory.eINSTANCE.createMeasure();
		map().getNodes().get(0).getMeasures().add(measure);
		SeriesPoint point = BenefitsFactory.eINSTANCE.createSeriesPoint();
		measure.getActual().add(point);
		check(paste(measure, point));
		assertEquals(2, measure.getActual().size());
		assertTrue(measure.getPlan().isEmpty());
	}

	@Test
	void objectIsPastedBesideOneThatCannotHoldIt() {
		check(paste(dorset, devon));
		assertEquals(3, workspace.model.getPartners().size());
	}

	@Test
	void refusesTwoWhereOnlyOneFits() {
		Benefit benefit = BenefitsFactory.eINSTANCE.createBenefit();
		PasteOperation two = paste(benefit, BenefitsFactory.eINSTANCE.createBenefitProfile(), BenefitsFactory.eINSTANCE.createBenefitProfile());
		assertEquals(Optional.of("Only one benefit profile can be pasted here: copy one alone."), two.refusal());
		assertEquals(Optional.empty(), paste(benefit, BenefitsFactory.eINSTANCE.createBenefitProfile()).refusal());
	}

	@Test
	void refusesWhatFitsNowhere() {
		checkRefused(paste(dorset, map().getNodes().get(0)));
		checkRefused(paste(workspace.model));
	}

	/** A board with a chair. */
	private static GovernanceBody board(Workspace file) {
		GovernanceBody board = GovernanceFactory.eINSTANCE.createGovernanceBody();
		Person chair = PeopleFactory.eINSTANCE.createPerson();
		file.model.getGovernanceBodies().add(board);
		file.model.getPeople().add(chair);
		board.setChair(chair);
		return board;
	}

	private BenefitsMap map() {
		BenefitsMap map = BenefitsFactory.eINSTANCE.createBenefitsMap();
		workspace.model.getBenefitsMaps().add(map);
		Output output = BenefitsFactory.eINSTANCE.createOutput();
		Benefit benefit = BenefitsFactory.eINSTANCE.createBenefit();
		map.getNodes().addAll(List.of(output, benefit));
		BenefitLink link = BenefitsFactory.eINSTANCE.createBenefitLink();
		map.getLinks().add(link);
		link.setSource(output);
		link.setTarget(benefit);
		return map;
	}

	private static PasteOperation paste(EObject target, EObject... originals) {
		return new PasteOperation(target, List.of(originals));
	}
}
