// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

/**
 * Something in a specification that the reader refuses.
 *
 * @param place where it stands
 * @param feature the attribute or child element, empty where the whole element is meant
 * @param message one sentence for the author of the specification
 */
public record Problem(Place place, String feature, String message) {
	/** @return one line with file, line, element, feature and sentence */
	@Override
	public String toString() {
		return place + (feature.isEmpty() ? "" : ", " + feature) + ": " + message;
	}
}
