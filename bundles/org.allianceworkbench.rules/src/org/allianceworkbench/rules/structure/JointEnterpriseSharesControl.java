// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.structure;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__RESOURCES_CONTROLLED_BY;

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

/** In a joint enterprise every member shares control of resources. Source: S4 §6.2. */
public final class JointEnterpriseSharesControl extends ElementRule<Collaboration> {
	public JointEnterpriseSharesControl() {
		super(Collaboration.class, new RuleText("A19-03c", "In a joint enterprise every member shares control of resources", Severity.ERROR,
			Category.STRUCTURE,
			"All organisations share control of the resources: each full member is named among those that control them, "
				+ "and nobody else.",
			"S4 §6.2",
			"North and South are the members, and both control the resources",
			"Three members, of which one controls the resources"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		List<Partner> members = Members.full(c);
		if (c.getType() == CollaborationType.JOINT_ENTERPRISE && !Members.same(c.getResourcesControlledBy(), members)) {
			findings.report(c, COLLABORATION__RESOURCES_CONTROLLED_BY, Names.start(c)
				+ " is a joint enterprise, so all its members control its resources, but not exactly they do: let every member share "
				+ "control.",
				Changes.setAll("Let every member share control of resources", c, COLLABORATION__RESOURCES_CONTROLLED_BY, members));
		}
	}
}
