// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.text;

/**
 * What the width of a text depends on.
 *
 * @param points size in points, at least 1
 */
public record TextStyle(int points, boolean bold, boolean italic) {
	private static final double PIXELS_PER_POINT = 96.0 / 72.0;

	public TextStyle {
		points = Math.max(1, points);
	}

	/** @return the size in pixels; a diagram has 96 of them to the inch, whatever the display has */
	public double pixels() {
		return points * PIXELS_PER_POINT;
	}

	/** @return the face of the shipped font */
	public FontFace face() {
		return FontFace.of(bold, italic);
	}
}
