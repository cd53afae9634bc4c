// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.text;

import java.text.Bidi;

/** Puts a line of text into the order in which it stands on paper, for formats that do not know that some scripts run from right to left. */
public final class VisualOrder {
	private static final String PAIRS = "()[]{}<>";

	private VisualOrder() {
	}

	/** @return the line as it is read from left to right on paper; the line itself where nothing in it runs from right to left */
	public static String of(String line) {
		char[] characters = line.toCharArray();
		if (!Bidi.requiresBidi(characters, 0, characters.length)) {
			return line;
		}
		Bidi bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
		byte[] levels = new byte[bidi.getRunCount()];
		String[] runs = new String[levels.length];
		for (int run = 0; run < levels.length; run++) {
			levels[run] = (byte) bidi.getRunLevel(run);
			String part = line.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
			runs[run] = levels[run] % 2 == 0 ? part : mirrored(part);
		}
		Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
		return String.join("", runs);
	}

	private static String mirrored(String text) {
		StringBuilder result = new StringBuilder(text).reverse();
		for (int index = 0; index < result.length(); index++) {
			int pair = PAIRS.indexOf(result.charAt(index));
			if (pair >= 0) {
				result.setCharAt(index, PAIRS.charAt(pair ^ 1));
			}
		}
		return result.toString();
	}
}
