// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnerKind;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.partners.Sector;

/**
 * A partner that is to take part in a collaboration, and as what. The partner may be one of the model, or a new one that the operation adds to it.
 */
public record Participant(Partner partner, MembershipRole role) {
	/** Returns a participant that is not in the model yet; its sector follows from its kind where that leaves no doubt. */
	public static Participant of(String name, PartnerKind kind, MembershipRole role) {
		Partner partner = PartnersFactory.eINSTANCE.createPartner();
		partner.setName(name);
		partner.setKind(kind);
		partner.setSector(sector(kind));
		return new Participant(partner, role);
	}

	/** Tells whether the partner has still to be added to a model. */
	boolean isNew() {
		return partner.eContainer() == null;
	}

	private static Sector sector(PartnerKind kind) {
		return switch (kind) {
			case PRIVATE_PROVIDER -> Sector.PRIVATE;
			case COMMUNITY_VOLUNTARY_SECTOR -> Sector.VOLUNTARY;
			case MULTI_AGENCY_PARTNERSHIP -> Sector.UNSPECIFIED;
			default -> Sector.PUBLIC;
		};
	}
}
