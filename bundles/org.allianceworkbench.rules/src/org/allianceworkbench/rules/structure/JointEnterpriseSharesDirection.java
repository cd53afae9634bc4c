// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.structure;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__DIRECTED_BY;

import java.util.List;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;

/** In a joint enterprise every member shares direction. Source: S4 §6.2. */
public final class JointEnterpriseSharesDirection extends ElementRule<Collaboration> {
	public JointEnterpriseSharesDirection() {
		super(Collaboration.class, new RuleText("A19-03b", "In a joint enterprise every member shares direction", Severity.ERROR,
			Category.STRUCTURE,
			"All organisations share direction: each full member is named among those that direct, and nobody else.",
			"S4 §6.2",
			"North and South are the members, and both direct",
			"Three members, of which two direct"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		List<Partner> members = Members.full(c);
		if (c.getType() == CollaborationType.JOINT_ENTERPRISE && !Members.same(c.getDirectedBy(), members)) {
			findings.report(c, COLLABORATION__DIRECTED_BY, Names.start(c)
				+ " is a joint enterprise, so all its members share direction, but not exactly they do: let every member direct it.",
				Changes.setAll("Let every member direct it", c, COLLABORATION__DIRECTED_BY, members));
		}
	}
}
