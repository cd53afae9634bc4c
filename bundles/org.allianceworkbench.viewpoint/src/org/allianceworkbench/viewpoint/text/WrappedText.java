// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.text;

import java.util.List;

/**
 * A text broken into lines.
 *
 * @param width width of the widest line in pixels
 * @param whole whether nothing was left out; else the last line ends with an ellipsis
 * @param atWords whether no word had to be broken
 */
public record WrappedText(List<String> lines, double width, boolean whole, boolean atWords) {
	public WrappedText {
		lines = List.copyOf(lines);
	}
}
