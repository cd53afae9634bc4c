// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.cost.Money;
import org.allianceworkbench.model.fit.Principle;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationStatus;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Resource;
import org.allianceworkbench.model.resource.AllianceFiles;
import org.allianceworkbench.model.resource.AllianceResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Lancashire example says what its source says, no less and no more (S4 §3.5 and what follows it). */
final class LancashireTest {
	private AllianceResource resource;
	private AllianceModel model;

	@BeforeEach
	void open() throws IOException {
		resource = AllianceFiles.open(Models.of(new ExampleCatalogue().example("lancashire").orElseThrow()));
		model = AllianceFiles.modelOf(resource);
	}

	@Test
	void holdsFourteenCollaborationsByMaturity() {
		Map<String, Long> byMaturity = model.getCollaborations().stream()
				.collect(Collectors.groupingBy(collaboration -> collaboration.getMaturity().getLiteral(), TreeMap::new, Collectors.counting()));
		assertEquals(Map.of("coordinated", 4L, "collaborative", 10L), byMaturity);
	}

	@Test
	void declaresNoTypeSinceTheSourceStatesNone() {
		assertTrue(model.getCollaborations().stream().allMatch(collaboration -> collaboration.getType() == CollaborationType.UNSPECIFIED));
	}

	@Test
	void tellsTheHostOfTheControlRoomFromItsEmployerAndFromWhoPays() {
		Collaboration group = (Collaboration) resource.getEObject("collaboration-nwmpg");
		Resource room = group.getResources().get(0);
		Resource staff = group.getResources().get(1);
		Contribution paid = group.getContributions().get(0);
		assertEquals(List.of("Highways Agency", "Cheshire Police", "Lancashire Constabulary"),
				List.of(room.getOwner().getName(), staff.getEmployer().getName(), paid.getPayer().getName()));
		assertNull(room.getEmployer());
		assertNull(paid.getPayee());
		assertTrue(group.getMemberships().stream().noneMatch(membership -> membership.getRole() == MembershipRole.HOST));
		assertEquals("300000 GBP", paid.getAmount().getAmount() + " " + paid.getAmount().getCurrency());
	}

	@Test
	void givesNoAmountButTheTwoThatTheSourceStates() {
		List<String> amounts = Models.contents(resource).filter(Money.class::isInstance).map(money -> ((Money) money).getAmount().toString()).sorted()
				.toList();
		assertEquals(List.of("300000", "55000"), amounts);
	}

	@Test
	void keepsWhatIsUnderReviewAndWhatWasNotTakenAsParts() {
		Map<String, CollaborationStatus> parts = model.getCollaborations().stream().flatMap(whole -> whole.getParts().stream())
				.collect(Collectors.toMap(Collaboration::getName, Collaboration::getStatus));
		assertEquals(Map.of("Undercover assets", CollaborationStatus.UNDER_REVIEW, "Shared ammunition procurement",
				CollaborationStatus.DISCUSSED_NOT_TAKEN), parts);
	}

	@Test
	void statesTheSevenPrinciples() {
		assertEquals(List.of("P1", "P2", "P3", "P4", "P5", "P6", "P7"), model.getPrinciples().stream().map(Principle::getCode).toList());
	}
}
