// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export;

import java.util.List;

/**
 * How a table of a file begins, for people who are to say what is in it.
 *
 * @param name of the sheet or file
 * @param headings of its columns, in their order
 * @param rows the first rows below the headings, as texts in the order of the headings
 * @since 1.0
 */
public record TableSample(String name, List<String> headings, List<List<String>> rows) {
	public TableSample {
		headings = List.copyOf(headings);
		rows = rows.stream().map(List::copyOf).toList();
	}
}
