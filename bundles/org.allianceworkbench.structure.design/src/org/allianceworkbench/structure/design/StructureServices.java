// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.structure.design;

import java.util.List;
import java.util.Set;

import org.allianceworkbench.benefits.Row;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.governance.AgreementParty;
import org.allianceworkbench.model.governance.Decision;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.TrackingDuty;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Initiation;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnerKind;
import org.allianceworkbench.model.partners.Secondment;
import org.eclipse.emf.ecore.EObject;

/**
 * The services of {@code structure.odesign} that find elements and tell their kinds. Every method takes the object of the expression first and
 * changes nothing; there is no state.
 *
 * @since 1.0
 */
public class StructureServices {
	private static final Set<PartnerKind> EMERGENCY = Set.of(PartnerKind.FIRE_AND_RESCUE_SERVICE, PartnerKind.AMBULANCE_SERVICE);
	private static final Set<PartnerKind> SHARED = Set.of(PartnerKind.REGIONAL_UNIT, PartnerKind.NATIONAL_SERVICE, PartnerKind.MULTI_AGENCY_PARTNERSHIP);
	private static final Set<PartnerKind> NOT_PUBLIC = Set.of(PartnerKind.PRIVATE_PROVIDER, PartnerKind.COMMUNITY_VOLUNTARY_SECTOR);

	/** @return the collaborations of the alliance with all their parts */
	public List<Collaboration> allCollaborations(AllianceModel self) {
		return Contents.collaborations(self);
	}

	/** @return who takes part in what */
	public List<Membership> allMemberships(AllianceModel self) {
		return Contents.of(self, Collaboration::getMemberships);
	}

	/** @return all secondments between partners */
	public List<Secondment> allSecondments(AllianceModel self) {
		return Contents.of(self, Collaboration::getSecondments);
	}

	/** @return all contributions of partners */
	public List<Contribution> allContributions(AllianceModel self) {
		return Contents.of(self, Collaboration::getContributions);
	}

	/** @return the governance bodies with those they are made of */
	public List<GovernanceBody> allBodies(AllianceModel self) {
		return Contents.bodies(self);
	}

	/** @return the parties of all agreements */
	public List<AgreementParty> allParties(AllianceModel self) {
		return self.getAgreements().stream().flatMap(agreement -> agreement.getParties().stream()).toList();
	}

	/** @return all decisions of governance bodies */
	public List<Decision> allDecisions(AllianceModel self) {
		return Contents.bodies(self).stream().flatMap(body -> body.getDecisions().stream()).toList();
	}

	/** @return what the governance bodies track */
	public List<TrackingDuty> allDuties(AllianceModel self) {
		return Contents.bodies(self).stream().flatMap(body -> body.getTrackingDuties().stream()).toList();
	}

	/** @return whether it is a police force */
	public boolean isPoliceForce(Partner self) {
		return self.getKind() == PartnerKind.POLICE_FORCE;
	}

	/** @return whether it is a local policing body: a police and crime commissioner, once a police authority */
	public boolean isPolicingBody(Partner self) {
		return self.getKind() == PartnerKind.POLICING_BODY;
	}

	/** @return whether it is a fire and rescue or an ambulance service */
	public boolean isEmergencyService(Partner self) {
		return EMERGENCY.contains(self.getKind());
	}

	/** @return whether it is an ambulance service */
	public boolean isAmbulanceService(Partner self) {
		return self.getKind() == PartnerKind.AMBULANCE_SERVICE;
	}

	/** @return whether it is a unit or service that several organisations share */
	public boolean isSharedUnit(Partner self) {
		return SHARED.contains(self.getKind());
	}

	/** @return whether it is a private provider or of the community and voluntary sector */
	public boolean isPrivateOrVoluntary(Partner self) {
		return NOT_PUBLIC.contains(self.getKind());
	}

	/** @return whether it is of the community and voluntary sector */
	public boolean isVoluntary(Partner self) {
		return self.getKind() == PartnerKind.COMMUNITY_VOLUNTARY_SECTOR;
	}

	/** @return whether it is a local authority or any other public body */
	public boolean isPublicBody(Partner self) {
		return !isPoliceForce(self) && !isPolicingBody(self) && !isEmergencyService(self) && !isSharedUnit(self) && !isPrivateOrVoluntary(self);
	}

	/** @return whether all its partners share direction and the control of resources (S4 §6.2) */
	public boolean isJointEnterprise(Collaboration self) {
		return self.getType() == CollaborationType.JOINT_ENTERPRISE;
	}

	/** @return whether one lead directs it and manages its resources (S4 §6.3) */
	public boolean isSingleLead(Collaboration self) {
		return self.getType() == CollaborationType.SINGLE_LEAD;
	}

	/** @return whether several lead it, each in its own thematic area (S4 §6.4) */
	public boolean isSharedLead(Collaboration self) {
		return self.getType() == CollaborationType.SHARED_LEAD;
	}

	/** @return whether a host directs it and employs its resources (S4 §6.5) */
	public boolean isHosted(Collaboration self) {
		return self.getType() == CollaborationType.HOST;
	}

	/** @return whether no type is stated */
	public boolean isTypeNotStated(Collaboration self) {
		return self.getType() == CollaborationType.UNSPECIFIED;
	}

	/** @return whether it says what is left out of it */
	public boolean hasLimits(Collaboration self) {
		return self.getOutOfScope() != null && !self.getOutOfScope().isBlank();
	}

	/** @return whether its one common goal is stated */
	public boolean hasPurpose(Collaboration self) {
		return self.getPurpose() != null && !self.getPurpose().isBlank();
	}

	/** @return whether it is stated where it was begun */
	public boolean hasBeginning(Collaboration self) {
		return self.getInitiation() != Initiation.UNSPECIFIED;
	}

	/** @return whether the partner leads */
	public boolean isLead(Membership self) {
		return self.getRole() == MembershipRole.LEAD;
	}

	/** @return whether the partner hosts */
	public boolean isHost(Membership self) {
		return self.getRole() == MembershipRole.HOST;
	}

	/** @return whether the partner is a member without a further part */
	public boolean isMember(Membership self) {
		return self.getRole() == MembershipRole.MEMBER;
	}

	/** @return whether the partner only contributes */
	public boolean isContributor(Membership self) {
		return self.getRole() == MembershipRole.CONTRIBUTOR;
	}

	/** @return whether the party has signed the agreement */
	public boolean hasSigned(AgreementParty self) {
		return self.isSigned();
	}

	/** @return whether it is recorded, or known to be missing, what a member gives to its collaboration and gains by it */
	public boolean hasBalance(Membership self) {
		return !Balances.account(self).isEmpty();
	}

	/** @return whether the member gives more than it is recorded to gain in one unit at least */
	public boolean isNetDonor(Membership self) {
		return Balances.account(self).rows().stream().anyMatch(Row::isNetDonor);
	}

	/** @return where a contribution goes: to a partner, else to the collaboration */
	public EObject receiver(Contribution self) {
		return self.getPayee() == null ? self.getCollaboration() : self.getPayee();
	}
}
