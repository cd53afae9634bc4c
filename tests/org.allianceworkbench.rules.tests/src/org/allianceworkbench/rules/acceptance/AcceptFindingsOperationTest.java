// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.edit.AllianceItemProviderAdapterFactory;
import org.allianceworkbench.edit.operation.DeleteOperation;
import org.allianceworkbench.edit.operation.Operation;
import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.alliance.AcceptedFinding;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.resource.AllianceResource;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.Fixture;
import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.Standing;
import org.allianceworkbench.rules.catalogue.StandardRules;
import org.allianceworkbench.rules.engine.AllianceValidator;
import org.allianceworkbench.rules.engine.LiveCheck;
import org.allianceworkbench.rules.engine.OneValidator;
import org.allianceworkbench.rules.engine.Progress;
import org.allianceworkbench.rules.engine.RuleEngine;
import org.allianceworkbench.rules.method.PrivatePartnerHasDueDiligence;
import org.allianceworkbench.rules.structure.HasTwoPartners;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class AcceptFindingsOperationTest {
	private static final RuleSettings SETTINGS = RuleSettings.at(LocalDate.of(2026, 1, 1));
	private static final PartialDate DAY = PartialDate.parse("2025-03-03");

	private final Fixture fixture = new Fixture();
	private final BasicCommandStack stack = new BasicCommandStack();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(new AllianceItemProviderAdapterFactory(), stack);
	private Collaboration alone;

	@BeforeEach
	void openModel() {
		new AllianceResource(URI.createURI("test.alliance")).getContents().add(fixture.model());
		alone = fixture.collaboration(fixture.force("North"));
	}

	@Test
	void anAcceptedFindingDoesNotCount() {
		accept();
		Finding finding = only();
		Assertions.assertEquals(Standing.ACCEPTED, finding.standing());
		Assertions.assertEquals(Severity.ERROR, finding.severity());
		Assertions.assertEquals(0, RuleEngine.counts(List.of(finding)).get(Severity.ERROR));
		Assertions.assertEquals("The second partner joins in May.", finding.acceptance().orElseThrow().getReason());
	}

	@Test
	void theModelKeepsWhatWasAccepted() {
		String sentence = only().sentence();
		accept();
		AcceptedFinding entry = fixture.model().getAcceptedFindings().get(0);
		Assertions.assertSame(alone, entry.getElement());
		Assertions.assertEquals("A19-01", entry.getRule());
		Assertions.assertEquals(sentence, entry.getFinding());
		Assertions.assertEquals(DAY, entry.getDate());
	}

	@Test
	void aChangeOfTheElementOpensItAgain() {
		accept();
		alone.setPurpose("Safer railways");
		Assertions.assertEquals(Standing.REOPENED, only().standing());
		alone.setPurpose("Safer roads");
		Assertions.assertEquals(Standing.ACCEPTED, only().standing());
	}

	@Test
	void aNewNameOpensItAgain() {
		accept();
		alone.setName("Union");
		Assertions.assertEquals(Standing.REOPENED, only().standing());
		Assertions.assertTrue(only().acceptance().isPresent());
	}

	@Test
	void aChangeOfANamelessPartOpensItAgain() {
		accept();
		alone.getMemberships().get(0).setRole(MembershipRole.LEAD);
		Assertions.assertEquals(Standing.REOPENED, only().standing());
	}

	@Test
	void aChangeElsewhereLeavesItAccepted() {
		accept();
		fixture.model().getPartners().get(0).setShortName("N");
		fixture.force("South");
		Assertions.assertEquals(Standing.ACCEPTED, only().standing());
	}

	@Test
	void theOrderOfPartsLeavesItAccepted() {
		alone.getMemberships().add(PartnersFactory.eINSTANCE.createMembership());
		accept();
		alone.getMemberships().move(0, 1);
		Assertions.assertEquals(Standing.ACCEPTED, only().standing());
	}

	@Test
	void acceptingAgainRenewsTheSameEntry() {
		accept();
		alone.setName("Union");
		accept();
		Assertions.assertEquals(Standing.ACCEPTED, only().standing());
		Assertions.assertEquals(1, fixture.model().getAcceptedFindings().size());
	}

	@Test
	void oneOfTwoFindingsOfARuleIsAcceptedAlone() {
		Partner first = fixture.company("Builder");
		Collaboration both = fixture.collaboration(first, fixture.company("Caterer"));
		Rule rule = new PrivatePartnerHasDueDiligence();
		Finding about = findings(rule).stream().filter(finding -> finding.sentence().contains("Builder")).findFirst().orElseThrow();
		execute(new AcceptFindingsOperation(List.of(about), "Known since 1990.", DAY));
		Assertions.assertEquals(Set.of(Standing.ACCEPTED, Standing.OPEN), Set.copyOf(findings(rule).stream().map(Finding::standing).toList()));
		both.setNote("Changed.");
		Assertions.assertEquals(Set.of(Standing.REOPENED, Standing.OPEN), Set.copyOf(findings(rule).stream().map(Finding::standing).toList()));
	}

	@Test
	void undoAndWithdrawalOpenIt() {
		accept();
		stack.undo();
		Assertions.assertEquals(Standing.OPEN, only().standing());
		stack.redo();
		execute(new WithdrawAcceptancesOperation(List.of(only().acceptance().orElseThrow())));
		Assertions.assertEquals(Standing.OPEN, only().standing());
		Assertions.assertTrue(fixture.model().getAcceptedFindings().isEmpty());
		stack.undo();
		Assertions.assertEquals(Standing.ACCEPTED, only().standing());
	}

	@Test
	void anAcceptanceGoesWithItsElement() {
		accept();
		execute(new DeleteOperation(List.of(alone)));
		Assertions.assertTrue(fixture.model().getAcceptedFindings().isEmpty());
	}

	@Test
	void theLiveCheckFollows() {
		try (LiveCheck live = new LiveCheck(fixture.model(), StandardRules.catalogue(), SETTINGS)) {
			Assertions.assertFalse(live.findings(alone).stream().anyMatch(Finding::isAccepted));
			accept();
			Assertions.assertTrue(live.findings(alone).stream().anyMatch(Finding::isAccepted));
			alone.setPurpose("Safer railways");
			Assertions.assertFalse(live.findings(alone).stream().anyMatch(Finding::isAccepted));
			Assertions.assertTrue(live.findings(alone).stream().anyMatch(finding -> finding.standing() == Standing.REOPENED));
		}
	}

	@Test
	void aDiagnosticianTakesItForARemark() {
		EValidator.Registry registry = new OneValidator(new AllianceValidator(catalogue(new HasTwoPartners()), root -> SETTINGS));
		Assertions.assertEquals(Diagnostic.ERROR, new Diagnostician(registry).validate(fixture.model()).getSeverity());
		accept();
		Diagnostic diagnostic = new Diagnostician(registry).validate(fixture.model());
		Assertions.assertEquals(Diagnostic.INFO, diagnostic.getSeverity());
		Assertions.assertTrue(diagnostic.getChildren().get(0).getMessage().startsWith("Accepted: "));
	}

	@Test
	void refusesToAcceptWithoutAReason() {
		Operation operation = new AcceptFindingsOperation(List.of(only()), " ", DAY);
		Assertions.assertEquals(Optional.of("Say why the finding is accepted."), operation.refusal());
		Assertions.assertTrue(operation.createCommand(domain).isEmpty());
	}

	@Test
	void refusesWhatBelongsToNoModel() {
		Finding finding = only();
		fixture.model().getCollaborations().clear();
		Assertions.assertTrue(new AcceptFindingsOperation(List.of(finding), "Known.", DAY).refusal().isPresent());
	}

	private void accept() {
		execute(new AcceptFindingsOperation(List.of(only()), "The second partner joins in May.", DAY));
	}

	private void execute(Operation operation) {
		stack.execute(operation.createCommand(domain).orElseThrow());
	}

	private Finding only() {
		List<Finding> findings = findings(new HasTwoPartners());
		Assertions.assertEquals(1, findings.size());
		return findings.get(0);
	}

	private List<Finding> findings(Rule rule) {
		return new RuleEngine(catalogue(rule), SETTINGS).check(List.of(fixture.model()), Progress.none());
	}

	private static RuleCatalogue catalogue(Rule rule) {
		return new RuleCatalogue(List.of(rule));
	}
}
