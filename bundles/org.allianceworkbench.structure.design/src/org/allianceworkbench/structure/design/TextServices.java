// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.structure.design;

import org.allianceworkbench.model.alliance.NamedElement;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.Decision;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.TrackingDuty;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Initiation;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.Resource;
import org.allianceworkbench.model.partners.Secondment;
import org.allianceworkbench.model.partners.ThematicArea;
import org.allianceworkbench.model.risk.HealthCheck;

/**
 * The services of {@code structure.odesign} that write labels and tooltips. Every method takes the object of the expression first and changes
 * nothing; there is no state.
 *
 * @since 1.0
 */
public class TextServices {
	/** @return name, type, forces, scope, maturity, status and time of a collaboration, on two lines */
	public String collaborationLabel(Collaboration self) {
		return Labels.collaboration(self);
	}

	/** @return the one common goal of a collaboration */
	public String purposeLabel(Collaboration self) {
		return "Purpose: " + self.getPurpose();
	}

	/** @return whether a collaboration was begun through business change, where its benefits are sighted, or in operations (S3) */
	public String beginningLabel(Collaboration self) {
		return self.getInitiation() == Initiation.OPERATIONAL ? "Begun in the operational setting" : "Begun through business change";
	}

	/** @return what is left out of a collaboration, on one line */
	public String limitsLabel(Collaboration self) {
		return "Not included: " + self.getOutOfScope();
	}

	/** @return when the four themes of success were checked, with what judgement and ratings (S1) */
	public String checkLabel(HealthCheck self) {
		return Labels.check(self);
	}

	/** @return name and lead of a thematic area */
	public String areaLabel(ThematicArea self) {
		return Labels.area(self);
	}

	/** @return name, quantity, place, owner and employer of a resource: the host of premises need not employ who works there (S4 §3.5) */
	public String resourceLabel(Resource self) {
		return Labels.resource(self);
	}

	/** @return name of a body and how often it meets */
	public String bodyLabel(GovernanceBody self) {
		return Labels.body(self);
	}

	/** @return what a body tracks and how often */
	public String dutyLabel(TrackingDuty self) {
		return Labels.duty(self);
	}

	/** @return how often a body tracks */
	public String trackedLabel(TrackingDuty self) {
		return Labels.tracks(self);
	}

	/** @return what was decided, with what outcome, and when */
	public String decisionLabel(Decision self) {
		return Labels.decision(self);
	}

	/** @return name of an agreement and when it was signed */
	public String agreementLabel(Agreement self) {
		return Labels.agreement(self);
	}

	/** @return amount and share of a contribution, else its kind */
	public String contributionLabel(Contribution self) {
		return Labels.contribution(self);
	}

	/** @return how many people are seconded, without a number where that is not stated */
	public String secondmentLabel(Secondment self) {
		return self.getHeadCount() > 0 ? self.getHeadCount() + " seconded" : "seconds";
	}

	/** @return all that is known of a partner */
	public String partnerStory(Partner self) {
		return Stories.partner(self);
	}

	/** @return all that is known of a collaboration */
	public String collaborationStory(Collaboration self) {
		return Stories.collaboration(self);
	}

	/** @return all that is known of a governance body */
	public String bodyStory(GovernanceBody self) {
		return Stories.body(self);
	}

	/** @return all that is known of an agreement */
	public String agreementStory(Agreement self) {
		return Stories.agreement(self);
	}

	/** @return all that is known of a health check */
	public String checkStory(HealthCheck self) {
		return Stories.check(self);
	}

	/** @return description, note and sources */
	public String story(NamedElement self) {
		return Stories.anything(self);
	}

	/** @return what the member gives and gains in the collaboration, unit by unit; where no amount is known, that there is none */
	public String balanceLabel(Membership self) {
		return Balances.label(self);
	}
}
