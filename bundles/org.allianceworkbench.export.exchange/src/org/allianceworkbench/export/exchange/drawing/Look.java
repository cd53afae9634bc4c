// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.drawing;

import org.allianceworkbench.viewpoint.scene.Primitive;
import org.allianceworkbench.viewpoint.style.Colour;

/**
 * How a shape is painted.
 *
 * @param fill null for none
 * @param border null for none
 * @param text colour of its text
 * @param size of its text in points at 96 pixels to the inch
 */
public record Look(Colour fill, Primitive.Stroke border, Colour text, int size, boolean bold, boolean italic, boolean underline) {
	/** What a shape has that says nothing of itself. */
	public static final Look PLAIN = new Look(null, null, Colour.BLACK, 9, false, false, false);

	Look filled(Colour newFill, Primitive.Stroke newBorder) {
		return new Look(newFill, newBorder, text, size, bold, italic, underline);
	}

	Look lettered(Primitive.Text sample) {
		return new Look(fill, border, sample.colour(), sample.size(), sample.bold(), sample.italic(), sample.underline());
	}

	/** @return size of the text in pixels */
	public double pixels() {
		return size * 4 / 3.0;
	}

	/** @return the fill as {@code #rrggbb}, or the other text where there is none */
	public String fill(String none) {
		return fill == null ? none : fill.hex();
	}

	/** @return the border's colour as {@code #rrggbb}, or the other text where there is none */
	public String border(String none) {
		return border == null ? none : border.colour().hex();
	}
}
