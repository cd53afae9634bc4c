// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.benefits.Disbenefit;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.benefits.Measure;
import org.allianceworkbench.model.cost.Money;
import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.AgreementParty;
import org.allianceworkbench.model.governance.AgreementStatus;
import org.allianceworkbench.model.partners.Partner;

/** How much of an effect each partner gains. */
final class Gains {
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private Gains() {
	}

	/** Returns the partners among those who gain or lose; the public and other groups are none. */
	static List<Partner> beneficiaries(Effect effect) {
		return effect.getBeneficiaries().stream().filter(Partner.class::isInstance).map(Partner.class::cast).distinct().toList();
	}

	/** Returns whether the sign of a value goes against what the effect is: a disbenefit worth more than nothing. */
	static boolean isContradictory(Effect effect) {
		Money value = RollUp.value(effect);
		return effect instanceof Disbenefit && value != null && value.getAmount().signum() > 0;
	}

	/**
	 * Returns what one of the beneficiaries gains, or empty where it is not known how several share it. Value × attribution (MSP: only what is due
	 * to the collaboration is its benefit) × share. Alone, the partner gains the whole; several share by the ratio of costs, benefits, risks and
	 * liabilities in an agreement that covers them all (section 22A notices).
	 */
	static Optional<Resolved> share(Effect effect, Partner partner) {
		List<Partner> together = beneficiaries(effect);
		Resolved whole = whole(effect);
		if (together.size() == 1) {
			return Optional.of(whole);
		}
		return agreements(effect).map(agreement -> split(whole, agreement, together, partner)).flatMap(Optional::stream).findFirst();
	}

	/** Returns how the effect is measured, in words, or that it is not. */
	static String measured(Effect effect) {
		String measures = effect.getMeasures().stream().map(Gains::measured).collect(Collectors.joining("; "));
		return measures.isEmpty() ? "nor is it measured otherwise" : "it is measured by " + measures;
	}

	private static Resolved whole(Effect effect) {
		Money value = RollUp.value(effect);
		Unit unit = Unit.of(value, true);
		if (effect.getAttribution() == null || effect.getAttribution().compareTo(HUNDRED) == 0) {
			return new Resolved(value.getAmount(), unit, "");
		}
		return new Resolved(percent(value.getAmount(), effect.getAttribution()), unit,
			Wording.percent(effect.getAttribution()) + " of " + Wording.money(value) + ", the part due to the collaboration");
	}

	private static Optional<Resolved> split(Resolved whole, Agreement agreement, List<Partner> together, Partner partner) {
		Map<Partner, BigDecimal> ratios = agreement.getParties().stream().filter(party -> party.getPartner() != null && party.getContributionRatio() != null)
			.collect(Collectors.toMap(AgreementParty::getPartner, AgreementParty::getContributionRatio, BigDecimal::add));
		BigDecimal sum = together.stream().map(ratios::get).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
		if (!ratios.keySet().containsAll(together) || sum.compareTo(HUNDRED) != 0) {
			return Optional.empty();
		}
		String how = Wording.percent(ratios.get(partner)) + " by " + Words.name(agreement) + (whole.how().isEmpty() ? "" : ", of " + whole.how());
		return Optional.of(new Resolved(percent(whole.amount(), ratios.get(partner)), whole.unit(), how));
	}

	private static BigDecimal percent(BigDecimal amount, BigDecimal percent) {
		return amount.multiply(percent).movePointLeft(2);
	}

	private static Stream<Agreement> agreements(Effect effect) {
		return effect.getMap() == null ? Stream.empty() : effect.getMap().getCollaborations().stream()
			.flatMap(collaboration -> collaboration.getAgreements().stream()).filter(agreement -> agreement.getStatus() != AgreementStatus.ENDED).distinct();
	}

	private static String measured(Measure measure) {
		String from = Wording.number(measure.getBaseline());
		String to = Wording.quantity(measure.getTarget(), measure.getUnit());
		boolean known = !from.isEmpty() && !to.isEmpty();
		return Words.name(measure) + (known ? ", from " + from + " to " + to : "");
	}
}
