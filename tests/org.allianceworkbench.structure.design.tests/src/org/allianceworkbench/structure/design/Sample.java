// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.structure.design;

import org.allianceworkbench.model.alliance.AllianceFactory;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.AgreementParty;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.GovernanceFactory;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnerKind;
import org.allianceworkbench.model.partners.PartnersFactory;

/** An alliance of two forces and a commissioner, to be filled by each test. */
final class Sample {
	final AllianceModel model = AllianceFactory.eINSTANCE.createAllianceModel();
	final Partner north = partner("North Police", PartnerKind.POLICE_FORCE);
	final Partner south = partner("South Police", PartnerKind.POLICE_FORCE);
	final Partner commissioner = partner("Commissioner", PartnerKind.POLICING_BODY);
	final Collaboration collaboration = collaboration("Dogs");

	Partner partner(String name, PartnerKind kind) {
		Partner partner = PartnersFactory.eINSTANCE.createPartner();
		partner.setName(name);
		partner.setKind(kind);
		model.getPartners().add(partner);
		return partner;
	}

	Collaboration collaboration(String name) {
		Collaboration made = PartnersFactory.eINSTANCE.createCollaboration();
		made.setName(name);
		model.getCollaborations().add(made);
		return made;
	}

	Membership join(Partner partner, MembershipRole role) {
		Membership membership = PartnersFactory.eINSTANCE.createMembership();
		membership.setPartner(partner);
		membership.setRole(role);
		collaboration.getMemberships().add(membership);
		return membership;
	}

	Sample type(CollaborationType type) {
		collaboration.setType(type);
		return this;
	}

	GovernanceBody body(String name) {
		GovernanceBody body = GovernanceFactory.eINSTANCE.createGovernanceBody();
		body.setName(name);
		model.getGovernanceBodies().add(body);
		return body;
	}

	Agreement agreement(Partner... parties) {
		Agreement agreement = GovernanceFactory.eINSTANCE.createAgreement();
		agreement.setName("Agreement");
		model.getAgreements().add(agreement);
		for (Partner partner : parties) {
			AgreementParty party = GovernanceFactory.eINSTANCE.createAgreementParty();
			party.setPartner(partner);
			agreement.getParties().add(party);
		}
		return agreement;
	}
}
