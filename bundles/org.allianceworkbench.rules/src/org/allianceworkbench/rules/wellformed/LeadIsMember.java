// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.wellformed;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__MEMBERSHIPS;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import org.allianceworkbench.edit.operation.AddMemberOperation;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.ThematicArea;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Members;
import org.allianceworkbench.rules.predicate.Names;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Whoever directs or leads is a member. Source: S4 §6.3-6.5. */
public final class LeadIsMember extends ElementRule<Collaboration> {
	public LeadIsMember() {
		super(Collaboration.class, new RuleText("A19-11", "Whoever directs or leads is a member", Severity.ERROR, Category.STRUCTURE,
			"A lead or host is one of the partners that work together.",
			"S4 §6.3-6.5",
			"Cheshire directs and is a member",
			"The collaboration is directed by a force that does not take part"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		Set<Partner> leading = new LinkedHashSet<>(c.getDirectedBy());
		c.getThematicAreas().stream().map(ThematicArea::getLead).filter(Objects::nonNull).forEach(leading::add);
		leading.removeAll(Members.of(c));
		for (Partner stranger : leading) {
			findings.report(c, COLLABORATION__MEMBERSHIPS, Names.of(stranger) + " directs or leads in " + Names.of(c)
				+ " without being a member: add it as a member, or name another.", fixes(c, stranger));
		}
	}

	private static QuickFix[] fixes(Collaboration c, Partner stranger) {
		boolean free = c.getType() == CollaborationType.UNSPECIFIED || c.getType() == CollaborationType.JOINT_ENTERPRISE;
		return free && EcoreUtil.getRootContainer(stranger) == EcoreUtil.getRootContainer(c)
			? new QuickFix[] {QuickFix.of("Add it as a member", new AddMemberOperation(c, stranger, MembershipRole.MEMBER))}
			: new QuickFix[0];
	}
}
