// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;

/**
 * Who directs, who controls resources and who employs in a collaboration of a given type (S4 §6.2-6.5). Where the text says nothing on
 * employment, nobody is named: in a joint enterprise and under a single lead each partner may employ its own.
 */
record TypeRelations(List<Partner> directedBy, List<Partner> resourcesControlledBy, List<Partner> employedBy) {
	/**
	 * @param members the partners that take part fully, in order
	 * @param leading the lead or leads, or the host; not used in a joint enterprise
	 */
	static TypeRelations of(CollaborationType type, List<Partner> members, List<Partner> leading) {
		return switch (type) {
			case JOINT_ENTERPRISE -> new TypeRelations(members, members, List.of());
			case SINGLE_LEAD -> new TypeRelations(leading, leading, List.of());
			case SHARED_LEAD -> new TypeRelations(leading, leading, members);
			case HOST -> new TypeRelations(leading, leading, leading);
			case UNSPECIFIED -> new TypeRelations(List.of(), List.of(), List.of());
		};
	}

	/** Returns the role of those who lead under a type. */
	static MembershipRole leadingRole(CollaborationType type) {
		return type == CollaborationType.HOST ? MembershipRole.HOST : MembershipRole.LEAD;
	}

	/** Returns why so many partners cannot lead under a type, or empty when they can. */
	static Optional<String> refusal(CollaborationType type, int members, int leading) {
		String problem = switch (type) {
			case JOINT_ENTERPRISE -> members < 2 ? "A joint enterprise needs at least two partners." : null;
			case SINGLE_LEAD -> leading == 1 ? null : "A lead organisation is exactly one partner.";
			case SHARED_LEAD -> leading >= 2 ? null : "A shared lead needs at least two leading partners.";
			case HOST -> leading == 1 ? null : "A host organisation is exactly one partner.";
			case UNSPECIFIED -> null;
		};
		return Optional.ofNullable(problem);
	}
}
