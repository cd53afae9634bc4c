// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.Capability;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.benefits.Measure;
import org.allianceworkbench.model.benefits.Objective;
import org.allianceworkbench.model.benefits.ObjectiveOrientation;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.cost.Money;
import org.allianceworkbench.model.fit.DriverAssessment;
import org.allianceworkbench.model.fit.DriverVerdict;
import org.allianceworkbench.model.fit.FitAssessment;
import org.allianceworkbench.model.fit.FitVerdict;
import org.allianceworkbench.model.fit.PrincipleAssessment;
import org.allianceworkbench.model.fit.PrincipleVerdict;
import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.people.Role;
import org.allianceworkbench.model.risk.Barrier;
import org.allianceworkbench.model.risk.BarrierKind;
import org.allianceworkbench.model.risk.HealthCheck;
import org.allianceworkbench.model.risk.SuccessTheme;
import org.allianceworkbench.model.risk.ThemeRating;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;

/** The facts that a model records of a collaboration, by theme (A12; S1, S3). What is missing is left to the rules, which know when it matters. */
final class Facts {
	private final Collaboration collaboration;

	Facts(Collaboration collaboration) {
		this.collaboration = collaboration;
	}

	List<Evidence> supporting(SuccessTheme theme) {
		List<Evidence> facts = new ArrayList<>();
		switch (theme) {
			case CLEAR_PURPOSE -> addPurpose(facts);
			case COSTS_AND_BENEFITS -> addCostsAndBenefits(facts);
			case LEADERSHIP_AND_GOVERNANCE -> addGovernance(facts);
			case SKILLS_AND_CAPABILITIES -> addSkills(facts);
		}
		ratings(theme).forEach(facts::add);
		return facts;
	}

	List<Evidence> contradicting(SuccessTheme theme) {
		List<Evidence> facts = new ArrayList<>();
		if (theme == SuccessTheme.CLEAR_PURPOSE) {
			fits(FitVerdict.DOES_NOT_FIT).map(fit -> Evidence.fact(fit, fitWords(fit) + " is denied" + because(fit.getRationale()))).forEach(facts::add);
			drivers(DriverVerdict.NOT_SATISFIED).map(driver -> Evidence.fact(driver, "Driver " + Names.of(driver.getDriver()) + " is not satisfied"
				+ because(driver.getRationale()))).forEach(facts::add);
			principles(PrincipleVerdict.BREACHED).map(each -> Evidence.fact(each, "Principle " + Names.of(each.getPrinciple()) + " is breached"
				+ because(each.getRationale()))).forEach(facts::add);
		}
		collaboration.getBarriers().stream().filter(barrier -> themeOf(barrier) == theme)
			.map(barrier -> Evidence.fact(barrier, "Barrier " + Names.of(barrier) + because(barrier.getDescription()))).forEach(facts::add);
		return facts;
	}

	private void addPurpose(List<Evidence> facts) {
		if (Names.isGiven(collaboration.getPurpose())) {
			facts.add(Evidence.fact(collaboration, "Its purpose is stated: “" + collaboration.getPurpose().strip() + "”"));
		}
		nodes().filter(Objective.class::isInstance).map(Objective.class::cast).filter(objective -> objective.getOrientation() == ObjectiveOrientation.EXTERNAL)
			.map(objective -> Evidence.fact(objective, "Objective " + Names.of(objective) + " faces the public")).forEach(facts::add);
		drivers(DriverVerdict.SATISFIED).map(each -> Evidence.fact(each, "Driver " + Names.of(each.getDriver()) + " is satisfied" + because(each.getRationale())))
			.forEach(facts::add);
		fits(FitVerdict.FITS).map(fit -> Evidence.fact(fit, fitWords(fit) + " is asserted" + because(fit.getRationale()))).forEach(facts::add);
		List<Partner> members = Members.of(collaboration);
		List<String> appetites = members.stream().map(partner -> Names.normal(partner.getRiskAppetite())).distinct().toList();
		if (members.size() > 1 && appetites.size() == 1 && !appetites.get(0).isEmpty()) {
			facts.add(Evidence.fact(collaboration, "All partners have the same appetite for risk: " + members.get(0).getRiskAppetite().strip()));
		}
	}

	private void addCostsAndBenefits(List<Evidence> facts) {
		List<Effect> effects = nodes().filter(Effect.class::isInstance).map(Effect.class::cast).toList();
		effects.stream().filter(effect -> isStated(effect.getAnnualValue()))
			.map(effect -> Evidence.fact(effect, Names.start(effect) + " is valued at " + Wording.money(effect.getAnnualValue()) + " a year")).forEach(facts::add);
		effects.forEach(effect -> effect.getMeasures().stream().filter(Facts::isMeasured)
			.map(measure -> Evidence.fact(measure, Names.start(effect) + " is measured by " + Names.of(measure))).forEach(facts::add));
		effects.stream().filter(effect -> !effect.getTrackedBy().isEmpty())
			.map(effect -> Evidence.fact(effect, Names.start(effect) + " is tracked by " + Names.of(effect.getTrackedBy()))).forEach(facts::add);
		collaboration.getContributions().stream().filter(paid -> isStated(paid.getAmount())).map(Facts::contribution).forEach(facts::add);
		collaboration.getBusinessCases().stream().filter(each -> each.getApprovedDate() != null).map(each -> Evidence.fact(each,
			Names.start(each) + " was approved " + Wording.when(each.getApprovedDate()))).forEach(facts::add);
		collaboration.getEvaluations().stream().filter(each -> each.getHeld() != null).map(each -> Evidence.fact(each,
			Names.start(each) + " was held " + Wording.when(each.getHeld()))).forEach(facts::add);
	}

