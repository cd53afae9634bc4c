// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.risk;

import static org.allianceworkbench.model.people.PeoplePackage.Literals.ROLE__ASSIGNED_BY_AVAILABILITY;

import org.allianceworkbench.model.people.Role;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;

/** Staff are assigned by skill and not by availability. Source: S1; S3, key findings. */
public final class StaffAreChosenBySkill extends ElementRule<Role> {
	public StaffAreChosenBySkill() {
		super(Role.class, new RuleText("A19-60b", "Staff are assigned by skill and not by availability", Severity.INFO, Category.RISK,
			"Staff allocated to collaborations tend to be whoever is free, and not trained to manage collaboration.",
			"S1; S3, key findings",
			"Chosen for experience in change management",
			"Assigned because available"));
	}

	@Override
	protected void examine(Role role, FindingCollector findings) {
		if (Boolean.TRUE.equals(role.getAssignedByAvailability())) {
			findings.report(role, ROLE__ASSIGNED_BY_AVAILABILITY, Names.start(role)
				+ " was filled by who was available: check the skills it needs.");
		}
	}
}
