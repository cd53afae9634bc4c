// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.fit;

import org.allianceworkbench.model.fit.DriverKind;
import org.allianceworkbench.model.fit.DriverVerdict;
import org.allianceworkbench.model.fit.FitKind;
import org.allianceworkbench.model.fit.FitVerdict;
import org.allianceworkbench.model.fit.PrincipleVerdict;
import org.allianceworkbench.model.partners.Area;
import org.allianceworkbench.model.partners.CollaborationStatus;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.rules.Fixture;
import org.junit.jupiter.api.Test;
import java.util.List;

/** Each rule holds for a sound model and speaks of an unsound one; both written from the text of the rule. */
final class FitRulesTest {
	@Test
	void collaborationHasFitAssessmentHolds() {
		var m = new Fixture();
		m.fit(m.joint(), FitKind.STRATEGIC, FitVerdict.FITS);
		m.assertSilent(new CollaborationHasFitAssessment());
	}

	@Test
	void collaborationHasFitAssessmentIsReported() {
		var m = new Fixture();
		m.joint();
		m.assertReported(new CollaborationHasFitAssessment());
	}

	@Test
	void preferredOptionHasFitAssessmentHolds() {
		var m = new Fixture();
		var c = m.joint();
		m.fit(c, FitKind.STRATEGIC, FitVerdict.FITS);
		m.preferredOption(c, CollaborationType.HOST);
		m.assertSilent(new PreferredOptionHasFitAssessment());
	}

	@Test
	void preferredOptionHasFitAssessmentIsReported() {
		var m = new Fixture();
		m.preferredOption(m.joint(), CollaborationType.HOST);
		m.assertReported(new PreferredOptionHasFitAssessment());
	}

	@Test
	void geographicalFitIsGroundedHolds() {
		var m = new Fixture();
		var c = m.joint();
		c.getMemberships().get(0).getPartner().getNeighbours().add(c.getMemberships().get(1).getPartner());
		m.fit(c, FitKind.GEOGRAPHICAL, FitVerdict.FITS);
		m.assertSilent(new GeographicalFitIsGrounded());
	}

	@Test
	void geographicalFitIsGroundedIsReported() {
		var m = new Fixture();
		m.fit(m.joint(), FitKind.GEOGRAPHICAL, FitVerdict.FITS);
		m.assertReported(new GeographicalFitIsGrounded());
	}

	@Test
	void satisfiesOneDriverHolds() {
		var m = new Fixture();
		m.driver(m.joint(), DriverKind.SERVICE_QUALITY, DriverVerdict.SATISFIED);
		m.assertSilent(new SatisfiesOneDriver());
	}

	@Test
	void satisfiesOneDriverIsReported() {
		var m = new Fixture();
		m.driver(m.joint(), DriverKind.SERVICE_QUALITY, DriverVerdict.NOT_SATISFIED);
		m.assertReported(new SatisfiesOneDriver());
	}

	@Test
	void costReductionRestsOnDueDiligenceHolds() {
		var m = new Fixture();
		var c = m.joint();
		m.driver(c, DriverKind.OVERALL_COST_REDUCTION, DriverVerdict.SATISFIED);
		m.driver(c, DriverKind.SERVICE_QUALITY, DriverVerdict.SATISFIED);
		m.assertSilent(new CostReductionRestsOnDueDiligence());
	}

	@Test
	void costReductionRestsOnDueDiligenceIsReported() {
		var m = new Fixture();
		m.driver(m.joint(), DriverKind.OVERALL_COST_REDUCTION, DriverVerdict.SATISFIED);
		m.assertReported(new CostReductionRestsOnDueDiligence());
	}

	@Test
	void everyPrincipleIsAssessedHolds() {
		var m = new Fixture();
		m.principle(m.joint(), PrincipleVerdict.MAINTAINED);
		m.assertSilent(new EveryPrincipleIsAssessed());
	}

