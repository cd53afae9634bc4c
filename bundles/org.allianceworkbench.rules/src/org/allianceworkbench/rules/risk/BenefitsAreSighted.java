// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.risk;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__GOVERNED_BY;

import java.util.stream.Stream;

import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.governance.GovernanceBodyKind;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Initiation;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Names;
import org.allianceworkbench.rules.predicate.Stages;
import org.allianceworkbench.rules.predicate.Whole;

/** The benefits of an operationally initiated collaboration are sighted. Source: S3, Chief Constable's response. */
public final class BenefitsAreSighted extends ElementRule<Collaboration> {
	public BenefitsAreSighted() {
		super(Collaboration.class, new RuleText("A19-62", "The benefits of an operationally initiated collaboration are sighted",
			Severity.WARNING, Category.RISK,
			"Collaborations initiated within the operational setting lie outside the formal project environment, and "
				+ "nobody tracks their benefits.",
			"S3, Chief Constable's response",
			"The Business Change Department tracks the benefits",
			"Initiated operationally, and no body tracks its benefits"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		if (c.getInitiation() != Initiation.OPERATIONAL || !Stages.isPursued(c)) {
			return;
		}
		boolean sighted = Stream.concat(c.getGovernedBy().stream(), Whole.bodies(c).filter(body -> isMentioned(body, c)))
			.anyMatch(body -> Effects.tracksFinance(body) || Effects.tracksPerformance(body)
			|| body.getKind() == GovernanceBodyKind.BUSINESS_CHANGE_DEPARTMENT);
		if (!sighted) {
			findings.report(c, COLLABORATION__GOVERNED_BY, Names.start(c)
				+ " was initiated operationally, and no body tracks its benefits: let a body that tracks benefits govern it.");
		}
	}

	private static boolean isMentioned(GovernanceBody body, Collaboration c) {
		return body.getTrackingDuties().stream().anyMatch(duty -> duty.getCollaborations().contains(c));
	}
}
