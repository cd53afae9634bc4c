// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.types;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

/**
 * Something in the model that would have to change.
 *
 * @param element what would change, an element of the model as it is
 * @param sentence what it would become, and what it is now
 */
public record Change(EObject element, String sentence) {
	public Change {
		Objects.requireNonNull(element);
	}
}
