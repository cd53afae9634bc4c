// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.pdf;

import java.util.List;

/**
 * A line of text.
 *
 * @param height in points
 */
record Line(List<Piece> pieces, float height) {

	float width() {
		float width = 0;
		for (Piece piece : pieces) {
			width += piece.width();
		}
		return width;
	}

	static float height(List<Line> lines) {
		float height = 0;
		for (Line line : lines) {
			height += line.height();
		}
		return height;
	}
}
