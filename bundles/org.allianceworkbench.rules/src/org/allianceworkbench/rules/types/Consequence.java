// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.types;

import java.util.Optional;

import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.Severity;
import org.eclipse.emf.ecore.EObject;

/**
 * What a rule would say, or no longer say, after a change that has not been made.
 *
 * @param element where it shows in the model as it is; empty for an element that the change would make
 */
public record Consequence(Rule rule, Severity severity, String sentence, Optional<EObject> element) {
	static Consequence of(Finding finding, Optional<EObject> element) {
		return new Consequence(finding.rule(), finding.severity(), finding.sentence(), element);
	}
}
