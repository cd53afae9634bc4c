// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a specification.
 *
 * @param group the supported part; empty where the file cannot be read at all
 * @param problems everything that is not supported or not right, in the order of the file
 */
public record Reading(Optional<Group> group, List<Problem> problems) {
	public Reading {
		problems = List.copyOf(problems);
	}
}
