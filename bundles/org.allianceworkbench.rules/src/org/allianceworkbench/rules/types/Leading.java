// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.ThematicArea;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;

/** Who would lead or host a collaboration under a type, and why they were chosen. */
record Leading(List<Partner> partners, String why) {
	Leading {
		partners = List.copyOf(partners);
	}

	/** @param wanted whom the user has chosen, which goes before all else */
	static Leading of(Collaboration collaboration, CollaborationType type, Optional<Partner> wanted) {
		return switch (type) {
			case JOINT_ENTERPRISE, UNSPECIFIED -> new Leading(List.of(), "");
			case SINGLE_LEAD, HOST -> wanted.map(partner -> new Leading(List.of(partner), Names.of(partner) + " was chosen."))
				.orElseGet(() -> one(collaboration));
			case SHARED_LEAD -> several(collaboration, wanted);
		};
	}

	private static Leading one(Collaboration collaboration) {
		List<Partner> now = now(collaboration);
		if (now.size() == 1) {
			return new Leading(now, Names.of(now) + " leads or hosts it now.");
		} else if (!now.isEmpty()) {
			return new Leading(now.subList(0, 1), "Several lead it now: " + Names.of(now.get(0)) + " stands for any, as the first.");
		}
		List<Partner> members = Members.full(collaboration);
		if (isOne(collaboration.getDirectedBy(), members)) {
			return new Leading(collaboration.getDirectedBy(), Names.of(collaboration.getDirectedBy()) + " directs it now.");
		} else if (isOne(collaboration.getEmployedBy(), members)) {
			return new Leading(collaboration.getEmployedBy(), Names.of(collaboration.getEmployedBy()) + " employs for it now.");
		}
		return members.isEmpty() ? new Leading(List.of(), "It has no partner who could.")
			: new Leading(members.subList(0, 1), "Nobody leads or hosts it now: " + Names.of(members.get(0)) + " stands for any, as the first.");
	}

	private static boolean isOne(List<Partner> partners, List<Partner> members) {
		return partners.size() == 1 && members.containsAll(partners);
	}

	private static Leading several(Collaboration collaboration, Optional<Partner> wanted) {
		List<Partner> leads = Members.partnersIn(collaboration, MembershipRole.LEAD);
		List<Partner> heads = collaboration.getThematicAreas().stream().map(ThematicArea::getLead).filter(Members.of(collaboration)::contains).distinct()
			.toList();
		if (leads.size() > 1) {
			return new Leading(with(leads, wanted), "They lead it now.");
		} else if (heads.size() > 1) {
			return new Leading(with(heads, wanted), "They lead thematic areas now.");
		}
		return new Leading(Members.full(collaboration), "Every partner that takes part fully would lead an area.");
	}

	private static List<Partner> with(List<Partner> partners, Optional<Partner> wanted) {
		List<Partner> all = new ArrayList<>(partners);
		wanted.filter(partner -> !all.contains(partner)).ifPresent(all::add);
		return all;
	}

	private static List<Partner> now(Collaboration collaboration) {
		List<Partner> now = new ArrayList<>(Members.partnersIn(collaboration, MembershipRole.HOST));
		Members.partnersIn(collaboration, MembershipRole.LEAD).stream().filter(partner -> !now.contains(partner)).forEach(now::add);
		return now;
	}
}
