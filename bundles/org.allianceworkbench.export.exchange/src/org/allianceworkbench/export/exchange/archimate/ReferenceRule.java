// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import java.util.List;

import org.allianceworkbench.export.exchange.Features;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * A reference of the domain that is a relation in ArchiMate, where its two ends are elements. One for which no rule is written is an association
 * with its name.
 *
 * @param owner name of the class that has the reference
 * @param reversed whether the relation leads from what is referred to
 * @param name what the relation says, empty where its type says all
 */
record ReferenceRule(String owner, String reference, RelationType type, boolean reversed, String name) {
	/** All rules that are written. Who directs, controls and employs are associations with a name: ArchiMate has no relations of its own for them. */
	static final List<ReferenceRule> ALL = List.of(
			to("Collaboration", "parts", RelationType.AGGREGATION, ""), to("Collaboration", "thematicAreas", RelationType.ASSIGNMENT, ""),
			to("Collaboration", "services", RelationType.REALIZATION, ""), to("Collaboration", "resources", RelationType.ASSOCIATION, "uses"),
			from("Collaboration", "directedBy", RelationType.ASSOCIATION, "directs"),
			from("Collaboration", "resourcesControlledBy", RelationType.ASSOCIATION, "controls the resources of"),
			from("Collaboration", "employedBy", RelationType.ASSOCIATION, "employs for"),
			from("Collaboration", "governedBy", RelationType.ASSOCIATION, "governs"), to("Collaboration", "areas", RelationType.ASSOCIATION, "in"),
			from("Collaboration", "programme", RelationType.ASSOCIATION, "delivers"), from("Collaboration", "strand", RelationType.AGGREGATION, ""),
			from("Collaboration", "portfolio", RelationType.AGGREGATION, ""), to("Collaboration", "steps", RelationType.ASSOCIATION, "follows"),
			to("Collaboration", "barriers", RelationType.ASSOCIATION, "meets"),
			to("Collaboration", "figures", RelationType.ASSOCIATION, "measured by"),
			from("Agreement", "collaborations", RelationType.ACCESS, ""), to("Agreement", "deliverables", RelationType.ASSOCIATION, "requires"),
			to("Agreement", "performanceMeasures", RelationType.REALIZATION, ""), to("Agreement", "schedules", RelationType.AGGREGATION, ""),
			from("Agreement", "accountablePartner", RelationType.ASSOCIATION, "accountable for"),
			from("Agreement", "variedBy", RelationType.ASSOCIATION, "varies"),
			from("ThematicArea", "lead", RelationType.ASSIGNMENT, ""), from("ThematicArea", "head", RelationType.ASSIGNMENT, ""),
			from("Service", "thematicArea", RelationType.REALIZATION, ""), from("Service", "providers", RelationType.ASSOCIATION, "provides"),
			to("Service", "recipients", RelationType.SERVING, ""), from("Resource", "thematicArea", RelationType.ASSOCIATION, "uses"),
			from("Resource", "owner", RelationType.ASSOCIATION, "owns"), from("Resource", "employer", RelationType.ASSOCIATION, "employs"),
			from("Resource", "controllers", RelationType.ASSOCIATION, "controls"), to("GovernanceBody", "bodies", RelationType.AGGREGATION, ""),
			to("GovernanceBody", "escalatesTo", RelationType.ASSOCIATION, "escalates to"),
			from("GovernanceBody", "chair", RelationType.ASSOCIATION, "chairs"),
			to("GovernanceBody", "organisation", RelationType.ASSOCIATION, "of"),
			from("Partner", "parent", RelationType.AGGREGATION, ""), to("Partner", "areas", RelationType.ASSOCIATION, "covers"),
			from("Partner", "policingBody", RelationType.ASSOCIATION, "holds to account"), to("Area", "areas", RelationType.AGGREGATION, ""),
			from("Person", "organisation", RelationType.AGGREGATION, ""), to("Person", "roles", RelationType.ASSIGNMENT, ""),
			to("Role", "organisation", RelationType.ASSOCIATION, "of"), to("Programme", "programmes", RelationType.AGGREGATION, ""),
			to("Programme", "portfolios", RelationType.AGGREGATION, ""), to("Programme", "strands", RelationType.AGGREGATION, ""),
			to("Programme", "priorities", RelationType.REALIZATION, "pursues"), from("Programme", "lead", RelationType.ASSIGNMENT, ""),
			to("Methodology", "steps", RelationType.AGGREGATION, ""), to("MethodologyStep", "gates", RelationType.TRIGGERING, ""),
			from("MethodologyStep", "actors", RelationType.ASSIGNMENT, ""), from("Gate", "approvers", RelationType.ASSOCIATION, "approves"),
			to("Driver", "relatedDrivers", RelationType.ASSOCIATION, "related to"), from("Objective", "drivers", RelationType.INFLUENCE, ""),
			to("Objective", "priority", RelationType.ASSOCIATION, "serves"), to("Effect", "alignedTo", RelationType.ASSOCIATION, "aligned to"),
			to("Effect", "beneficiaries", RelationType.ASSOCIATION, "benefits"), from("Effect", "trackedBy", RelationType.ASSOCIATION, "tracks"),
			from("BenefitsNode", "owner", RelationType.ASSOCIATION, "owns"), to("BenefitsNode", "businessArea", RelationType.ASSOCIATION, "in"),
			to("BenefitsNode", "measures", RelationType.ASSOCIATION, "measured by"), to("Risk", "affects", RelationType.INFLUENCE, ""),
			from("Risk", "owner", RelationType.ASSOCIATION, "owns"), to("LogEntry", "collaboration", RelationType.ASSOCIATION, "concerns"),
			from("LogEntry", "owner", RelationType.ASSOCIATION, "owns"), to("BenefitsMap", "nodes", RelationType.AGGREGATION, ""),
			to("RiskRegister", "risks", RelationType.AGGREGATION, ""), to("IssuesAndOpportunitiesLog", "entries", RelationType.AGGREGATION, ""),
			to("BenefitsRegister", "benefits", RelationType.AGGREGATION, ""));

	/** @return the rule for a reference */
	static ReferenceRule of(EReference reference) {
		EClass type = reference.getEContainingClass();
		return ALL.stream().filter(rule -> rule.reference().equals(reference.getName()) && Features.isA(type, rule.owner())).findFirst()
				.orElseGet(() -> to(type.getName(), reference.getName(), RelationType.ASSOCIATION, Features.words(reference.getName())));
	}

	private static ReferenceRule to(String owner, String reference, RelationType type, String name) {
		return new ReferenceRule(owner, reference, type, false, name);
	}

	private static ReferenceRule from(String owner, String reference, RelationType type, String name) {
		return new ReferenceRule(owner, reference, type, true, name);
	}
}
