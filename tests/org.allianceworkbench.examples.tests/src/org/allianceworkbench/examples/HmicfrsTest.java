// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.resource.AllianceFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The case studies of HMICFRS say what its slides say, no less and no more (S1). */
final class HmicfrsTest {
	private AllianceModel model;

	@BeforeEach
	void open() throws IOException {
		model = AllianceFiles.modelOf(AllianceFiles.open(Models.of(new ExampleCatalogue().example("hmicfrs").orElseThrow())));
	}

	private List<Collaboration> caseStudies() {
		return model.getProgrammes().get(0).getCollaborations();
	}

	@Test
	void holdsSixCaseStudiesThatRestOnFormalAgreements() {
		assertEquals(6, caseStudies().size());
		assertTrue(caseStudies().stream().allMatch(collaboration -> collaboration.getAgreements().size() == 1));
	}

	@Test
	void namesNoForceSinceTheSlidesNameNone() {
		assertTrue(caseStudies().stream().allMatch(collaboration -> collaboration.getMemberships().isEmpty()));
		assertEquals(List.of(7, 3), caseStudies().stream().map(Collaboration::getStatedForceCount).filter(count -> count > 0).toList());
	}

	@Test
	void tellsTheCautionaryTaleInItsOwnWords() {
		assertEquals(List.of("Single on Line Home: When it is right", "NPAS: When it is not"), model.getCollaborations().stream()
				.filter(collaboration -> !collaboration.getHealthChecks().isEmpty())
				.map(collaboration -> collaboration.getName() + ": " + collaboration.getHealthChecks().get(0).getRationale()).toList());
	}

	@Test
	void letsThreeBodiesWorkTogetherOnEachOfTheTwoRecommendationsToThem() {
		List<List<String>> members = model.getCollaborations().stream().filter(collaboration -> !collaboration.getMemberships().isEmpty())
				.map(collaboration -> collaboration.getMemberships().stream().map(Membership::getPartner).map(partner -> partner.getName()).toList())
				.toList();
		assertEquals(List.of(List.of("NPCC", "College of Policing", "Home Office"), List.of("NPCC", "College of Policing", "Home Office")), members);
	}

	@Test
	void marksEveryLinkThatTheSlidesDoNotState() {
		BenefitsMap map = model.getBenefitsMaps().get(0);
		assertEquals(List.of(), map.getLinks().stream().filter(link -> link.getEvidence() == null && link.getAssumptions().isEmpty()).toList());
	}
}
