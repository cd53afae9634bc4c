// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.health;

import java.util.Objects;
import java.util.Optional;

import org.allianceworkbench.rules.Finding;
import org.eclipse.emf.ecore.EObject;

/**
 * Something that speaks for or against.
 *
 * @param sentence what, in plain words
 * @param element where it stands in the model
 * @param finding the finding of a rule, empty for a fact that the model records
 */
public record Evidence(String sentence, EObject element, Optional<Finding> finding) {
	public Evidence {
		Objects.requireNonNull(sentence);
		Objects.requireNonNull(element);
	}

	static Evidence fact(EObject element, String sentence) {
		return new Evidence(sentence, element, Optional.empty());
	}

	static Evidence of(Finding finding) {
		return new Evidence(finding.sentence(), finding.element(), Optional.of(finding));
	}
}