	@Test
	void everyPrincipleIsAssessedIsReported() {
		var m = new Fixture();
		m.principle(m.joint(), PrincipleVerdict.UNSPECIFIED);
		m.assertReported(new EveryPrincipleIsAssessed());
	}

	@Test
	void breachedPrincipleIsMitigatedHolds() {
		var m = new Fixture();
		var c = m.joint();
		c.setStatus(CollaborationStatus.LIVE);
		m.principle(c, PrincipleVerdict.BREACHED).setMitigation("Monthly review");
		m.assertSilent(new BreachedPrincipleIsMitigated());
	}

	@Test
	void breachedPrincipleIsMitigatedIsReported() {
		var m = new Fixture();
		var c = m.joint();
		c.setStatus(CollaborationStatus.LIVE);
		m.principle(c, PrincipleVerdict.BREACHED);
		m.assertReported(new BreachedPrincipleIsMitigated());
	}

	@Test
	void partnersShareRiskAppetiteHolds() {
		var m = new Fixture();
		m.joint().getMemberships().forEach(member -> member.getPartner().setRiskAppetite("cautious"));
		m.assertSilent(new PartnersShareRiskAppetite());
	}

	@Test
	void partnersShareRiskAppetiteIsReported() {
		var m = new Fixture();
		var c = m.joint();
		c.getMemberships().get(0).getPartner().setRiskAppetite("open");
		c.getMemberships().get(1).getPartner().setRiskAppetite("averse");
		m.assertReported(new PartnersShareRiskAppetite());
	}

	@Test
	void partnersFitThroughAreasThatAreOneLieInOneAnotherOrBorder() {
		for (int way = 0; way < 5; way++) {
			var m = new Fixture();
			var c = m.joint();
			Area one = PartnersFactory.eINSTANCE.createArea();
			Area other = PartnersFactory.eINSTANCE.createArea();
			switch (way) {
				case 1 -> one.getAreas().add(other);
				case 2 -> other.getAreas().add(one);
				case 3 -> one.getNeighbours().add(other);
				case 4 -> other.getNeighbours().add(one);
				default -> other = one;
			}
			c.getMemberships().get(0).getPartner().getAreas().add(one);
			c.getMemberships().get(1).getPartner().getAreas().add(other);
			m.fit(c, FitKind.GEOGRAPHICAL, FitVerdict.FITS);
			m.assertSilent(new GeographicalFitIsGrounded());
		}
	}

	@Test
	void areasFarApartDoNotFit() {
		var m = new Fixture();
		var c = m.joint();
		c.getMemberships().forEach(member -> member.getPartner().getAreas().add(PartnersFactory.eINSTANCE.createArea()));
		m.fit(c, FitKind.GEOGRAPHICAL, FitVerdict.FITS);
		m.assertReported(new GeographicalFitIsGrounded());
	}

	@Test
	void partnersDoNotFitThroughOneBetweenThem() {
		var m = new Fixture();
		var north = m.force("North");
		var middle = m.force("Middle");
		var south = m.force("South");
		middle.getNeighbours().addAll(List.of(north, south));
		m.fit(m.collaboration(north, south, middle), FitKind.GEOGRAPHICAL, FitVerdict.FITS);
		m.assertReported(new GeographicalFitIsGrounded());
	}

	@Test
	void fitOfSomePartnersIsJudgedOfThemAlone() {
		var m = new Fixture();
		var c = m.joint();
		m.fit(c, FitKind.GEOGRAPHICAL, FitVerdict.FITS).getPartners().add(c.getMemberships().get(0).getPartner());
		m.assertSilent(new GeographicalFitIsGrounded());
	}

	@Test
	void onlyAnAssertedGeographicalFitNeedsGround() {
		var m = new Fixture();
		var c = m.joint();
		m.fit(c, FitKind.GEOGRAPHICAL, FitVerdict.DOES_NOT_FIT);
		m.fit(c, FitKind.STRATEGIC, FitVerdict.FITS);
		m.assertSilent(new GeographicalFitIsGrounded());
	}
}
