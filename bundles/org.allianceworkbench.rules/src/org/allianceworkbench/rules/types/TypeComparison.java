// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.types;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleSettings;

/**
 * Compares the four types for one collaboration (S4 §6.1: "not limit ourselves to one model"). Each type is applied to a copy of the model and
 * the rules are asked there, so the model itself stays untouched. The rules run once over the copy and then only where a type changes something.
 */
public final class TypeComparison {
	private final RuleCatalogue catalogue;
	private final RuleSettings settings;

	public TypeComparison(RuleCatalogue catalogue, RuleSettings settings) {
		this.catalogue = catalogue;
		this.settings = settings;
	}

	/**
	 * Compares the types.
	 *
	 * @param lead who would lead alone or host; where empty, whoever does so now or, where that is nobody, the first partner
	 * @return joint enterprise, single lead, shared lead and host, in this order
	 */
	public List<TypeOption> compare(Collaboration collaboration, Optional<Partner> lead) {
		return begin(collaboration, lead).options(() -> false);
	}

	/**
	 * Copies the model as it is now, which is short, so that the comparison itself, which is long, can go on elsewhere.
	 *
	 * @param lead as in {@link #compare}
	 */
	public TypeTrial begin(Collaboration collaboration, Optional<Partner> lead) {
		return new TypeTrial(collaboration, lead, catalogue, settings);
	}
}
