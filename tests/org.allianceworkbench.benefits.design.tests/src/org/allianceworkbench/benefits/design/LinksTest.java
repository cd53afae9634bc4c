// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.junit.jupiter.api.Test;

final class LinksTest {
	private final BenefitsServices services = new BenefitsServices();
	private final SampleMap sample = new SampleMap();

	@Test
	void leadsRightwardsOnly() {
		List<BenefitsNode> columns = List.of(sample.output, sample.capability, sample.change, sample.outcome, sample.benefit, sample.objective);
		for (int from = 0; from < columns.size(); from++) {
			for (int to = 0; to < columns.size(); to++) {
				assertEquals(from < to, services.mayLeadTo(columns.get(from), columns.get(to)), from + " to " + to);
				assertEquals(from > to, services.mayFeedBackTo(columns.get(from), columns.get(to)), from + " back to " + to);
			}
		}
	}

	@Test
	void leadsWithinAColumn() {
		BenefitsNode enabler = sample.add(BenefitsFactory.eINSTANCE.createEnabler(), "Enabler");
		assertTrue(services.mayLeadTo(sample.output, enabler));
	}

	@Test
	void leadsOnlyOnceFromOneNodeToAnother() {
		sample.link(sample.output, sample.capability);
		assertFalse(services.mayLeadTo(sample.output, sample.capability));
	}

	@Test
	void leadsNotInACircle() {
		BenefitsNode enabler = sample.add(BenefitsFactory.eINSTANCE.createEnabler(), "Enabler");
		BenefitsNode third = sample.add(BenefitsFactory.eINSTANCE.createOutput(), "Third");
		sample.link(sample.output, enabler);
		sample.link(enabler, third);
		assertFalse(services.mayLeadTo(third, sample.output));
	}

	@Test
	void letsAFeedbackCloseACircle() {
		BenefitsNode enabler = sample.add(BenefitsFactory.eINSTANCE.createEnabler(), "Enabler");
		sample.link(sample.output, enabler).setFeedback(true);
		assertTrue(services.mayLeadTo(enabler, sample.output));
	}

	@Test
	void keepsDisbenefitsForLinksOfTheirOwn() {
		assertFalse(services.mayLeadTo(sample.change, sample.disbenefit));
		assertTrue(services.mayCause(sample.change, sample.disbenefit));
		assertFalse(services.mayCause(sample.change, sample.benefit));
	}

	@Test
	void leadsNotToAnotherMap() {
		assertFalse(services.mayLeadTo(sample.output, new SampleMap().capability));
	}

	@Test
	void leadsNotToWhatTheMapDoesNotShow() {
		BenefitsNode problem = sample.add(BenefitsFactory.eINSTANCE.createProblem(), "Problem");
		assertFalse(services.mayLeadTo(sample.output, problem));
	}

	@Test
	void leadsFromProblemsAsInAnInvestmentLogicMap() {
		BenefitsNode problem = sample.add(BenefitsFactory.eINSTANCE.createProblem(), "Problem");
		BenefitsNode response = sample.add(BenefitsFactory.eINSTANCE.createStrategicResponse(), "Response");
		assertTrue(services.mayLeadTo(problem, sample.benefit));
		assertTrue(services.mayLeadTo(sample.benefit, response));
		assertTrue(services.mayLeadTo(response, sample.output));
		assertFalse(services.mayLeadTo(response, problem));
		assertFalse(services.mayLeadTo(problem, sample.objective));
	}

	@Test
	void whatCausesADisbenefitEndsAtDisbenefitsOnly() {
		BenefitsNode second = sample.add(BenefitsFactory.eINSTANCE.createDisbenefit(), "Second");
		BenefitLink harm = sample.link(sample.change, sample.disbenefit);
		assertTrue(services.mayEndAt(harm, second));
		assertFalse(services.mayEndAt(harm, sample.benefit));
		assertFalse(services.mayEndAt(sample.link(sample.change, sample.outcome), second));
	}

	@Test
	void movesAnEndAsANewLinkMayRun() {
		BenefitLink link = sample.link(sample.capability, sample.outcome);
		assertTrue(services.mayStartAt(link, sample.output));
		assertFalse(services.mayStartAt(link, sample.objective));
		assertTrue(services.mayEndAt(link, sample.benefit));
		assertFalse(services.mayEndAt(link, sample.output));
	}

	@Test
	void movesAnEndOntoItself() {
		BenefitLink link = sample.link(sample.capability, sample.outcome);
		assertTrue(services.mayEndAt(link, sample.outcome));
	}

	@Test
	void movesAFeedbackLeftwardsOnly() {
		BenefitLink link = sample.link(sample.outcome, sample.capability);
		link.setFeedback(true);
		assertTrue(services.mayEndAt(link, sample.output));
		assertFalse(services.mayEndAt(link, sample.objective));
	}

	@Test
	void movesNoLinkThatLacksTheOtherEnd() {
		BenefitLink link = sample.link(null, null);
		assertFalse(services.mayStartAt(link, sample.output));
		assertFalse(services.mayEndAt(link, sample.output));
	}
}
