// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.predicate;

import java.util.List;
import java.util.Objects;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnerKind;
import org.allianceworkbench.model.partners.Sector;

/** Who takes part in a collaboration, and as what. */
public final class Members {
	private Members() {
	}

	/** Returns the partners that take part, each once. */
	public static List<Partner> of(Collaboration collaboration) {
		return collaboration.getMemberships().stream().map(Membership::getPartner).filter(Objects::nonNull).distinct().toList();
	}

	/** Returns the partners that take part fully: all but those who only contribute. */
	public static List<Partner> full(Collaboration collaboration) {
		return collaboration.getMemberships().stream().filter(membership -> membership.getRole() != MembershipRole.CONTRIBUTOR)
			.map(Membership::getPartner).filter(Objects::nonNull).distinct().toList();
	}

	/** Returns the memberships with a role. */
	public static List<Membership> in(Collaboration collaboration, MembershipRole role) {
		return collaboration.getMemberships().stream().filter(membership -> membership.getRole() == role).toList();
	}

	/** Returns the partners with a role. */
	public static List<Partner> partnersIn(Collaboration collaboration, MembershipRole role) {
		return in(collaboration, role).stream().map(Membership::getPartner).filter(Objects::nonNull).distinct().toList();
	}

	/** Returns whether two lists hold the same partners, in whatever order. */
	public static boolean same(List<Partner> one, List<Partner> other) {
		return one.size() == other.size() && one.containsAll(other) && other.containsAll(one);
	}

	/** Returns the police forces that take part. */
	public static List<Partner> forces(Collaboration collaboration) {
		return of(collaboration).stream().filter(Members::isForce).toList();
	}

	/** Returns whether police takes part: a force or a policing body. */
	public static boolean includePolice(Collaboration collaboration) {
		return of(collaboration).stream().anyMatch(partner -> isForce(partner) || partner.getKind() == PartnerKind.POLICING_BODY);
	}

	/** Returns whether the partner is a police force. */
	public static boolean isForce(Partner partner) {
		return partner.getKind() == PartnerKind.POLICE_FORCE;
	}

	/** Returns whether the partner is a private one. */
	public static boolean isPrivate(Partner partner) {
		return partner.getSector() == Sector.PRIVATE || partner.getKind() == PartnerKind.PRIVATE_PROVIDER;
	}
}
