// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.property;

import static org.allianceworkbench.model.cost.CostPackage.Literals.CONTRIBUTION__AGREEMENT;
import static org.allianceworkbench.model.cost.CostPackage.Literals.CONTRIBUTION__PAYEE;
import static org.allianceworkbench.model.cost.CostPackage.Literals.CONTRIBUTION__PAYER;
import static org.allianceworkbench.model.cost.CostPackage.Literals.CONTRIBUTION__SERVICE;
import static org.allianceworkbench.model.fit.FitPackage.Literals.FIT_ASSESSMENT__PARTNERS;
import static org.allianceworkbench.model.governance.GovernancePackage.Literals.AGREEMENT_SCHEDULE__THEMATIC_AREA;
import static org.allianceworkbench.model.governance.GovernancePackage.Literals.AGREEMENT__ACCOUNTABLE_PARTNER;
import static org.allianceworkbench.model.governance.GovernancePackage.Literals.AGREEMENT__LEAD_POLICING_BODY;
import static org.allianceworkbench.model.governance.GovernancePackage.Literals.BODY_MEMBERSHIP__PERSON;
import static org.allianceworkbench.model.governance.GovernancePackage.Literals.BODY_MEMBERSHIP__ROLE;
import static org.allianceworkbench.model.governance.GovernancePackage.Literals.DECISION__SUBJECT;
import static org.allianceworkbench.model.governance.GovernancePackage.Literals.DELIVERABLE__RESPONSIBLE;
import static org.allianceworkbench.model.governance.GovernancePackage.Literals.GOVERNANCE_BODY__ESCALATES_TO;
import static org.allianceworkbench.model.governance.GovernancePackage.Literals.PERFORMANCE_MEASURE__RESPONSIBLE;
import static org.allianceworkbench.model.method.MethodPackage.Literals.BUSINESS_CASE__PREFERRED_OPTION;
import static org.allianceworkbench.model.method.MethodPackage.Literals.METHODOLOGY_STEP__PATTERN;
import static org.allianceworkbench.model.risk.RiskPackage.Literals.INTERDEPENDENCY__FROM;
import static org.allianceworkbench.model.risk.RiskPackage.Literals.INTERDEPENDENCY__TO;
import static org.allianceworkbench.model.risk.RiskPackage.Literals.RISK__AFFECTS;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.allianceworkbench.model.alliance.Element;
import org.allianceworkbench.model.alliance.NamedElement;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.fit.FitAssessment;
import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.AgreementParty;
import org.allianceworkbench.model.governance.AgreementSchedule;
import org.allianceworkbench.model.governance.BodyMembership;
import org.allianceworkbench.model.governance.Decision;
import org.allianceworkbench.model.governance.Deliverable;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.PerformanceMeasure;
import org.allianceworkbench.model.method.BusinessCase;
import org.allianceworkbench.model.method.Methodology;
import org.allianceworkbench.model.method.MethodologyStep;
import org.allianceworkbench.model.method.Option;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnerKind;
import org.allianceworkbench.model.partners.Portfolio;
import org.allianceworkbench.model.partners.Programme;
import org.allianceworkbench.model.partners.ThematicArea;
import org.allianceworkbench.model.people.Person;
import org.allianceworkbench.model.people.Role;
import org.allianceworkbench.model.risk.Interdependency;
import org.allianceworkbench.model.risk.Risk;
import org.eclipse.emf.ecore.EObject;

/** Choices in governance, agreements, method and finance come from the parties and partners concerned. */
final class GovernanceCandidates {
	private static final Set<Class<?>> WORK = Set.of(Programme.class, Portfolio.class, Collaboration.class, ThematicArea.class, MethodologyStep.class);

	private GovernanceCandidates() {
	}

