// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.risk;

import static org.allianceworkbench.model.people.PeoplePackage.Literals.ROLE__SKILL_NEEDS;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.model.people.Role;
import org.allianceworkbench.model.people.Skill;
import org.allianceworkbench.model.people.SkillHeld;
import org.allianceworkbench.model.people.SkillNeed;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;

/** A role's needed skills are held. Source: S3, key findings; S2, skills. */
public final class RoleHasNeededSkills extends ElementRule<Role> {
	public RoleHasNeededSkills() {
		super(Role.class, new RuleText("A19-60a", "A role's needed skills are held", Severity.WARNING, Category.RISK,
			"The right people with the right skills lead to success.",
			"S3, key findings; S2, skills",
			"\"Change management\" is needed and held",
			"\"Change management\" is needed and held by nobody"));
	}

	@Override
	protected void examine(Role role, FindingCollector findings) {
		Set<Skill> held = role.getHolders().stream().flatMap(person -> person.getSkills().stream()).map(SkillHeld::getSkill)
			.collect(Collectors.toSet());
		List<Skill> open = role.getSkillNeeds().stream().map(SkillNeed::getSkill).filter(skill -> skill != null && !held.contains(skill))
			.distinct().toList();
		if (!open.isEmpty()) {
			findings.report(role, ROLE__SKILL_NEEDS, Names.start(role) + " needs " + Names.of(open)
				+ ", which nobody in the role holds: train or appoint somebody.");
		}
	}
}
