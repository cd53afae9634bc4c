// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.pdf;

import java.util.List;

import org.allianceworkbench.export.report.document.Block;

/** How large headings are, in points, and how much of a page they want. */
final class Headings {
	/** What should stand below a heading on the same page. */
	static final float BELOW = 96;

	/** The caption of a table with the white above it. */
	static final float CAPTION = 30;

	private static final float[] SIZES = {18, 13.5f, 11.5f, 10.5f};
	private static final float[] GAPS = {26, 18, 13, 10};
	private static final float LINE = 1.5f;

	private Headings() {
	}

	static float size(Block.Heading heading) {
		return SIZES[heading.level() - 1];
	}

	/** @return the white above it */
	static float gap(Block.Heading heading) {
		return GAPS[heading.level() - 1];
	}

	/**
	 * @param rest what is still to be written
	 * @return the room for the headings at its beginning and something below them, so that none is left behind; 0 where there is no heading
	 */
	static float room(List<Block> rest) {
		float room = 0;
		for (Block block : rest) {
			if (!(block instanceof Block.Heading heading)) {
				break;
			}
			room += gap(heading) + LINE * size(heading);
		}
		return room == 0 ? 0 : room + BELOW;
	}
}
