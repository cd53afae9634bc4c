// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

/**
 * An expression as it stands in a specification.
 *
 * @param text the text with its prefix, empty where the specification gives none
 * @param place the element that carries it
 * @param feature the feature of that element, such as {@code labelExpression}
 */
public record Expression(String text, Place place, String feature) {
	/** @return whether there is anything to evaluate; Sirius treats a missing and an empty expression alike */
	public boolean isGiven() {
		return !text.isEmpty();
	}

	/** @return the expression with where it stands, for messages */
	@Override
	public String toString() {
		return place + ", " + feature + " \"" + text + "\"";
	}
}
