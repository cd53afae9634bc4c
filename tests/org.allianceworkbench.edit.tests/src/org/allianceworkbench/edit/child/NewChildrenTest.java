// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.child;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.edit.Workspace;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.MapStyle;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.cost.CostFactory;
import org.allianceworkbench.model.cost.Money;
import org.allianceworkbench.model.fit.FitAssessment;
import org.allianceworkbench.model.fit.FitKind;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.risk.HealthCheck;
import org.allianceworkbench.model.risk.RiskRegister;
import org.allianceworkbench.model.alliance.AllianceFactory;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.fit.Principle;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandActionDelegate;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewChildrenTest {
	private final Workspace workspace = new Workspace();

	@ParameterizedTest
	@MethodSource("org.allianceworkbench.edit.Classes#concrete")
	void everyOfferMakesAChild(EClass type) {
		for (CommandParameter offer : NewChildren.of(EcoreUtil.create(type))) {
			EObject owner = EcoreUtil.create(type);
			Command command = CreateChildCommand.create(workspace.domain, owner, offer, List.of(owner));
			assertTrue(command.canExecute(), command.getLabel());
			workspace.domain.getCommandStack().execute(command);
			assertSame(owner, offer.getEValue().eContainer());
		}
	}

	@ParameterizedTest
	@MethodSource("org.allianceworkbench.edit.Classes#concrete")
	void everyOfferHasWordsOfItsOwnAndAnIcon(EClass type) {
		EObject owner = EcoreUtil.create(type);
		Set<String> texts = new HashSet<>();
		for (CommandParameter offer : NewChildren.of(owner)) {
			CommandActionDelegate command = (CommandActionDelegate) CreateChildCommand.create(workspace.domain, owner, offer, List.of(owner));
			assertTrue(texts.add(command.getText()), command.getText());
			assertTrue(command.getText().matches("[A-Z][A-Za-z -]+"), command.getText());
			assertNotNull(command.getImage());
			assertTrue(command.getToolTipText().startsWith("Create a new "), command.getToolTipText());
		}
	}

	@Test
	void numbersDoNotRepeatAfterADeletion() {
		AllianceModel model = AllianceFactory.eINSTANCE.createAllianceModel();
		List.of("P1", "P2", "P3").forEach(code -> assertEquals(code, principle(model).getCode()));
		model.getPrinciples().remove(0);
		assertEquals("P4", principle(model).getCode());
		model.getPrinciples().get(0).setCode("Ours");
		assertEquals("P5", principle(model).getCode());
	}

	private Principle principle(AllianceModel model) {
		CommandParameter offer = NewChildren.of(model).stream().filter(each -> each.getEValue() instanceof Principle).findFirst().orElseThrow();
		workspace.domain.getCommandStack().execute(CreateChildCommand.create(workspace.domain, model, offer, List.of(model)));
		return (Principle) offer.getEValue();
	}

	@ParameterizedTest
	@MethodSource("org.allianceworkbench.edit.Classes#concrete")
	void orderIsStable(EClass type) {
		EObject owner = EcoreUtil.create(type);
		assertEquals(texts(owner), texts(owner));
	}

	@ParameterizedTest
	@MethodSource("org.allianceworkbench.edit.Classes#concrete")
	void everyPlaceForAChildIsOffered(EClass type) {
		EObject owner = EcoreUtil.create(type);
		Set<Object> offered = new HashSet<>(NewChildren.of(owner).stream().map(CommandParameter::getFeature).toList());
		Set<Object> places = new HashSet<>(type.getEAllContainments());
		places.removeIf(place -> Set.of("links", "acceptedFindings").contains(((ENamedElement) place).getName()));
		assertEquals(places, offered);
	}

	@Test
	void linkIsOfferedOnlyBetweenTwoNodes() {
		BenefitsMap map = BenefitsFactory.eINSTANCE.createBenefitsMap();
		map.getNodes().add(BenefitsFactory.eINSTANCE.createOutput());
		assertFalse(texts(map).contains("Benefit link"));
		map.getNodes().add(BenefitsFactory.eINSTANCE.createBenefit());
		assertTrue(texts(map).contains("Benefit link"));
	}

	@Test
	void problemBelongsToInvestmentLogic() {
		BenefitsMap map = BenefitsFactory.eINSTANCE.createBenefitsMap();
		assertFalse(texts(map).contains("Problem"));
		map.setStyle(MapStyle.INVESTMENT_LOGIC_MAP);
		assertTrue(texts(map).contains("Problem"));
	}

	@Test
	void mapOffersItsColumnsInReadingOrder() {
		assertEquals(List.of("Output", "Enabler", "Capability", "Business change", "Outcome", "Objective", "Programme aim", "Intermediate benefit",
			"Benefit", "Disbenefit", "Side effect"), texts(BenefitsFactory.eINSTANCE.createBenefitsMap()));
	}

	@Test
	void performanceMeasureBelongsToAgreements() {
		assertEquals(List.of("Measure"), texts(BenefitsFactory.eINSTANCE.createOutput()));
	}

	@Test
	void takenPlaceIsNotOffered() {
		Contribution contribution = CostFactory.eINSTANCE.createContribution();
		assertEquals(List.of("Amount", "Unit price"), texts(contribution));
		contribution.setAmount(CostFactory.eINSTANCE.createMoney());
		assertEquals(List.of("Unit price"), texts(contribution));
	}

	@Test
	void seriesAreToldApart() {
		assertEquals(List.of("Planned value", "Forecast value", "Actual value"), texts(BenefitsFactory.eINSTANCE.createMeasure()));
	}

	@Test
	void moneyStartsInPounds() {
		Money money = child(CostFactory.eINSTANCE.createContribution(), Money.class);
		assertEquals("GBP", money.getCurrency());
	}

	@Test
	void healthCheckStartsWithAllFourThemes() {
		Collaboration collaboration = workspace.collaboration("Alliance", CollaborationType.HOST);
		assertEquals(4, child(collaboration, HealthCheck.class).getRatings().size());
	}

	@Test
	void registerStartsWithItsName() {
		assertEquals("Risk register", child(workspace.model, RiskRegister.class).getName());
	}

	@Test
	void fitStartsWithTheKindThatIsMissing() {
		Collaboration collaboration = workspace.collaboration("Alliance", CollaborationType.HOST);
		FitAssessment first = child(collaboration, FitAssessment.class);
		assertEquals(FitKind.STRATEGIC, first.getKind());
		collaboration.getFitAssessments().add(first);
		assertEquals(FitKind.GEOGRAPHICAL, child(collaboration, FitAssessment.class).getKind());
	}

	@Test
	void newChildFollowsTheSelectedSibling() {
		EObject first = workspace.partner("First");
		workspace.partner("Second");
		Collection<?> offers = workspace.domain.getNewChildDescriptors(workspace.model, first);
		CommandParameter offer = offers.stream().map(CommandParameter.class::cast)
			.filter(candidate -> candidate.getEValue().eClass() == first.eClass()).findFirst().orElseThrow();
		workspace.domain.getCommandStack().execute(CreateChildCommand.create(workspace.domain, workspace.model, offer, List.of(first)));
		assertSame(offer.getEValue(), workspace.model.getPartners().get(1));
	}

	private static <T> T child(EObject owner, Class<T> type) {
		return NewChildren.of(owner).stream().map(CommandParameter::getValue).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	private static List<String> texts(EObject owner) {
		return NewChildren.of(owner).stream().map(offer -> NewChildren.text(owner, offer.getEStructuralFeature(), offer.getEValue())).toList();
	}
}
