// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.mending;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.edit.AllianceItemProviderAdapterFactory;
import org.allianceworkbench.edit.operation.StrictCommandStack;
import org.allianceworkbench.emf.tracking.ReadListener;
import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.alliance.AlliancePackage;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.people.PeoplePackage;
import org.allianceworkbench.model.resource.AllianceResource;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.Fixture;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.acceptance.AcceptFindingsOperation;
import org.allianceworkbench.rules.catalogue.StandardRules;
import org.allianceworkbench.rules.engine.Progress;
import org.allianceworkbench.rules.engine.RuleEngine;
import org.allianceworkbench.rules.predicate.Changes;
import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MendingTest {
	private static final RuleSettings SETTINGS = RuleSettings.at(LocalDate.of(2026, 1, 1));
	private static final RuntimeException FAULT = new IllegalStateException("A fault of the remedy.");
	private static final RuleCatalogue RULES = StandardRules.catalogue();

	private final Fixture fixture = new Fixture();
	private final StrictCommandStack stack = new StrictCommandStack();
	private final EditingDomain domain = new AdapterFactoryEditingDomain(new AllianceItemProviderAdapterFactory(), stack);

	@BeforeEach
	void openModel() {
		new AllianceResource(URI.createURI("test.alliance")).getContents().add(fixture.model());
	}

	@Test
	void mendsWhatHasOneRemedyOnly() {
		fixture.agreement(fixture.joint()).setReviewIntervalMonths(0);
		List<MendedFinding> mended = mend(RULES, finding -> finding.rule().id().equals("A19-34a"));
		Assertions.assertEquals(List.of("A19-34a Review it every 12 months"), mended.stream().map(MendingTest::line).toList());
		Assertions.assertEquals(12, fixture.model().getAgreements().get(0).getReviewIntervalMonths());
	}

	@Test
	void namesNothingAfterAPartnerWithoutName() {
		var area = fixture.shared().getThematicAreas().get(0);
		area.getLead().setName(null);
		area.setLead(null);
		mend(RULES, finding -> finding.rule().id().equals("A19-05b"));
		fixture.model().getCollaborations().get(0).getThematicAreas().forEach(each -> Assertions.assertFalse(String.valueOf(each.getName()).contains(" null")));
	}

	@Test
	void leavesAChoiceToPeople() {
		var collaboration = fixture.hosted();
		var resource = fixture.resource(collaboration);
		resource.setEmployer(collaboration.getMemberships().get(1).getPartner());
		Assertions.assertEquals(List.of(), mend(RULES, finding -> finding.rule().id().equals("A19-09b")));
		Assertions.assertFalse(stack.canUndo());
	}

	@Test
	void takesBackWhatMakesANewError() {
		Partner north = fixture.force("North");
		List<MendedFinding> mended = mend(new RuleCatalogue(List.of(new ShortName("South"), new NoSouth())), finding -> true);
		Assertions.assertEquals(List.of(), mended);
		Assertions.assertNull(north.getShortName());
	}

	@Test
	void keepsWhatMakesNoError() {
		Partner north = fixture.force("North");
		Assertions.assertEquals(1, mend(new RuleCatalogue(List.of(new ShortName("N"), new NoSouth())), finding -> true).size());
		Assertions.assertEquals("N", north.getShortName());
	}

	/** Else what was done before would be undone in place of the remedy. */
	@Test
	void aRemedyThatCannotBeMadeTakesNothingElseBack() {
		Partner north = fixture.force("North");
		domain.getCommandStack().execute(SetCommand.create(domain, north, AlliancePackage.Literals.NAMED_ELEMENT__NAME, "Northern"));
		Assertions.assertEquals(List.of(), mend(new RuleCatalogue(List.of(new Faulty(any -> Optional.of(UnexecutableCommand.INSTANCE)))), finding -> true));
		Assertions.assertEquals("Northern", north.getName());
	}

	/** Else what was done before would be undone in its place. */
	@Test
	void aRemedyThatChangesNothingTakesNothingElseBack() {
		Partner north = fixture.force("North");
		domain.getCommandStack().execute(SetCommand.create(domain, north, AlliancePackage.Literals.NAMED_ELEMENT__NAME, "Northern"));
		Faulty faulty = new Faulty(any -> Optional.of(new ThrowingCommand(new AbortExecutionException("Nothing changed"))));
		Assertions.assertEquals(List.of(), mend(new RuleCatalogue(List.of(faulty)), finding -> true));
		Assertions.assertEquals("Northern", north.getName());
	}

	@ParameterizedTest
	@MethodSource("failures")
	void aRemedyThatFailsStopsNoOther(Function<EditingDomain, Optional<Command>> failing) {
		Partner north = fixture.force("North");
		try (Mending mending = new Mending(fixture.model(), domain, new RuleCatalogue(List.of(new Faulty(failing), new ShortName("N"))), SETTINGS)) {
			Assertions.assertEquals(List.of("TEST-1 Shorten it"), mending.mend(finding -> true).stream().map(MendingTest::line).toList());
			Assertions.assertEquals(List.of("TEST-4 Try " + FAULT), mending.failures().stream()
				.map(failed -> failed.finding().rule().id() + " " + failed.fix() + " " + failed.failure()).toList());
		}
		Assertions.assertEquals("N", north.getShortName());
	}

	static Stream<Function<EditingDomain, Optional<Command>>> failures() {
		return Stream.of(whileMade -> {
			throw FAULT;
		}, whileExecuted -> Optional.of(new ThrowingCommand(FAULT)));
	}

	@Test
	void mendsWhatShowsUpOnTheWay() {
		Partner north = fixture.force("North");
		List<MendedFinding> mended = mend(new RuleCatalogue(List.of(new ShortName("N"), new Described())), finding -> true);
		Assertions.assertEquals(List.of("TEST-1 Shorten it", "TEST-3 Describe it"), mended.stream().map(MendingTest::line).toList());
		Assertions.assertEquals("N", north.getDescription());
	}

	@Test
	void keepsWhatMakesAWarningOnly() {
		Partner north = fixture.force("North");
		mend(new RuleCatalogue(List.of(new ShortName("South"), new NoSouth())), SETTINGS.with("TEST-2", Severity.WARNING));
		Assertions.assertEquals("South", north.getShortName());
	}

	@Test
	void takesBackWhatMakesAnotherErrorOfWhatHasOne() {
		Partner north = fixture.force("North");
		RuleCatalogue rules = new RuleCatalogue(List.of(new ShortName("South"), new NoSouth()));
		mend(rules, SETTINGS.with("TEST-1", Severity.ERROR));
		Assertions.assertNull(north.getShortName());
	}

	@Test
	void leavesTheModelWhenClosed() {
		Partner north = fixture.force("North");
		mend(new RuleCatalogue(List.of(new ShortName("N"))), finding -> true);
		Assertions.assertTrue(north.eAdapters().stream().noneMatch(ReadListener.class::isInstance));
	}

	@Test
	void leavesAcceptedFindingsAlone() {
		fixture.agreement(fixture.joint()).setReviewIntervalMonths(0);
		List<Finding> findings = new RuleEngine(RULES, SETTINGS).check(List.of(fixture.model()), Progress.none()).stream()
			.filter(finding -> finding.rule().id().equals("A19-34a")).toList();
		new AcceptFindingsOperation(findings, "Reviewed on request.", PartialDate.of(2025)).createCommand(domain).orElseThrow().execute();
		Assertions.assertEquals(List.of(), mend(RULES, finding -> finding.rule().id().equals("A19-34a")));
	}

	@Test
	void aSecondTimeFindsNothingToMend() {
		fixture.agreement(fixture.joint());
		fixture.benefit(fixture.map(), "Fewer journeys");
		Assertions.assertFalse(mend(RULES, finding -> true).isEmpty());
		Assertions.assertEquals(List.of(), mend(RULES, finding -> true));
	}

	@Test
	void makesNoErrorThatWasNotThere() {
		fixture.agreement(fixture.joint());
		fixture.benefit(fixture.map(), "Fewer journeys");
		Set<String> before = errors();
		mend(RULES, finding -> true);
		Set<String> after = errors();
		after.removeAll(before);
		Assertions.assertEquals(Set.of(), after);
	}

	private Set<String> errors() {
		return new RuleEngine(RULES, SETTINGS).check(List.of(fixture.model()), Progress.none()).stream()
			.filter(finding -> finding.severity() == Severity.ERROR).map(Finding::sentence).collect(Collectors.toSet());
	}

	private List<MendedFinding> mend(RuleCatalogue rules, Predicate<Finding> wanted) {
		try (Mending mending = new Mending(fixture.model(), domain, rules, SETTINGS)) {
			return mending.mend(wanted);
		}
	}

	private void mend(RuleCatalogue rules, RuleSettings settings) {
		try (Mending mending = new Mending(fixture.model(), domain, rules, settings)) {
			mending.mend(finding -> true);
		}
	}

	private static String line(MendedFinding mended) {
		return mended.finding().rule().id() + " " + mended.fix();
	}

	private static RuleText about(String id, Severity severity) {
		return new RuleText(id, "A partner", severity, Category.STRUCTURE, "For the test.", "none", "x", "y");
	}

	/** Wants a short name and proposes one. */
	private static final class ShortName extends ElementRule<Partner> {
		private final String proposal;

		ShortName(String proposal) {
			super(Partner.class, about("TEST-1", Severity.WARNING));
			this.proposal = proposal;
		}

		@Override
		protected void examine(Partner partner, FindingCollector findings) {
			if (partner.getShortName() == null) {
				findings.report(partner, null, "Long.", Changes.set("Shorten it", partner, PeoplePackage.Literals.STAKEHOLDER__SHORT_NAME,
					proposal));
			}
		}
	}

	/** Stands no partner of the south. */
	private static final class NoSouth extends ElementRule<Partner> {
		NoSouth() {
			super(Partner.class, about("TEST-2", Severity.ERROR));
		}

		@Override
		protected void examine(Partner partner, FindingCollector findings) {
			if ("South".equals(partner.getShortName())) {
				findings.report(partner, AlliancePackage.Literals.NAMED_ELEMENT__NAME, "South.");
			}
		}
	}

	/** Wants what has a short name to be described, which nothing asks for before. */
	private static final class Described extends ElementRule<Partner> {
		Described() {
			super(Partner.class, about("TEST-3", Severity.WARNING));
		}

		@Override
		protected void examine(Partner partner, FindingCollector findings) {
			if (partner.getShortName() != null && partner.getDescription() == null) {
				findings.report(partner, null, "Bare.", Changes.set("Describe it", partner, AlliancePackage.Literals.NAMED_ELEMENT__DESCRIPTION,
					partner.getShortName()));
			}
		}
	}

	/** Finds fault with each partner, and proposes what does not mend it. */
	private static final class Faulty extends ElementRule<Partner> {
		private final Function<EditingDomain, Optional<Command>> remedy;

		Faulty(Function<EditingDomain, Optional<Command>> remedy) {
			super(Partner.class, about("TEST-4", Severity.WARNING));
			this.remedy = remedy;
		}

		@Override
		protected void examine(Partner partner, FindingCollector findings) {
			findings.report(partner, null, "Faulty.", QuickFix.of("Try", remedy));
		}
	}

	private static final class ThrowingCommand extends AbstractCommand {
		private final RuntimeException thrown;

		ThrowingCommand(RuntimeException thrown) {
			this.thrown = thrown;
		}

		@Override
		protected boolean prepare() {
			return true;
		}

		@Override
		public void execute() {
			throw thrown;
		}

		@Override
		public void redo() {
			execute();
		}
	}
}
