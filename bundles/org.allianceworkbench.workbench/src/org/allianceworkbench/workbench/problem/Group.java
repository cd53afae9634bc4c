// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.problem;

import java.util.List;

import org.eclipse.core.resources.IMarker;

/**
 * Rows under one heading.
 *
 * @param heading what they have in common
 * @param rows at least one, the worst first
 */
record Group(String heading, List<Row> rows) {
	/** How many rows are shown; nobody reads more, and the tree stays quick. */
	static final int MOST = 500;

	int worst() {
		return rows.stream().filter(row -> !row.finding().accepted()).mapToInt(row -> row.finding().severity()).max().orElse(IMarker.SEVERITY_INFO);
	}

	/** Groups with the same heading are the same group, so that it stays unfolded when its rows change. */
	@Override
	public boolean equals(Object other) {
		return other instanceof Group group && group.heading.equals(heading);
	}

	@Override
	public int hashCode() {
		return heading.hashCode();
	}
}
