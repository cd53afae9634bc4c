// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.map;

import org.allianceworkbench.model.benefits.BenefitLevel;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.rules.Fixture;
import org.junit.jupiter.api.Test;

/** Each rule holds for a sound model and speaks of an unsound one; both written from the text of the rule. */
final class MapRulesTest {
	@Test
	void mapHasNoCycleHolds() {
		var m = new Fixture();
		var map = m.map();
		m.link(m.output(map), m.benefit(map, "Fewer delays"));
		m.assertSilent(new MapHasNoCycle());
	}

	@Test
	void mapHasNoCycleIsReported() {
		var m = new Fixture();
		var map = m.map();
		var one = m.benefit(map, "Fewer delays");
		var other = m.benefit(map, "Faster help");
		m.link(one, other);
		m.link(other, one);
		m.assertReported(new MapHasNoCycle());
	}

	@Test
	void linkHasTwoEndsHolds() {
		var m = new Fixture();
		var map = m.map();
		m.link(m.output(map), m.benefit(map, "Fewer delays"));
		m.assertSilent(new LinkHasTwoEnds());
	}

	@Test
	void linkHasTwoEndsIsReported() {
		var m = new Fixture();
		m.link(m.output(m.map()), null);
		m.assertReported(new LinkHasTwoEnds());
	}

	@Test
	void linkLeadsForwardHolds() {
		var m = new Fixture();
		var map = m.map();
		m.link(m.output(map), m.benefit(map, "Fewer delays"));
		m.assertSilent(new LinkLeadsForward());
	}

	@Test
	void linkLeadsForwardIsReported() {
		var m = new Fixture();
		var map = m.map();
		m.link(m.benefit(map, "Fewer delays"), m.output(map));
		m.assertReported(new LinkLeadsForward());
	}

	@Test
	void linkSkipsNoColumnsHolds() {
		var m = new Fixture();
		var map = m.map();
		m.link(m.change(map), m.benefit(map, "Fewer delays"));
		m.assertSilent(new LinkSkipsNoColumns());
	}

	@Test
	void linkSkipsNoColumnsIsReported() {
		var m = new Fixture();
		var map = m.map();
		m.link(m.output(map), m.objective(map));
		m.assertReported(new LinkSkipsNoColumns());
	}

	@Test
	void benefitLeadsToObjectiveHolds() {
		var m = new Fixture();
		var map = m.map();
		m.link(m.benefit(map, "Fewer delays"), m.objective(map));
		m.assertSilent(new BenefitLeadsToObjective());
	}

	@Test
	void benefitLeadsToObjectiveIsReported() {
		var m = new Fixture();
		var map = m.map();
		m.benefit(map, "Fewer delays");
		m.objective(map);
		m.assertReported(new BenefitLeadsToObjective());
	}

	@Test
	void objectiveIsReachedHolds() {
		var m = new Fixture();
		var map = m.map();
		m.link(m.benefit(map, "Fewer delays"), m.objective(map));
		m.assertSilent(new ObjectiveIsReached());
	}

	@Test
	void objectiveIsReachedIsReported() {
		var m = new Fixture();
		m.objective(m.map());
		m.assertReported(new ObjectiveIsReached());
	}

	@Test
	void benefitIsFedHolds() {
		var m = new Fixture();
		var map = m.map();
		m.link(m.output(map), m.benefit(map, "Fewer delays"));
		m.assertSilent(new BenefitIsFed());
	}

	@Test
	void benefitIsFedIsReported() {
		var m = new Fixture();
		m.benefit(m.map(), "Fewer delays");
		m.assertReported(new BenefitIsFed());
	}

	@Test
	void mapShowsDisbenefitsHolds() {
		var m = new Fixture();
		m.node(m.map(), BenefitsFactory.eINSTANCE.createDisbenefit(), "Longer journeys");
		m.assertSilent(new MapShowsDisbenefits());
	}

	@Test
	void mapShowsDisbenefitsIsReported() {
		var m = new Fixture();
		m.benefit(m.map(), "Fewer delays");
		m.assertReported(new MapShowsDisbenefits());
	}

	@Test
	void businessAreaBenefitIsAlignedHolds() {
		var m = new Fixture();
		var map = m.map();
		var area = m.benefit(map, "Fewer callouts");
		var programme = m.benefit(map, "Better availability");
		area.setLevel(BenefitLevel.BUSINESS_AREA);
		programme.setLevel(BenefitLevel.PROGRAMME);
		area.getAlignedTo().add(programme);
		m.assertSilent(new BusinessAreaBenefitIsAligned());
	}

	@Test
	void businessAreaBenefitMayBeAlignedToProgrammeBenefitsThatDoNotLeadBack() {
		var m = new Fixture();
		var map = m.map();
		var area = m.benefit(map, "Fewer callouts");
		area.setLevel(BenefitLevel.BUSINESS_AREA);
		m.benefit(map, "Better availability").setLevel(BenefitLevel.PROGRAMME);
		var back = m.benefit(map, "Faster help");
		back.setLevel(BenefitLevel.PROGRAMME);
		m.link(back, area);
		m.assertOffered(new BusinessAreaBenefitIsAligned(), "Align it to “Better availability”");
	}

	@Test
	void businessAreaBenefitIsAlignedIsReported() {
		var m = new Fixture();
		m.benefit(m.map(), "Fewer callouts").setLevel(BenefitLevel.BUSINESS_AREA);
		m.assertReported(new BusinessAreaBenefitIsAligned());
	}

	@Test
	void programmeBenefitIsAlignedHolds() {
		var m = new Fixture();
		var map = m.map();
		var programme = m.benefit(map, "Better availability");
		programme.setLevel(BenefitLevel.PROGRAMME);
		programme.getAlignedTo().add(m.objective(map));
		m.assertSilent(new ProgrammeBenefitIsAligned());
	}

	@Test
	void programmeBenefitIsAlignedIsReported() {
		var m = new Fixture();
		m.benefit(m.map(), "Better availability").setLevel(BenefitLevel.PROGRAMME);
		m.assertReported(new ProgrammeBenefitIsAligned());
	}

	@Test
	void benefitNameSaysChangeHolds() {
		var m = new Fixture();
		m.benefit(m.map(), "Fewer delays");
		m.assertSilent(new BenefitNameSaysChange());
	}

	@Test
	void benefitNameSaysChangeIsReported() {
		var m = new Fixture();
		m.benefit(m.map(), "New computer system");
		m.assertReported(new BenefitNameSaysChange());
	}

	@Test
	void mapHasStatedKeyBenefitsHolds() {
		var m = new Fixture();
		var map = m.map();
		map.setStatedKeyBenefits(1);
		m.benefit(map, "Fewer delays").setKeyBenefit(true);
		m.assertSilent(new MapHasStatedKeyBenefits());
	}

	@Test
	void mapHasStatedKeyBenefitsIsReported() {
		var m = new Fixture();
		m.map().setStatedKeyBenefits(7);
		m.assertReported(new MapHasStatedKeyBenefits());
	}
}
