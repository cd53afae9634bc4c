// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.tool;

import org.allianceworkbench.viewpoint.spec.Place;

/**
 * A step of a tool that could not do what it says; the tool went on without it, as in Sirius.
 *
 * @param place the step in the specification
 * @param message one sentence
 */
public record OperationProblem(Place place, String message) {
	/** @return one line with file, line, element and sentence */
	@Override
	public String toString() {
		return place + ": " + message;
	}
}
