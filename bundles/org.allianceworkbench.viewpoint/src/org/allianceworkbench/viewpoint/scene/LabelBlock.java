// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.viewpoint.style.LabelAlignment;
import org.allianceworkbench.viewpoint.style.LabelFormat;
import org.allianceworkbench.viewpoint.style.LabelStyle;

/**
 * A label broken into lines and measured, with the icon before it.
 *
 * @param textWidth width of the widest line in pixels
 * @param icon null where there is none
 * @param whole whether all of the label is there
 * @param atWords whether no word had to be broken
 */
record LabelBlock(List<Line> lines, double textWidth, double lineHeight, double ascent, Picture icon, LabelStyle style, boolean whole,
		boolean atWords) {
	static final double ICON = 16;
	private static final double ICON_GAP = 4;

	/** One line with its width, with and without slack. */
	record Line(String text, double width, double drawnWidth) {
	}

	LabelBlock {
		lines = List.copyOf(lines);
	}

	boolean isEmpty() {
		return lines.isEmpty() && icon == null;
	}

	double width() {
		return iconSpace() + textWidth;
	}

	double height() {
		return Math.max(lines.size() * lineHeight, icon == null ? 0 : ICON);
	}

	private double iconSpace() {
		return icon == null ? 0 : ICON + (lines.isEmpty() ? 0 : ICON_GAP);
	}

	/** Paints the block with its top at y, aligned as its style says between the left edge and the right one. */
	List<Primitive> paint(double x, double y, double available) {
		List<Primitive> result = new ArrayList<>();
		double left = x + Math.max(0, aligned(available - width()));
		double firstLine = Math.max(lineHeight, icon == null ? 0 : ICON);
		if (icon != null) {
			result.addAll(PictureDrawing.draw(icon, new Bounds(left, y + (firstLine - ICON) / 2, ICON, ICON)));
		}
		double baseline = y + (firstLine - lineHeight) / 2 + ascent;
		for (Line line : lines) {
			double shift = aligned(textWidth - line.drawnWidth());
			result.add(text(line, left + iconSpace() + shift, baseline));
			baseline += lineHeight;
		}
		return result;
	}

	private double aligned(double spare) {
		if (style.alignment() == LabelAlignment.LEFT) {
			return 0;
		}
		return style.alignment() == LabelAlignment.RIGHT ? spare : spare / 2;
	}

	private Primitive text(Line line, double x, double baseline) {
		return new Primitive.Text(x, baseline, line.width(), line.text(), style.size(), has(LabelFormat.BOLD), has(LabelFormat.ITALIC),
				has(LabelFormat.UNDERLINE), has(LabelFormat.STRIKE_THROUGH), style.colour());
	}

	private boolean has(LabelFormat format) {
		return style.format().contains(format);
	}
}
