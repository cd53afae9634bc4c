// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.structure.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.model.alliance.NamedElement;
import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnerKind;
import org.allianceworkbench.model.partners.ThematicArea;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The services of {@code structure.odesign} that its tools ask: whether something may be made, where, and under what name. Every method takes
 * the object of the expression first and changes nothing; there is no state.
 *
 * @since 1.0
 */
public class ToolServices {
	/** @return whether a partner may become a member: it is not one yet (rule 12) */
	public boolean mayJoin(Partner self, Collaboration collaboration) {
		return membership(self, collaboration).isEmpty();
	}

	/** @return whether a partner may become the lead: of a single lead there is one (rule 4) */
	public boolean mayLead(Partner self, Collaboration collaboration) {
		return mayJoin(self, collaboration) && !(collaboration.getType() == CollaborationType.SINGLE_LEAD && has(collaboration, MembershipRole.LEAD));
	}

	/** @return whether a partner may become the lead of a thematic area: no thematic area has two (rule 5) */
	public boolean mayLead(Partner self, ThematicArea area) {
		return area.getLead() == null && area.getCollaboration() != null;
	}

	/** @return whether a partner may become the host: there is one (rule 9) */
	public boolean mayHost(Partner self, Collaboration collaboration) {
		return mayJoin(self, collaboration) && !has(collaboration, MembershipRole.HOST);
	}

	/** @return whether staff may be seconded from one partner to another: both take part in a collaboration (rule 8) */
	public boolean maySecondTo(Partner self, Partner receiving) {
		return self != receiving && shared(self, receiving) != null;
	}

	/** @return the first collaboration that two partners share, null where there is none */
	public Collaboration shared(Partner self, Partner other) {
		return self.getMemberships().stream().map(Membership::getCollaboration)
				.filter(collaboration -> collaboration != null && membership(other, collaboration).isPresent()).findFirst().orElse(null);
	}

	/** @return the collaboration itself: where a contribution to it is kept */
	public Collaboration shared(Partner self, Collaboration collaboration) {
		return collaboration;
	}

	/** @return whether a partner may contribute to a collaboration: it takes part (rule 53) */
	public boolean mayContributeTo(Partner self, Collaboration collaboration) {
		return membership(self, collaboration).isPresent();
	}

	/** @return whether a partner may contribute to another: both take part in a collaboration (rule 53) */
	public boolean mayContributeTo(Partner self, Partner payee) {
		return maySecondTo(self, payee);
	}

	/** @return whether a partner may become a party of an agreement: it is not one yet */
	public boolean mayBeParty(Partner self, Agreement agreement) {
		return agreement.getParties().stream().noneMatch(party -> party.getPartner() == self);
	}

	/** @return whether a policing body may be given a force to hold to account */
	public boolean mayHoldToAccount(Partner self, Partner force) {
		return self.getKind() == PartnerKind.POLICING_BODY && force.getKind() == PartnerKind.POLICE_FORCE && force.getPolicingBody() != self;
	}

	/** @return whether a body may report to another: not in a circle (rule 13) */
	public boolean mayReportTo(GovernanceBody self, GovernanceBody upper) {
		for (GovernanceBody body = upper; body != null; body = body.getEscalatesTo()) {
			if (body == self) {
				return false;
			}
		}
		return self.getEscalatesTo() != upper;
	}

	/** @return whether a collaboration may become part of another: not in a circle (rule 13) */
	public boolean mayBePartOf(Collaboration self, Collaboration whole) {
		for (Collaboration collaboration = whole; collaboration != null; collaboration = collaboration.getParent()) {
			if (collaboration == self) {
				return false;
			}
		}
		return self.getParent() != whole;
	}

	/** @return whether a body may become part of another: not in a circle (rule 13) */
	public boolean mayBePartOf(GovernanceBody self, GovernanceBody whole) {
		return !EcoreUtil.isAncestor(self, whole) && self.getParent() != whole;
	}

	/** @return the collaboration that services and resources made here belong to */
	public Collaboration home(Collaboration self) {
		return self;
	}

	/** @return the collaboration that services and resources made here belong to */
	public Collaboration home(ThematicArea self) {
		return self.getCollaboration();
	}

	/** @return no thematic area */
	public ThematicArea area(Collaboration self) {
		return null;
	}

	/** @return the thematic area that services and resources made here belong to */
	public ThematicArea area(ThematicArea self) {
		return self;
	}

	/** @return what has no meaning once the partner is gone: its parts in collaborations, agreements and bodies, secondments and contributions */
	public Collection<EObject> dependents(Partner self) {
		List<EObject> all = new ArrayList<>(self.getMemberships());
		all.addAll(self.getSecondmentsOut());
		all.addAll(self.getSecondmentsIn());
		all.addAll(self.getContributionsPaid());
		all.addAll(self.getContributionsReceived());
		all.addAll(self.getAgreementParties());
		all.addAll(self.getBodyMemberships());
		return all;
	}

	/** @return the text, with a number behind it where something beside the object bears that name already (names are unique, rule 12) */
	public String freshName(NamedElement self, String text) {
		Set<String> taken = self.eContainer() == null ? Set.of() : siblings(self);
		String name = text;
		for (int number = 2; taken.contains(name); number++) {
			name = text + " " + number;
		}
		return name;
	}

	private static Set<String> siblings(NamedElement element) {
		Object list = element.eContainer().eGet(element.eContainingFeature());
		return list instanceof Collection<?> all ? all.stream().filter(other -> other != element && other instanceof NamedElement)
				.map(other -> ((NamedElement) other).getName()).filter(name -> name != null).collect(Collectors.toSet()) : Set.of();
	}

	private static Optional<Membership> membership(Partner partner, Collaboration collaboration) {
		return collaboration.getMemberships().stream().filter(membership -> membership.getPartner() == partner).findFirst();
	}

	private static boolean has(Collaboration collaboration, MembershipRole role) {
		return collaboration.getMemberships().stream().anyMatch(membership -> membership.getRole() == role);
	}
}
