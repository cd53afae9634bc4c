// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.Fixture;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class FailingRuleTest {
	private static final RuleSettings SETTINGS = RuleSettings.at(LocalDate.of(2026, 1, 1));
	private static final String FAILED = "The rule TEST-1 \u201CA partner\u201D could not check \u201CNorth\u201D (java.lang.IllegalStateException: Not a partner.): "
		+ "what it would say is not known. Tell whoever provides the rule, or switch it off.";

	private final Fixture fixture = new Fixture();
	private final Partner north = fixture.force("North");
	private final Partner south = fixture.force("South");

	@Test
	void isReportedAndStopsNeitherItselfNorOthers() {
		List<Finding> findings = new RuleEngine(catalogue(new Failing(north), new Speaking()), SETTINGS).check(List.of(fixture.model()),
			Progress.none());
		Assertions.assertEquals(List.of(FAILED, "Speaks of North", "Seen South", "Speaks of South"),
			findings.stream().map(Finding::sentence).toList());
		Assertions.assertEquals(Severity.ERROR, findings.get(0).severity(), "a check that is not whole is no sound one");
		Assertions.assertEquals(north, findings.get(0).element());
		Assertions.assertEquals("Not a partner.", findings.get(0).failure().orElseThrow().getMessage());
		Assertions.assertTrue(findings.get(1).failure().isEmpty());
	}

	@Test
	void isReportedLiveUntilItWorks() {
		Failing failing = new Failing(north);
		try (LiveCheck live = new LiveCheck(fixture.model(), catalogue(failing, new Speaking()), SETTINGS)) {
			Assertions.assertEquals(4, live.findings().size());
			Assertions.assertEquals(FAILED, live.findings(north).get(0).sentence());
			failing.fails = south;
			north.setName("Northern");
			Assertions.assertEquals(List.of("Seen Northern", "Speaks of Northern"),
				live.findings(north).stream().map(Finding::sentence).sorted().toList());
		}
	}

	@Test
	void isReportedByPlainValidation() {
		EValidator validator = new AllianceValidator(catalogue(new Failing(north), new Speaking()), root -> SETTINGS);
		BasicDiagnostic diagnostic = new BasicDiagnostic();
		Map<Object, Object> context = new HashMap<>();
		List.of(fixture.model(), north, south).forEach(element -> validator.validate(element, diagnostic, context));
		Assertions.assertEquals(4, diagnostic.getChildren().size());
		Assertions.assertEquals(FAILED, diagnostic.getChildren().get(0).getMessage());
		Assertions.assertEquals(Diagnostic.ERROR, diagnostic.getSeverity());
	}

	@Test
	void isReportedWhereElementsShareAKey() {
		List<Finding> findings = new RuleEngine(catalogue(new FailingOfKey()), SETTINGS).check(List.of(fixture.model()), Progress.none());
		Assertions.assertEquals(1, findings.size());
		Assertions.assertEquals(FAILED.replace("IllegalStateException: Not a partner.", "StackOverflowError"), findings.get(0).sentence());
	}

	@Test
	void whoeverReportsNoElementFails() {
		List<Finding> findings = new RuleEngine(catalogue(new ReportingNothing()), SETTINGS).check(List.of(fixture.model()), Progress.none());
		Assertions.assertEquals(List.of(north, south), findings.stream().map(Finding::element).toList());
	}

	private static RuleCatalogue catalogue(PartnerRule... rules) {
		return new RuleCatalogue(List.of(rules));
	}

	private abstract static class PartnerRule extends ElementRule<Partner> {
		PartnerRule(String id) {
			super(Partner.class, new RuleText(id, "A partner", Severity.INFO, Category.STRUCTURE, "For the test.", "none", "x", "y"));
		}
	}

	private static final class Failing extends PartnerRule {
		private Partner fails;

		Failing(Partner fails) {
			super("TEST-1");
			this.fails = fails;
		}

		@Override
		protected void examine(Partner partner, FindingCollector findings) {
			String name = partner.getName();
			if (partner == fails) {
				throw new IllegalStateException("Not a partner.");
			}
			findings.report(partner, null, "Seen " + name);
		}
	}

	private static final class Speaking extends PartnerRule {
		Speaking() {
			super("TEST-2");
		}

		@Override
		protected void examine(Partner partner, FindingCollector findings) {
			findings.report(partner, null, "Speaks of " + partner.getName());
		}
	}

	private static final class FailingOfKey extends PartnerRule {
		FailingOfKey() {
			super("TEST-1");
		}

		@Override
		protected void examine(Partner partner, FindingCollector findings) {
			findings.claim("key", partner);
		}

		@Override
		public void checkShared(Object key, List<? extends EObject> elements, FindingCollector findings) {
			throw new StackOverflowError();
		}
	}

	private static final class ReportingNothing extends PartnerRule {
		ReportingNothing() {
			super("TEST-1");
		}

		@Override
		protected void examine(Partner partner, FindingCollector findings) {
			findings.report(null, null, "Nothing.");
		}
	}
}
