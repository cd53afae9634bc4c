// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import java.util.List;

/**
 * A class of the domain whose objects are relations in ArchiMate.
 *
 * @param source name of the reference to the one end
 * @param target name of the reference to the other end
 * @param name what the relation says; the attribute's value where it is the name of one
 */
record ObjectRule(String owner, String source, String target, RelationType type, String name) {
	/** All rules. Links of benefits maps realise where that is legal, and influence where they are negative or between outcomes. */
	static final List<ObjectRule> ALL = List.of(new ObjectRule("Membership", "collaboration", "partner", RelationType.AGGREGATION, "role"),
			new ObjectRule("AgreementParty", "partner", "agreement", RelationType.ASSOCIATION, "party to"),
			new ObjectRule("BodyMembership", "body", "partner", RelationType.AGGREGATION, ""),
			new ObjectRule("Secondment", "home", "receiving", RelationType.ASSOCIATION, "seconds to"),
			new ObjectRule("Contribution", "payer", "payee", RelationType.ASSOCIATION, "contributes to"),
			new ObjectRule("Interdependency", "from", "to", RelationType.ASSOCIATION, "interdependent with"),
			new ObjectRule("BenefitLink", "source", "target", RelationType.REALIZATION, ""));
}