	static void addTo(CandidateTable table) {
		addAgreements(table);
		table.add(BODY_MEMBERSHIP__ROLE, BodyMembership.class, GovernanceCandidates::roles);
		table.add(BODY_MEMBERSHIP__PERSON, BodyMembership.class, GovernanceCandidates::persons);
		table.add(GOVERNANCE_BODY__ESCALATES_TO, GovernanceBody.class, GovernanceCandidates::higherBodies);
		table.add(DECISION__SUBJECT, Decision.class,
			decision -> ofKinds(decision, Set.of(Collaboration.class, BusinessCase.class, Option.class, Agreement.class, BenefitsMap.class)));
		table.add(BUSINESS_CASE__PREFERRED_OPTION, BusinessCase.class, BusinessCase::getOptions);
		table.add(METHODOLOGY_STEP__PATTERN, MethodologyStep.class, GovernanceCandidates::patterns);
		table.add(FIT_ASSESSMENT__PARTNERS, FitAssessment.class, GovernanceCandidates::comparable);
		table.add(CONTRIBUTION__PAYER, Contribution.class, contribution -> PartnerCandidates.members(contribution.getCollaboration()));
		table.add(CONTRIBUTION__PAYEE, Contribution.class, contribution -> PartnerCandidates.members(contribution.getCollaboration()));
		table.add(CONTRIBUTION__SERVICE, Contribution.class, contribution -> ofCollaboration(contribution, Collaboration::getServices));
		table.add(CONTRIBUTION__AGREEMENT, Contribution.class, contribution -> ofCollaboration(contribution, Collaboration::getAgreements));
		table.add(INTERDEPENDENCY__FROM, Interdependency.class, interdependency -> ofKinds(interdependency, WORK));
		table.add(INTERDEPENDENCY__TO, Interdependency.class, interdependency -> ofKinds(interdependency, WORK));
		table.add(RISK__AFFECTS, Risk.class,
			risk -> ofKinds(risk, Set.of(Programme.class, Collaboration.class, Partner.class, BenefitsNode.class)));
	}

	private static void addAgreements(CandidateTable table) {
		table.add(AGREEMENT__ACCOUNTABLE_PARTNER, Agreement.class, GovernanceCandidates::parties);
		table.add(AGREEMENT__LEAD_POLICING_BODY, Agreement.class,
			agreement -> parties(agreement).stream().filter(partner -> partner.getKind() == PartnerKind.POLICING_BODY).toList());
		table.add(DELIVERABLE__RESPONSIBLE, Deliverable.class, deliverable -> parties(deliverable.getAgreement()));
		table.add(PERFORMANCE_MEASURE__RESPONSIBLE, PerformanceMeasure.class,
			measure -> measure.eContainer() instanceof Agreement agreement ? parties(agreement) : Candidates.all(measure, Partner.class));
		table.add(AGREEMENT_SCHEDULE__THEMATIC_AREA, AgreementSchedule.class, GovernanceCandidates::areas);
	}

	private static <T> List<T> ofCollaboration(Contribution contribution, Function<Collaboration, List<T>> parts) {
		return contribution.getCollaboration() == null ? List.of() : parts.apply(contribution.getCollaboration());
	}

	private static List<Partner> parties(Agreement agreement) {
		return agreement == null ? List.of()
			: agreement.getParties().stream().map(AgreementParty::getPartner).filter(Objects::nonNull).distinct().toList();
	}

	private static List<ThematicArea> areas(AgreementSchedule schedule) {
		return schedule.eContainer() instanceof Agreement agreement && !agreement.getCollaborations().isEmpty()
			? agreement.getCollaborations().stream().flatMap(collaboration -> collaboration.getThematicAreas().stream()).toList()
			: Candidates.all(schedule, ThematicArea.class);
	}

	private static List<Role> roles(BodyMembership membership) {
		return membership.getPartner() == null ? Candidates.all(membership, Role.class) : membership.getPartner().getRoles();
	}

	private static List<Person> persons(BodyMembership membership) {
		return membership.getPartner() == null ? Candidates.all(membership, Person.class) : membership.getPartner().getPeople();
	}

	/** Escalation does not run in a circle. */
	private static List<GovernanceBody> higherBodies(GovernanceBody body) {
		return Candidates.all(body, GovernanceBody.class).stream().filter(other -> !escalatesThrough(other, body)).toList();
	}

	private static boolean escalatesThrough(GovernanceBody start, GovernanceBody body) {
		Set<GovernanceBody> seen = new HashSet<>();
		for (GovernanceBody current = start; current != null && seen.add(current); current = current.getEscalatesTo()) {
			if (current == body) {
				return true;
			}
		}
		return false;
	}

	private static List<MethodologyStep> patterns(MethodologyStep step) {
		return Candidates.all(step, Methodology.class).stream().flatMap(methodology -> methodology.getSteps().stream())
			.filter(pattern -> pattern != step).toList();
	}

	private static List<Partner> comparable(FitAssessment assessment) {
		EObject container = assessment.eContainer();
		if (container instanceof Option option && !option.getPartners().isEmpty()) {
			return option.getPartners();
		}
		return container instanceof Collaboration collaboration ? PartnerCandidates.members(collaboration)
			: Candidates.all(assessment, Partner.class);
	}

	private static List<NamedElement> ofKinds(Element owner, Set<Class<?>> kinds) {
		return Candidates.all(owner, NamedElement.class).stream()
			.filter(element -> element != owner && kinds.stream().anyMatch(kind -> kind.isInstance(element))).toList();
	}
}
