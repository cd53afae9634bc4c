// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules;

import java.util.List;

/** Contributes rules; a bundle registers it as an OSGi service. */
public interface RuleProvider {
	/** Returns the rules, each with an id of its own. */
	List<Rule> rules();
}
