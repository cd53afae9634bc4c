// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.money;

import java.math.BigDecimal;

import org.allianceworkbench.model.cost.CostPackage;
import org.allianceworkbench.rules.Fixture;
import org.junit.jupiter.api.Test;

/** Each rule holds for a sound model and speaks of an unsound one; both written from the text of the rule. */
final class MoneyRulesTest {
	@Test
	void contributionIsBetweenPartnersHolds() {
		var m = new Fixture();
		m.contribution(m.joint(), 0);
		m.assertSilent(new ContributionIsBetweenPartners());
	}

	@Test
	void contributionIsBetweenPartnersIsReported() {
		var m = new Fixture();
		m.contribution(m.joint(), 0).setPayer(null);
		m.assertReported(new ContributionIsBetweenPartners());
	}

	@Test
	void contributionIsPositiveHolds() {
		var m = new Fixture();
		m.contribution(m.joint(), 0).setAmount(m.money(55_000));
		m.assertSilent(new ContributionIsPositive());
	}

	@Test
	void negativeContributionMayBeTurnedRound() {
		var m = new Fixture();
		var c = m.joint();
		var contribution = m.contribution(c, 0);
		contribution.setAmount(m.money(-55_000));
		m.assertOffered(new ContributionIsPositive());
		var other = new Fixture();
		var joint = other.joint();
		var flow = other.contribution(joint, 0);
		flow.setPayee(joint.getMemberships().get(1).getPartner());
		flow.setAmount(other.money(-55_000));
		other.assertOffered(new ContributionIsPositive(), "Swap payer and payee");
	}

	@Test
	void contributionIsPositiveIsReported() {
		var m = new Fixture();
		m.contribution(m.joint(), 0).setAmount(m.money(-55_000));
		m.assertReported(new ContributionIsPositive());
	}

	@Test
	void contributionHasYearAndCurrencyHolds() {
		var m = new Fixture();
		m.contribution(m.joint(), 0).setAmount(m.money(300_000));
		m.assertSilent(new ContributionHasYearAndCurrency());
	}

	@Test
	void contributionHasYearAndCurrencyIsReported() {
		var m = new Fixture();
		var contribution = m.contribution(m.joint(), 0);
		contribution.setAmount(m.money(300_000));
		contribution.getAmount().setYear(null);
		m.assertReportedAt(new ContributionHasYearAndCurrency(), CostPackage.Literals.MONEY__YEAR);
		contribution.getAmount().setCurrency(null);
		m.assertReportedAt(new ContributionHasYearAndCurrency(), CostPackage.Literals.MONEY__CURRENCY);
	}

	@Test
	void sharesAddUpHolds() {
		var m = new Fixture();
		m.shares(m.joint(), "41.98", "58.02");
		m.assertSilent(new SharesAddUp());
	}

	@Test
	void sharesAddUpIsReported() {
		var m = new Fixture();
		m.shares(m.joint(), "40", "40");
		m.assertReported(new SharesAddUp());
	}

	@Test
	void sharesOfEachYearAddUpByThemselves() {
		var m = new Fixture();
		var c = m.joint();
		m.shares(c, "40", "60");
		m.shares(c, "45", "55");
		for (int i = 0; i < 4; i++) {
			c.getContributions().get(i).setAmount(m.money(1));
			c.getContributions().get(i).getAmount().setYear(i < 2 ? "2014/15" : "2015/16");
		}
		m.assertSilent(new SharesAddUp());
		c.getContributions().get(3).setShare(new BigDecimal("50"));
		m.assertReported(new SharesAddUp());
	}

	@Test
	void useAboveThresholdHasPriceHolds() {
		var m = new Fixture();
		var contribution = m.contribution(m.joint(), 0);
		contribution.setThreshold(new BigDecimal(12));
		contribution.setBasisQuantity(new BigDecimal(12));
		m.assertSilent(new UseAboveThresholdHasPrice());
	}

	@Test
	void useAboveThresholdHasPriceIsReported() {
		var m = new Fixture();
		var contribution = m.contribution(m.joint(), 0);
		contribution.setThreshold(new BigDecimal(12));
		contribution.setBasisQuantity(new BigDecimal(14));
		m.assertReported(new UseAboveThresholdHasPrice());
	}

	@Test
	void partnerGainsWhatItGivesHolds() {
		var m = new Fixture();
		m.donor(100_000, 120_000);
		m.assertSilent(new PartnerGainsWhatItGives());
	}

	@Test
	void partnerGainsWhatItGivesIsReported() {
		var m = new Fixture();
		m.donor(300_000, 50_000);
		m.assertReported(new PartnerGainsWhatItGives());
	}

	@Test
	void savingHasCostBasisHolds() {
		var m = new Fixture();
		m.saving("Calculated from both contracts");
		m.assertSilent(new SavingHasCostBasis());
	}

	@Test
	void savingHasCostBasisIsReported() {
		var m = new Fixture();
		m.saving(null);
		m.assertReported(new SavingHasCostBasis());
	}
}
