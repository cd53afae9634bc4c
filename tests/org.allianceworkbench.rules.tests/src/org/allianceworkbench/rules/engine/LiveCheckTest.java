// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.Fixture;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.catalogue.StandardRules;
import org.allianceworkbench.rules.map.MapHasNoCycle;
import org.allianceworkbench.rules.wellformed.NameIsUnique;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

final class LiveCheckTest {
	private static final RuleSettings SETTINGS = RuleSettings.at(LocalDate.of(2026, 1, 1));

	private final Fixture fixture = new Fixture();

	@Test
	void runsOnlyWhatReadTheChange() {
		for (int i = 0; i < 100; i++) {
			fixture.force("Force " + i);
		}
		try (LiveCheck live = new LiveCheck(fixture.model(), StandardRules.catalogue(), SETTINGS)) {
			live.findings();
			fixture.model().getPartners().get(50).setName("Renamed");
			int checks = live.update();
			Assertions.assertTrue(checks > 0 && checks < 10, checks + " checks");
		}
	}

	@Test
	void aLinkOfALargeMapCostsNoWalkOverIt() {
		var map = fixture.map();
		for (int i = 0; i < 100; i++) {
			fixture.link(fixture.output(map), fixture.benefit(map, "Fewer delays " + i));
		}
		try (LiveCheck live = new LiveCheck(fixture.model(), new RuleCatalogue(List.of(new MapHasNoCycle())), SETTINGS)) {
			Assertions.assertEquals(100, live.update());
			map.getLinks().get(50).setWeight(BigDecimal.TEN);
			Assertions.assertEquals(0, live.update());
			fixture.link(map.getNodes().get(0), map.getNodes().get(3));
			Assertions.assertEquals(1, live.update());
		}
	}

	@Test
	void runsNothingWithoutAChange() {
		fixture.joint();
		try (LiveCheck live = new LiveCheck(fixture.model(), StandardRules.catalogue(), SETTINGS)) {
			live.update();
			Assertions.assertEquals(0, live.update());
		}
	}

	@Test
	void forgetsWhatIsRemoved() {
		Collaboration collaboration = fixture.collaboration();
		try (LiveCheck live = new LiveCheck(fixture.model(), StandardRules.catalogue(), SETTINGS)) {
			Assertions.assertFalse(live.findings(collaboration).isEmpty());
			fixture.model().getCollaborations().clear();
			Assertions.assertEquals(List.of(), live.findings());
			Assertions.assertTrue(collaboration.eAdapters().isEmpty());
		}
	}

	@Test
	void forgetsWhatIsInWhatIsRemoved() {
		Membership membership = fixture.joint().getMemberships().get(0);
		try (LiveCheck live = new LiveCheck(fixture.model(), StandardRules.catalogue(), SETTINGS)) {
			live.update();
			fixture.model().getCollaborations().clear();
			live.update();
			Assertions.assertEquals(List.of(), live.known(membership));
			Assertions.assertTrue(membership.eAdapters().isEmpty());
		}
	}

	@Test
	void twoOfOneNameAreNoFindingOnceOneIsRenamed() {
		Partner north = fixture.force("North");
		fixture.force("north");
		try (LiveCheck live = new LiveCheck(fixture.model(), new RuleCatalogue(List.of(new NameIsUnique())), SETTINGS)) {
			Assertions.assertFalse(live.findings().isEmpty());
			north.setName("South");
			Assertions.assertEquals(List.of(), live.findings());
			Assertions.assertEquals(Set.of(), live.elements());
		}
	}

	@Test
	void namesTheElementsWithFindings() {
		Partner nameless = fixture.force("");
		fixture.force("North");
		try (LiveCheck live = new LiveCheck(fixture.model(), StandardRules.catalogue(), SETTINGS)) {
			live.update();
			Assertions.assertEquals(Set.of(nameless), live.elements());
		}
	}

	@Test
	void comesToTheSameFindingsInSlices() {
		fixture.joint();
		fixture.collaboration();
		try (LiveCheck whole = new LiveCheck(fixture.model(), StandardRules.catalogue(), SETTINGS);
				LiveCheck sliced = new LiveCheck(fixture.model(), StandardRules.catalogue(), SETTINGS)) {
			int checks = whole.update();
			int slices = 0;
			while (sliced.update(3) == 3) {
				slices++;
			}
			Assertions.assertTrue(slices >= checks / 3 - 1, slices + " slices for " + checks + " checks");
			Assertions.assertEquals(sentences(whole.findings()), sentences(sliced.findings()));
		}
	}

	private static List<String> sentences(List<Finding> findings) {
		return findings.stream().map(finding -> finding.rule().id() + finding.sentence()).sorted().toList();
	}

	@Test
	void namesTheElementsWhoseFindingsChanged() {
		Partner force = fixture.force("North");
		fixture.force("South");
		try (LiveCheck live = new LiveCheck(fixture.model(), StandardRules.catalogue(), SETTINGS)) {
			live.update();
			live.takeTouched();
			force.setName("");
			live.update();
			Assertions.assertEquals(Set.of(force), live.takeTouched());
			Assertions.assertEquals(Set.of(), live.takeTouched());
		}
	}

	@Test
	void namesWhatCameAndWhereWithoutAFinding() {
		try (LiveCheck live = new LiveCheck(fixture.model(), new RuleCatalogue(List.of()), SETTINGS)) {
			live.takeTouched();
			Partner force = fixture.force("North");
			Assertions.assertEquals(Set.of(fixture.model(), force), live.takeTouched());
		}
	}

	@Test
	void findsByElementWhatItFindsInAll() {
		fixture.joint();
		fixture.collaboration();
		try (LiveCheck live = new LiveCheck(fixture.model(), StandardRules.catalogue(), SETTINGS)) {
			for (Finding finding : live.findings()) {
				Assertions.assertTrue(live.findings(finding.element()).contains(finding), finding.sentence());
			}
		}
	}

	@Test
	void leavesTheModelWhenClosed() {
		fixture.joint();
		new LiveCheck(fixture.model(), StandardRules.catalogue(), SETTINGS).close();
		Assertions.assertTrue(fixture.model().eAdapters().isEmpty());
		Assertions.assertTrue(fixture.model().getPartners().get(0).eAdapters().isEmpty());
	}
}
