// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.text;

import java.util.function.IntPredicate;

/** What may stand in a line of text. */
public final class Characters {
	private static final int BOX = 0x25A1;

	private Characters() {
	}

	/**
	 * Makes one line of text fit for any painter and any file format: control characters, line ends and lone surrogates become spaces or
	 * vanish, for neither XML nor a font has them.
	 *
	 * @return the text itself where all of it may stay
	 */
	public static String printable(String text) {
		if (text.codePoints().allMatch(Characters::isPrintable)) {
			return text;
		}
		StringBuilder result = new StringBuilder(text.length());
		text.codePoints().forEach(point -> {
			if (isPrintable(point)) {
				result.appendCodePoint(point);
			} else if (Character.isWhitespace(point)) {
				result.append(' ');
			}
		});
		return result.toString();
	}

	/** @return the text with a box for each character that the font lacks; what is invisible anyway is left out */
	static String boxed(String text, IntPredicate known) {
		StringBuilder result = new StringBuilder(text.length());
		text.codePoints().forEach(point -> {
			if (known.test(point)) {
				result.appendCodePoint(point);
			} else if (!isInvisible(point)) {
				result.appendCodePoint(BOX);
			}
		});
		return result.toString();
	}

	private static boolean isPrintable(int point) {
		return switch (Character.getType(point)) {
			case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
			default -> (point & 0xFFFE) != 0xFFFE;
		};
	}

	private static boolean isInvisible(int point) {
		int type = Character.getType(point);
		return type == Character.FORMAT || type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
	}
}
