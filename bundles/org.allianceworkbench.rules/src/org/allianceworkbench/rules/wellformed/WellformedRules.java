// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.wellformed;

import java.util.List;

import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleProvider;

/** All rules of this package, in the order of their numbers. */
public final class WellformedRules implements RuleProvider {
	@Override
	public List<Rule> rules() {
		return List.of(
			new LeadIsMember(),
			new PartnerTakesPartOnce(),
			new HasName(),
			new NameIsUnique(),
			new PartnersFormNoCircle(),
			new BodiesFormNoCircle(),
			new CollaborationsFormNoCircle(),
			new CollaborativeMeansFormal(),
			new CoordinatedSharesNoResources(),
			new ThematicAreaHasContent());
	}
}
