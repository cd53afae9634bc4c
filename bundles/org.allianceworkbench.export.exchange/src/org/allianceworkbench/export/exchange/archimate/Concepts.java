// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

/**
 * Which ArchiMate concept stands for which class of the domain, and the other way round. Classes that are not listed have none: assessments of
 * fit, money, series and skills stay in the model's own file.
 */
final class Concepts {
	private static final Map<String, Concept> BY_CLASS = Map.ofEntries(entry("Partner", Concept.BUSINESS_ACTOR),
			entry("Person", Concept.BUSINESS_ACTOR), entry("GovernanceBody", Concept.BUSINESS_ACTOR), entry("Role", Concept.BUSINESS_ROLE),
			entry("StakeholderGroup", Concept.STAKEHOLDER), entry("Collaboration", Concept.BUSINESS_COLLABORATION),
			entry("ThematicArea", Concept.BUSINESS_FUNCTION), entry("Service", Concept.BUSINESS_SERVICE), entry("Agreement", Concept.CONTRACT),
			entry("AgreementSchedule", Concept.CONTRACT), entry("Resource", Concept.RESOURCE), entry("Area", Concept.LOCATION),
			entry("Driver", Concept.DRIVER), entry("Principle", Concept.PRINCIPLE), entry("StrategicPriority", Concept.GOAL),
			entry("Objective", Concept.GOAL), entry("Aim", Concept.GOAL), entry("Output", Concept.DELIVERABLE),
			entry("Enabler", Concept.DELIVERABLE),
			entry("Deliverable", Concept.DELIVERABLE), entry("Capability", Concept.CAPABILITY), entry("BusinessChange", Concept.COURSE_OF_ACTION),
			entry("StrategicResponse", Concept.COURSE_OF_ACTION), entry("Outcome", Concept.OUTCOME), entry("IntermediateBenefit", Concept.OUTCOME),
			entry("Benefit", Concept.OUTCOME), entry("Disbenefit", Concept.OUTCOME), entry("SideEffect", Concept.OUTCOME),
			entry("Problem", Concept.ASSESSMENT), entry("Risk", Concept.ASSESSMENT), entry("Issue", Concept.ASSESSMENT),
			entry("Opportunity", Concept.ASSESSMENT), entry("Barrier", Concept.ASSESSMENT), entry("Measure", Concept.REQUIREMENT),
			entry("PerformanceMeasure", Concept.REQUIREMENT), entry("Programme", Concept.WORK_PACKAGE), entry("Methodology", Concept.WORK_PACKAGE),
			entry("MethodologyStep", Concept.WORK_PACKAGE), entry("Gate", Concept.IMPLEMENTATION_EVENT), entry("Portfolio", Concept.GROUPING),
			entry("Strand", Concept.GROUPING), entry("BenefitsMap", Concept.GROUPING), entry("RiskRegister", Concept.GROUPING),
			entry("InterdependencyRegister", Concept.GROUPING), entry("IssuesAndOpportunitiesLog", Concept.GROUPING),
			entry("BenefitsRegister", Concept.GROUPING));

	/** What an element becomes that does not name a class, as in files by others; a grouping can be too many things to become one. */
	private static final Map<Concept, String> USUAL = Map.ofEntries(entry(Concept.BUSINESS_ACTOR, "Partner"),
			entry(Concept.BUSINESS_ROLE, "Role"), entry(Concept.STAKEHOLDER, "StakeholderGroup"),
			entry(Concept.BUSINESS_COLLABORATION, "Collaboration"), entry(Concept.BUSINESS_FUNCTION, "ThematicArea"),
			entry(Concept.BUSINESS_SERVICE, "Service"), entry(Concept.CONTRACT, "Agreement"), entry(Concept.RESOURCE, "Resource"),
			entry(Concept.LOCATION, "Area"), entry(Concept.DRIVER, "Driver"), entry(Concept.PRINCIPLE, "Principle"),
			entry(Concept.GOAL, "Objective"), entry(Concept.DELIVERABLE, "Output"), entry(Concept.CAPABILITY, "Capability"),
			entry(Concept.COURSE_OF_ACTION, "BusinessChange"), entry(Concept.OUTCOME, "Outcome"), entry(Concept.ASSESSMENT, "Risk"),
			entry(Concept.REQUIREMENT, "Measure"), entry(Concept.WORK_PACKAGE, "Programme"), entry(Concept.IMPLEMENTATION_EVENT, "Gate"));

	private Concepts() {
	}

	static Optional<Concept> of(EClass type) {
		return Optional.ofNullable(BY_CLASS.get(type.getName()));
	}

	/** @return name of the class that an element of this type becomes where it does not name one */
	static Optional<String> usualClass(String word) {
		return Stream.of(Concept.values()).filter(concept -> concept.word().equals(word)).findFirst().map(USUAL::get);
	}

	/** @return names of the classes that have a concept */
	static Set<String> classes() {
		return BY_CLASS.keySet();
	}
}
