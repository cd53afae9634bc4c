// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.alliance.Element;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.Resource;
import org.allianceworkbench.model.partners.Secondment;

/** Draws the accounts of partners from what lies in a scope. */
final class Ledger {
	private static final Unit HOURS = Unit.of("hours");
	private static final Unit PEOPLE = Unit.of("people seconded");

	private final Scope scope;
	private final List<Effect> effects;

	Ledger(Scope scope) {
		this.scope = scope;
		this.effects = scope.effects();
	}

	Account account(Partner partner) {
		Draft draft = new Draft();
		contributions().filter(paid -> paid.getPayer() == partner).forEach(paid -> addGiven(paid, draft));
		contributions().filter(paid -> paid.getPayee() == partner).forEach(paid -> addReceived(paid, draft));
		all(Collaboration::getSecondments).forEach(secondment -> addSecondment(secondment, partner, draft));
		all(Collaboration::getResources).filter(resource -> giver(resource) == partner).forEach(resource -> addResource(resource, draft));
		addEffects(partner, draft);
		return new Account(partner, draft.entries, draft.unknowns);
	}

	/** What is missing without being any partner's. */
	List<Unknown> unknowns() {
		Draft draft = new Draft();
		contributions().filter(paid -> paid.getPayer() == null).forEach(paid -> draft.unknown(paid, " names nobody who gives it."));
		effects.stream().filter(effect -> effect.getBeneficiaries().isEmpty()).forEach(effect -> draft.unknown(effect, RollUp.value(effect) == null
			? " names neither who gains by it nor what it is worth."
			: " is worth " + Wording.money(effect.getAnnualValue()) + " a year and names nobody who gains by it."));
		return draft.unknowns;
	}

	private static void addGiven(Contribution paid, Draft draft) {
		Optional<Resolved> amount = Contributions.amount(paid);
		amount.ifPresent(resolved -> draft.add(Side.GIVEN, resolved, paid));
		draft.add(Side.GIVEN, HOURS, paid.getHoursContributed(), paid);
		draft.add(Side.GAINED, HOURS, paid.getHoursReceived(), paid);
		if (amount.isEmpty() && paid.getHoursContributed() == null) {
			draft.unknown(paid, " is given in an amount that is not stated" + clue(paid) + ".");
		}
	}

	private static String clue(Contribution paid) {
		if (paid.getShare() != null) {
			return ": " + Wording.percent(paid.getShare()) + " of a whole that is not stated";
		}
		return paid.getBasis() == null || paid.getBasis().isBlank() ? "" : ", on the basis “" + paid.getBasis().replaceAll("^[\\s“\"]+|[.\\s”\"]+$", "") + "”";
	}

	private static void addReceived(Contribution paid, Draft draft) {
		Optional<Resolved> amount = Contributions.amount(paid);
		amount.ifPresent(resolved -> draft.add(Side.GAINED, resolved, paid));
		if (amount.isEmpty() && paid.getHoursContributed() == null) {
			draft.unknown(paid, " is received in an amount that is not stated.");
		}
	}

	private static void addSecondment(Secondment secondment, Partner partner, Draft draft) {
		boolean known = secondment.getHeadCount() > 0;
		BigDecimal people = known ? BigDecimal.valueOf(secondment.getHeadCount()) : null;
		if (secondment.getHome() == partner) {
			draft.add(Side.GIVEN, PEOPLE, people, secondment);
		}
		if (secondment.getReceiving() == partner) {
			draft.add(Side.GAINED, PEOPLE, people, secondment);
		}
		if (!known && (secondment.getHome() == partner || secondment.getReceiving() == partner)) {
			draft.unknown(secondment, " does not say how many people are seconded.");
		}
	}

	private static void addResource(Resource resource, Draft draft) {
		if (resource.getQuantity() == null) {
			draft.unknown(resource, " is given in a quantity that is not stated.");
		} else {
			draft.add(Side.GIVEN, Unit.of(resource.getUnit() == null ? "of “" + resource.getName() + "”" : resource.getUnit()), resource.getQuantity(), resource);
		}
	}

	/** The owner gives a thing, the employer gives posts. */
	private static Partner giver(Resource resource) {
		return resource.getOwner() == null ? resource.getEmployer() : resource.getOwner();
	}

	/** What counts is judged among what this partner gains, since its saving must not vanish in what somebody else gains by it later. */
	private void addEffects(Partner partner, Draft draft) {
		List<Effect> own = effects.stream().filter(effect -> Gains.beneficiaries(effect).contains(partner)).toList();
		RollUp.counted(own).stream().filter(effect -> !Gains.isContradictory(effect)).forEach(effect -> Gains.share(effect, partner).ifPresentOrElse(
			gain -> draft.add(Side.GAINED, gain, effect),
			() -> draft.unknown(effect, ", worth " + Wording.money(effect.getAnnualValue()) + " a year, is gained by "
				+ Words.names(Gains.beneficiaries(effect)) + " together; how they share it is not stated.")));
		own.stream().filter(Gains::isContradictory).forEach(effect -> draft.unknown(effect, " is worth more than nothing: a loss is below zero."));
		own.stream().filter(effect -> RollUp.value(effect) == null)
			.forEach(effect -> draft.unknown(effect, " is not valued in money; " + Gains.measured(effect) + "."));
	}

	private Stream<Contribution> contributions() {
		return all(Collaboration::getContributions);
	}

	private <T> Stream<T> all(Function<Collaboration, List<T>> feature) {
		return scope.collaborations().stream().map(feature).flatMap(List::stream);
	}

	/** An account in the making. */
	private static final class Draft {
		private final List<Entry> entries = new ArrayList<>();
		private final List<Unknown> unknowns = new ArrayList<>();

		void add(Side side, Resolved resolved, Element source) {
			entries.add(new Entry(side, resolved.unit(), resolved.amount(), source, resolved.how()));
		}

		void add(Side side, Unit unit, BigDecimal amount, Element source) {
			if (amount != null) {
				entries.add(new Entry(side, unit, amount, source, ""));
			}
		}

		void unknown(Element element, String rest) {
			unknowns.add(new Unknown(element, Words.start(element) + rest));
		}
	}
}
