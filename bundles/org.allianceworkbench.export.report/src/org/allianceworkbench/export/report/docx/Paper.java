// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.docx;

/**
 * The paper of a section, A4. Sizes are in twentieths of a point.
 *
 * @param width of the sheet
 * @param height of the sheet
 * @param margin at the sides
 */
record Paper(int width, int height, int margin, String orientation) {
	static final Paper UPRIGHT = new Paper(11906, 16838, 1240, "portrait");
	/** For something wide. */
	static final Paper LYING = new Paper(16838, 11906, 800, "landscape");
	private static final int ABOVE = 1280;
	private static final int EMU = 635;

	/** @return width of the lines */
	int room() {
		return width - 2 * margin;
	}

	/** @return width of the lines in English Metric Units, in which pictures are measured */
	long widthOfPictures() {
		return (long) room() * EMU;
	}

	/** @return the height that a picture may have with its caption and a heading below and above it, in English Metric Units */
	long heightOfPictures() {
		return (long) (height - 2 * ABOVE - 2000) * EMU;
	}

	/** Writes the properties of a section of this paper. */
	void write(Part body, String header, String footer) {
		body.start("w:sectPr");
		if (!header.isEmpty()) {
			body.empty("w:headerReference", "w:type", "default", "r:id", header);
		}
		body.empty("w:footerReference", "w:type", "default", "r:id", footer);
		body.empty("w:type", "w:val", "nextPage");
		body.empty("w:pgSz", "w:w", text(width), "w:h", text(height), "w:orient", orientation);
		body.empty("w:pgMar", "w:top", text(ABOVE), "w:right", text(margin), "w:bottom", text(ABOVE), "w:left", text(margin), "w:header", "600", "w:footer",
				"600", "w:gutter", "0");
		body.end();
	}

	private static String text(int number) {
		return String.valueOf(number);
	}
}
