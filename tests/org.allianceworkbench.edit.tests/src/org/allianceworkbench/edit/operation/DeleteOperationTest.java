// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.model.benefits.Benefit;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.Output;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.cost.CostFactory;
import org.allianceworkbench.model.fit.Driver;
import org.allianceworkbench.model.fit.DriverAssessment;
import org.allianceworkbench.model.fit.FitFactory;
import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.AgreementParty;
import org.allianceworkbench.model.governance.GovernanceFactory;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.partners.Resource;
import org.allianceworkbench.model.partners.ThematicArea;
import org.allianceworkbench.model.reference.Reference;
import org.allianceworkbench.model.reference.ReferenceFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.junit.jupiter.api.Test;

class DeleteOperationTest extends OperationTest {
	private final Partner dorset = workspace.partner("Dorset");
	private final Partner devon = workspace.partner("Devon");
	private final Partner wiltshire = workspace.partner("Wiltshire");
	private final Collaboration alliance = workspace.collaboration("Alliance", CollaborationType.UNSPECIFIED, dorset, devon, wiltshire);

	@Test
	void partnerLeavesEverything() {
		workspace.execute(new ChangeCollaborationTypeOperation(alliance, CollaborationType.JOINT_ENTERPRISE, List.of()));
		check(delete(devon));
		assertEquals(List.of(dorset, wiltshire), workspace.model.getPartners());
		assertEquals(2, alliance.getMemberships().size());
		assertEquals(List.of(dorset, wiltshire), alliance.getDirectedBy());
		assertTrue(devon.getDirects().isEmpty());
	}

	@Test
	void partnerTakesSignatureAlongButNotContribution() {
		Agreement agreement = GovernanceFactory.eINSTANCE.createAgreement();
		AgreementParty party = GovernanceFactory.eINSTANCE.createAgreementParty();
		party.setPartner(devon);
		agreement.getParties().add(party);
		workspace.model.getAgreements().add(agreement);
		Contribution contribution = CostFactory.eINSTANCE.createContribution();
		contribution.setPayer(devon);
		alliance.getContributions().add(contribution);
		check(delete(devon));
		assertTrue(agreement.getParties().isEmpty());
		assertNull(contribution.getPayer());
		assertSame(alliance, contribution.getCollaboration());
	}

	@Test
	void leavingACollaborationEndsEverySayInIt() {
		workspace.execute(new ChangeCollaborationTypeOperation(alliance, CollaborationType.HOST, List.of(devon)));
		ThematicArea area = PartnersFactory.eINSTANCE.createThematicArea();
		area.setLead(devon);
		alliance.getThematicAreas().add(area);
		Resource room = PartnersFactory.eINSTANCE.createResource();
		room.setEmployer(devon);
		room.getControllers().add(devon);
		alliance.getResources().add(room);
		check(delete(alliance.getMemberships().get(1)));
		assertTrue(alliance.getDirectedBy().isEmpty());
		assertTrue(alliance.getEmployedBy().isEmpty());
		assertNull(area.getLead());
		assertNull(room.getEmployer());
		assertTrue(devon.getMemberships().isEmpty());
		assertEquals(3, workspace.model.getPartners().size());
	}

	@Test
	void nodeTakesItsLinksAlong() {
		BenefitsMap map = map();
		check(delete(map.getNodes().get(1)));
		assertEquals(2, map.getNodes().size());
		assertTrue(map.getLinks().isEmpty());
		assertTrue(map.getNodes().get(0).getOutgoing().isEmpty());
	}

	@Test
	void linkLeavesNodesAlone() {
		BenefitsMap map = map();
		check(delete(map.getLinks().get(0)));
		assertEquals(3, map.getNodes().size());
		assertTrue(map.getNodes().get(0).getOutgoing().isEmpty());
	}

	@Test
	void containerAndContentTogetherAreOneDeletion() {
		BenefitsMap map = map();
		check(delete(map.getNodes().get(0), map, map.getLinks().get(0)));
		assertTrue(workspace.model.getBenefitsMaps().isEmpty());
	}

	@Test
	void driverTakesItsAssessmentsAlong() {
		Driver driver = FitFactory.eINSTANCE.createDriver();
		workspace.model.getDrivers().add(driver);
		DriverAssessment assessment = FitFactory.eINSTANCE.createDriverAssessment();
		assessment.setDriver(driver);
		alliance.getDriverAssessments().add(assessment);
		check(delete(driver));
		assertTrue(alliance.getDriverAssessments().isEmpty());
	}

	@Test
	void plainReferenceIsCleared() {
		Reference source = ReferenceFactory.eINSTANCE.createReference();
		workspace.model.getBibliography().add(source);
		Reference other = ReferenceFactory.eINSTANCE.createReference();
		workspace.model.getBibliography().add(other);
		devon.getReferences().addAll(List.of(source, other));
		check(delete(source));
		assertEquals(List.of(other), devon.getReferences());
	}

	@Test
	void collaborationLeavesNothingInPartners() {
		workspace.execute(new ChangeCollaborationTypeOperation(alliance, CollaborationType.HOST, List.of(dorset)));
		check(delete(alliance));
		assertTrue(dorset.getMemberships().isEmpty());
		assertTrue(dorset.getDirects().isEmpty());
		assertTrue(dorset.getEmploysFor().isEmpty());
	}

	@Test
	void areaFreesItsResources() {
		ThematicArea area = PartnersFactory.eINSTANCE.createThematicArea();
		alliance.getThematicAreas().add(area);
		Resource room = PartnersFactory.eINSTANCE.createResource();
		room.setThematicArea(area);
		alliance.getResources().add(room);
		check(delete(area));
		assertNull(room.getThematicArea());
	}

	@Test
	void manyPartnersAtOnceComeBackInOrder() {
		check(delete(wiltshire, dorset));
		assertEquals(List.of(devon), workspace.model.getPartners());
	}

	@Test
	void sameResultWithInverseReferencesAtHand() {
		workspace.execute(new ChangeCollaborationTypeOperation(alliance, CollaborationType.JOINT_ENTERPRISE, List.of()));
		check(delete(devon));
		String scanned = workspace.text();
		workspace.undo();
		workspace.resource.getResourceSet().eAdapters().add(new ECrossReferenceAdapter());
		check(delete(devon));
		assertEquals(scanned, workspace.text());
	}

	@Test
	void refusesTheRoot() {
		checkRefused(delete(workspace.model));
	}

	@Test
	void deletingNothingIsNoChange() {
		assertEquals(Optional.empty(), delete().createCommand(workspace.domain));
	}

	private BenefitsMap map() {
		BenefitsMap map = BenefitsFactory.eINSTANCE.createBenefitsMap();
		workspace.model.getBenefitsMaps().add(map);
		Output output = BenefitsFactory.eINSTANCE.createOutput();
		Benefit benefit = BenefitsFactory.eINSTANCE.createBenefit();
		map.getNodes().addAll(List.of(output, benefit, BenefitsFactory.eINSTANCE.createObjective()));
		BenefitLink link = BenefitsFactory.eINSTANCE.createBenefitLink();
		map.getLinks().add(link);
		link.setSource(output);
		link.setTarget(benefit);
		return map;
	}

	private static DeleteOperation delete(EObject... objects) {
		return new DeleteOperation(List.of(objects));
	}
}
