// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.benefits;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFITS_NODE__OWNER;

import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.people.Person;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Names;

/** A person who owns a benefit has a role. Source: A19, rule 40. */
public final class OwnerHasRole extends ElementRule<Effect> {
	public OwnerHasRole() {
		super(Effect.class, new RuleText("A19-40b", "A person who owns a benefit has a role", Severity.WARNING, Category.BENEFITS,
			"People move on; the role stays answerable.",
			"A19, rule 40",
			"Owner: a person who is Head of Fleet",
			"Owner: a person without any role"));
	}

	@Override
	protected void examine(Effect benefit, FindingCollector findings) {
		if (Effects.isBenefit(benefit) && benefit.getOwner() instanceof Person person && person.getRoles().isEmpty()) {
			findings.report(benefit, BENEFITS_NODE__OWNER, Names.start(benefit) + " is owned by " + Names.of(person)
				+ ", who has no role: give the person a role, or let a role own it.");
		}
	}
}
