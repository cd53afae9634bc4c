// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.pdf;

import org.allianceworkbench.export.report.document.Run;
import org.allianceworkbench.viewpoint.text.FontFace;

/**
 * How a text looks on paper.
 *
 * @param size in points
 * @param colour as 0xRRGGBB
 * @param ground colour behind the text, negative for none
 */
record Look(FontFace face, float size, int colour, int ground) {
	static final int BRAND = 0x27477F;
	static final int LINK = 0x1D4F9F;
	static final int SOFT = 0x55606E;
	static final int RULE = 0xD3D9E2;
	static final int MISSING = 0xA3340F;
	static final int MISSING_GROUND = 0xFDF1EC;
	static final int WHITE = 0xFFFFFF;
	private static final int NONE = -1;
	private static final int INK = 0x1C2430;
	private static final float LEADING = 1.4f;

	static final Look BODY = new Look(FontFace.REGULAR, 10, INK, NONE);
	static final Look LEAD = BODY.sized(11.5f);
	static final Look CELL = BODY.sized(9);
	static final Look HEAD = CELL.bold().coloured(WHITE);
	static final Look CAPTION = CELL.bold();
	static final Look SMALL = BODY.sized(8.5f).coloured(SOFT);

	Look sized(float points) {
		return new Look(face, points, colour, ground);
	}

	Look coloured(int rgb) {
		return new Look(face, size, rgb, ground);
	}

	Look bold() {
		return new Look(FontFace.of(true, face == FontFace.ITALIC || face == FontFace.BOLD_ITALIC), size, colour, ground);
	}

	private Look italic() {
		return new Look(FontFace.of(face == FontFace.BOLD || face == FontFace.BOLD_ITALIC, true), size, colour, ground);
	}

	/** @return the look of a run where this is the look of the text around it */
	Look of(Run run) {
		Look look = run.strong() ? bold() : this;
		look = run.emphasised() || run.tone() == Run.Tone.MUTED ? look.italic() : look;
		look = run.link().isEmpty() ? look : look.coloured(LINK);
		return switch (run.tone()) {
			case PLAIN -> look;
			case MUTED -> look.coloured(SOFT);
			case MISSING -> look.bold().coloured(MISSING);
			case RED -> new Look(look.bold().face, size, 0x7D1A12, 0xF7D9D6);
			case AMBER -> new Look(look.bold().face, size, 0x6D4300, 0xFDE9C4);
			case GREEN -> new Look(look.bold().face, size, 0x14532D, 0xD9EFDC);
		};
	}

	/** @return distance from one line to the next, in points */
	float leading() {
		return size * LEADING;
	}
}
