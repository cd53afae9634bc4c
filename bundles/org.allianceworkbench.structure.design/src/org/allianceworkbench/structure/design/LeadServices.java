// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.structure.design;

import java.util.Collection;
import java.util.List;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.ThematicArea;
import org.eclipse.emf.ecore.EObject;

/**
 * The services of {@code structure.odesign} that know what a lead leads: where several lead a collaboration, each its own thematic areas (S4 §6.4).
 * Every method takes the object of the expression first and changes nothing; there is no state.
 *
 * @since 1.0
 */
public class LeadServices {
	/** @return what a lead leads: its thematic areas where several lead, else, and where none is named, the whole collaboration */
	public Collection<? extends EObject> led(Membership self) {
		List<ThematicArea> areas = areas(self);
		if (!areas.isEmpty()) {
			return areas;
		}
		return self.getCollaboration() == null ? List.of() : List.of(self.getCollaboration());
	}

	/** @return whether a lead leads the collaboration as a whole, or nothing that is named */
	public boolean leadsNoArea(Membership self) {
		return areas(self).isEmpty();
	}

	/** @return the part of a partner in a collaboration, null where it has none */
	public Membership membershipOf(Partner self, Collaboration collaboration) {
		return collaboration.getMemberships().stream().filter(membership -> membership.getPartner() == self).findFirst().orElse(null);
	}

	/** @return whether a partner may take over what a lead leads: a thematic area, or all its part in the collaboration where it has none yet (rule 12) */
	public boolean mayTakeOver(Partner self, Membership lead) {
		return self != lead.getPartner() && (membershipOf(self, lead.getCollaboration()) == null || !leadsNoArea(lead));
	}

	/** @return whether a lead that leads no area any longer may be replaced by a partner: it takes no part yet (rule 12) */
	public boolean mayPassTo(Membership self, Partner partner) {
		return leadsNoArea(self) && membershipOf(partner, self.getCollaboration()) == null;
	}

	/** @return whether a lead may lead a collaboration instead (rules 4 and 12) */
	public boolean mayMoveTo(Membership self, Collaboration collaboration) {
		return new ToolServices().mayLead(self.getPartner(), collaboration);
	}

	/** @return whether a lead may lead a thematic area instead: nobody leads it, and the partner takes no other part there (rules 5 and 12) */
	public boolean mayMoveTo(Membership self, ThematicArea area) {
		Collaboration home = area.getCollaboration();
		return area.getLead() == null && home != null && (home == self.getCollaboration() || membershipOf(self.getPartner(), home) == null);
	}

	/** @return the areas that a lead gives up when it leads a collaboration instead: all, since it leaves theirs */
	public Collection<ThematicArea> areasLeft(Membership self, EObject before, Collaboration after) {
		return areas(self);
	}

	/** @return the areas that a lead gives up when it leads another one instead: all where it leaves their collaboration */
	public Collection<ThematicArea> areasLeft(Membership self, EObject before, ThematicArea after) {
		boolean stays = after.getCollaboration() == self.getCollaboration();
		return areas(self).stream().filter(area -> !stays || area == before).toList();
	}

	private static List<ThematicArea> areas(Membership lead) {
		Collaboration collaboration = lead.getCollaboration();
		if (collaboration == null || collaboration.getType() != CollaborationType.SHARED_LEAD || lead.getPartner() == null) {
			return List.of();
		}
		return collaboration.getThematicAreas().stream().filter(area -> area.getLead() == lead.getPartner()).toList();
	}
}
