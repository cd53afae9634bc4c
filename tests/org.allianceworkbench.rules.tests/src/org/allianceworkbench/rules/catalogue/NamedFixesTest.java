// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.catalogue;

import java.time.LocalDate;
import java.util.List;

import org.allianceworkbench.edit.AllianceItemProviderAdapterFactory;
import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.model.partners.CollaborationStatus;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.rules.Fixture;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.benefits.BenefitHasRealisationPlan;
import org.allianceworkbench.rules.benefits.BenefitIsReviewedAfterClose;
import org.allianceworkbench.rules.engine.Progress;
import org.allianceworkbench.rules.engine.RuleEngine;
import org.allianceworkbench.rules.governance.PolicingBodySitsInGovernance;
import org.allianceworkbench.rules.method.EvaluationIsScheduled;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.structure.HostIsOnePartner;
import org.allianceworkbench.rules.structure.SingleLeadIsOnePartner;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What fixes that take more than one value leave behind; their rules are silent afterwards. */
final class NamedFixesTest {
	private final Fixture m = new Fixture();

	@Test
	void theMissingLeadLeadsDirectsAndControls() {
		var c = m.role(m.single(), 0, MembershipRole.MEMBER);
		c.getDirectedBy().clear();
		Assertions.assertEquals(List.of("Make “North” the lead", "Make “South” the lead"), labels(new SingleLeadIsOnePartner()));
		apply(new SingleLeadIsOnePartner(), 1);
		var south = c.getMemberships().get(1).getPartner();
		Assertions.assertEquals(List.of(south), Members.partnersIn(c, MembershipRole.LEAD));
		Assertions.assertEquals(List.of(south), c.getDirectedBy());
		Assertions.assertEquals(List.of(south), c.getResourcesControlledBy());
	}

	@Test
	void whoDirectsAlreadyIsTheOneLeadProposed() {
		m.role(m.single(), 0, MembershipRole.MEMBER);
		Assertions.assertEquals(List.of("Make “North” the lead"), labels(new SingleLeadIsOnePartner()));
	}

	@Test
	void whoEmploysAlreadyIsTheOneHostProposed() {
		m.role(m.hosted(), 0, MembershipRole.MEMBER);
		Assertions.assertEquals(List.of("Make “North” the host"), labels(new HostIsOnePartner()));
		apply(new HostIsOnePartner(), 0);
	}

	@Test
	void thePolicingBodyTakesASeat() {
		var c = m.joint();
		m.agreement(c);
		c.getGovernedBy().add(m.body(GovernanceBodyKind.EXECUTIVE_BOARD));
		var body = m.policingBody(c.getMemberships().get(0).getPartner());
		apply(new PolicingBodySitsInGovernance(), 0);
		Assertions.assertSame(body, c.getGovernedBy().get(0).getMembers().get(0).getPartner());
	}

	@Test
	void aReviewIsSetForAYearFromToday() {
		var benefit = m.closed("Fewer delays");
		apply(new BenefitIsReviewedAfterClose(), 0);
		Assertions.assertEquals(PartialDate.parse("2027-01-01"), benefit.getProfile().getPostImplementationReview().getDue());
	}

	@Test
	void anEvaluationIsSetForAYearFromToday() {
		var c = m.joint();
		c.setStatus(CollaborationStatus.LIVE);
		apply(new EvaluationIsScheduled(), 0);
		Assertions.assertEquals(PartialDate.parse("2027-01-01"), c.getEvaluations().get(0).getDue());
	}

	@Test
	void aPlanIsCreatedWithTheProfileThatHoldsIt() {
		var benefit = m.benefit(m.map(), "Fewer delays");
		apply(new BenefitHasRealisationPlan(), 0);
		Assertions.assertNotNull(benefit.getProfile().getRealisationPlan());
	}

	private List<String> labels(Rule rule) {
		return fixes(rule).stream().map(QuickFix::label).toList();
	}

	private void apply(Rule rule, int choice) {
		fixes(rule).get(choice).createCommand(new AdapterFactoryEditingDomain(new AllianceItemProviderAdapterFactory(), new BasicCommandStack()))
			.orElseThrow().execute();
		m.assertSilent(rule);
	}

	private List<QuickFix> fixes(Rule rule) {
		return new RuleEngine(new RuleCatalogue(List.of(rule)), RuleSettings.at(LocalDate.of(2026, 1, 1))).check(List.of(m.model()),
			Progress.none()).get(0).fixes();
	}
}