	private void addGovernance(List<Evidence> facts) {
		collaboration.getGovernedBy().stream().map(Facts::body).forEach(facts::add);
		collaboration.getAgreements().stream().filter(agreement -> agreement.getSignedDate() != null || agreement.getParties().stream().anyMatch(party -> party.isSigned()))
			.map(Facts::agreement).forEach(facts::add);
		if (!collaboration.getDirectedBy().isEmpty()) {
			facts.add(Evidence.fact(collaboration, "Directed by " + Names.of(collaboration.getDirectedBy())));
		}
		collaboration.getThematicAreas().stream().filter(area -> area.getLead() != null)
			.map(area -> Evidence.fact(area, Names.start(area) + " is led by " + Names.of(area.getLead()))).forEach(facts::add);
		principles(PrincipleVerdict.MAINTAINED).map(each -> Evidence.fact(each, "Principle " + Names.of(each.getPrinciple()) + " is maintained"
			+ because(each.getRationale()))).forEach(facts::add);
	}

	private void addSkills(List<Evidence> facts) {
		Concern.roles(collaboration).forEach(role -> addSkills(role, facts));
		nodes().filter(Capability.class::isInstance)
			.map(node -> Evidence.fact(node, Names.start(node) + " is part of the benefits map")).forEach(facts::add);
	}

	private static void addSkills(Role role, List<Evidence> facts) {
		role.getSkillNeeds().stream().filter(need -> need.getSkill() != null && role.getHolders().stream().anyMatch(holder -> holder.getSkills().stream()
			.anyMatch(held -> held.getSkill() == need.getSkill())))
			.map(need -> Evidence.fact(need, "A holder of " + Names.of(role) + " has the skill needed: " + Names.of(need.getSkill()))).forEach(facts::add);
	}

	private Stream<Evidence> ratings(SuccessTheme theme) {
		return collaboration.getHealthChecks().stream().flatMap(check -> check.getRatings().stream().filter(rating -> rating.getTheme() == theme)
			.map(rating -> Evidence.fact(rating, rating(check, rating))));
	}

	/** Repeats what people judged; it is theirs, on a scale of theirs. */
	private static String rating(HealthCheck check, ThemeRating rating) {
		String who = check.getAssessor() == null ? "Somebody" : Names.of(check.getAssessor());
		String when = check.getDate() == null ? "" : " " + Wording.when(check.getDate());
		String what = rating.getRating() == null ? " judged it" : " rated it " + Wording.number(rating.getRating());
		return who + what + when + because(rating.getRationale());
	}

	private static Evidence contribution(Contribution paid) {
		return Evidence.fact(paid, Names.start(paid) + " is stated: " + Wording.money(paid.getAmount()));
	}

	private static Evidence body(GovernanceBody body) {
		String meets = Wording.interval(body.getMeetingIntervalMonths());
		return Evidence.fact(body, "Governed by " + Names.of(body) + (meets.isEmpty() ? "" : ", which meets " + meets));
	}

	private static Evidence agreement(Agreement agreement) {
		String when = agreement.getSignedDate() == null ? "" : " " + Wording.when(agreement.getSignedDate());
		return Evidence.fact(agreement, Names.start(agreement) + " was signed" + when);
	}

	private Stream<BenefitsNode> nodes() {
		return collaboration.getBenefitsMaps().stream().flatMap(map -> map.getNodes().stream());
	}

	private Stream<FitAssessment> fits(FitVerdict verdict) {
		return collaboration.getFitAssessments().stream().filter(fit -> fit.getVerdict() == verdict);
	}

	private Stream<DriverAssessment> drivers(DriverVerdict verdict) {
		return collaboration.getDriverAssessments().stream().filter(each -> each.getVerdict() == verdict);
	}

	private Stream<PrincipleAssessment> principles(PrincipleVerdict verdict) {
		return collaboration.getPrincipleAssessments().stream().filter(each -> each.getVerdict() == verdict);
	}

	private static String fitWords(FitAssessment fit) {
		String kind = EnglishNames.ofLiteral(fit.getKind());
		return kind.substring(0, 1).toUpperCase(Locale.UK) + kind.substring(1) + " fit";
	}

	private static boolean isMeasured(Measure measure) {
		return measure.getBaseline() != null || measure.getTarget() != null || !measure.getActual().isEmpty();
	}

	private static boolean isStated(Money money) {
		return money != null && money.getAmount() != null;
	}

	private static String because(String reason) {
		return Names.isGiven(reason) ? ": " + reason.strip() : "";
	}

	/** Barriers of S0 to S3, under the theme they get in the way of. */
	private static SuccessTheme themeOf(Barrier barrier) {
		return switch (barrier.getKind() == null ? BarrierKind.UNSPECIFIED : barrier.getKind()) {
			case LOCAL_PRIORITIES, COMPETING_DEMANDS -> SuccessTheme.CLEAR_PURPOSE;
			case NET_DONOR_SYNDROME, DUE_DILIGENCE, OPTIMISTIC_SAVINGS, BENEFITS_NOT_UNDERSTOOD, RIGID_REVIEWS, CHANGING_FINANCES ->
				SuccessTheme.COSTS_AND_BENEFITS;
			case STAFFING_BY_AVAILABILITY, NO_EXCHANGE_OF_LEARNING, UNSPECIFIED -> SuccessTheme.SKILLS_AND_CAPABILITIES;
			case INTELLIGENCE_AND_EQUIPMENT, TECHNICAL_AND_LEGAL, DEVOLVING_RESPONSIBILITY, STRUCTURE_CONFLICT -> SuccessTheme.LEADERSHIP_AND_GOVERNANCE;
		};
	}
}
