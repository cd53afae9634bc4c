// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.wellformed;

import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.model.partners.Maturity;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.rules.Fixture;
import org.junit.jupiter.api.Test;

/** Each rule holds for a sound model and speaks of an unsound one; both written from the text of the rule. */
final class WellformedRulesTest {
	@Test
	void leadIsMemberHolds() {
		var m = new Fixture();
		m.single();
		m.assertSilent(new LeadIsMember());
	}

	@Test
	void leadIsMemberIsReported() {
		var m = new Fixture();
		m.single().getDirectedBy().add(m.force("Stranger"));
		m.assertReported(new LeadIsMember());
	}

	@Test
	void partnerTakesPartOnceHolds() {
		var m = new Fixture();
		m.joint();
		m.assertSilent(new PartnerTakesPartOnce());
	}

	@Test
	void partnerTakesPartOnceIsReported() {
		var m = new Fixture();
		var north = m.force("North");
		m.collaboration(north, m.force("South"), north);
		m.assertReported(new PartnerTakesPartOnce());
	}

	@Test
	void hasNameHolds() {
		var m = new Fixture();
		m.force("North");
		m.assertSilent(new HasName());
	}

	@Test
	void hasNameIsReported() {
		var m = new Fixture();
		m.force("");
		m.assertReported(new HasName());
	}

	@Test
	void nameIsUniqueHolds() {
		var m = new Fixture();
		m.force("North");
		m.force("South");
		m.assertSilent(new NameIsUnique());
	}

	@Test
	void nameIsUniqueIsReported() {
		var m = new Fixture();
		m.force("Dorset Police");
		m.force("dorset  police");
		m.assertReported(new NameIsUnique());
	}

	@Test
	void partnersFormNoCircleHolds() {
		var m = new Fixture();
		m.force("North").setParent(m.force("Region"));
		m.assertSilent(new PartnersFormNoCircle());
	}

	@Test
	void partnersFormNoCircleIsReported() {
		var m = new Fixture();
		var north = m.force("North");
		north.setParent(north);
		m.assertReported(new PartnersFormNoCircle());
	}

	@Test
	void bodiesFormNoCircleHolds() {
		var m = new Fixture();
		m.body(GovernanceBodyKind.PORTFOLIO_BOARD).setEscalatesTo(m.body(GovernanceBodyKind.CHIEF_OFFICER_GROUP));
		m.assertSilent(new BodiesFormNoCircle());
	}

	@Test
	void bodiesFormNoCircleIsReported() {
		var m = new Fixture();
		var board = m.body(GovernanceBodyKind.PORTFOLIO_BOARD);
		var group = m.body(GovernanceBodyKind.CHIEF_OFFICER_GROUP);
		board.setEscalatesTo(group);
		group.setEscalatesTo(board);
		m.assertReported(new BodiesFormNoCircle());
	}

	@Test
	void collaborationsFormNoCircleHolds() {
		var m = new Fixture();
		var c = m.joint();
		c.getParts().add(PartnersFactory.eINSTANCE.createCollaboration());
		m.assertSilent(new CollaborationsFormNoCircle());
	}

	@Test
	void collaborationsFormNoCircleIsReported() {
		var m = new Fixture();
		m.circle();
		m.assertReported(new CollaborationsFormNoCircle());
	}

	@Test
	void collaborativeMeansFormalHolds() {
		var m = new Fixture();
		var c = m.joint();
		c.setMaturity(Maturity.COLLABORATIVE);
		m.agreement(c);
		m.assertSilent(new CollaborativeMeansFormal());
	}

	@Test
	void collaborativeMeansFormalIsReported() {
		var m = new Fixture();
		m.joint().setMaturity(Maturity.COLLABORATIVE);
		m.assertReported(new CollaborativeMeansFormal());
	}

	@Test
	void coordinatedSharesNoResourcesHolds() {
		var m = new Fixture();
		m.joint().setMaturity(Maturity.COORDINATED);
		m.assertSilent(new CoordinatedSharesNoResources());
	}

	@Test
	void coordinatedSharesNoResourcesIsReported() {
		var m = new Fixture();
		var c = m.joint();
		c.setMaturity(Maturity.COORDINATED);
		m.resource(c);
		m.assertReported(new CoordinatedSharesNoResources());
	}

	@Test
	void thematicAreaHasContentHolds() {
		var m = new Fixture();
		var c = m.shared();
		c.getThematicAreas().forEach(area -> m.resource(c).setThematicArea(area));
		m.assertSilent(new ThematicAreaHasContent());
	}

	@Test
	void thematicAreaHasContentIsReported() {
		var m = new Fixture();
		m.shared();
		m.assertReported(new ThematicAreaHasContent());
	}
}
