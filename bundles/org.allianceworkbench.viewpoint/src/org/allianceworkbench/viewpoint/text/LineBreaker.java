// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Breaks one paragraph into lines, greedily. Works on characters as people see them, so that no letter is ever cut in two. */
final class LineBreaker {
	private static final String ELLIPSIS = "\u2026";
	/** No line shows more, however wide it is: measuring stays cheap with a label of a million characters. */
	private static final int LONGEST_LINE = 2_000;

	private final ToDoubleFunction<String> measure;
	private final double maxWidth;
	private final int maxLines;
	private boolean atWords = true;

	LineBreaker(ToDoubleFunction<String> measure, double maxWidth, int maxLines) {
		this.measure = measure;
		this.maxWidth = maxWidth;
		this.maxLines = Math.max(1, maxLines);
	}

	WrappedText wrap(String paragraph) {
		String rest = paragraph.strip();
		List<String> lines = new ArrayList<>();
		while (!rest.isEmpty() && lines.size() < maxLines) {
			boolean last = lines.size() == maxLines - 1;
			int end = last ? lastLineEnd(rest) : lineEnd(rest, maxWidth);
			if (last && end < rest.length()) {
				return wrapped(lines, shortened(rest), false);
			}
			lines.add(rest.substring(0, end).strip());
			rest = rest.substring(end).strip();
		}
		return wrapped(lines, null, true);
	}

	private WrappedText wrapped(List<String> lines, String lastLine, boolean whole) {
		if (lastLine != null) {
			lines.add(lastLine);
		}
		return new WrappedText(lines, lines.stream().mapToDouble(measure).max().orElse(0), whole, atWords);
	}

	private int lastLineEnd(String rest) {
		return fits(rest, maxWidth) ? rest.length() : 0;
	}

	private String shortened(String rest) {
		double width = maxWidth - measure.applyAsDouble(ELLIPSIS);
		return width <= 0 ? ELLIPSIS : rest.substring(0, lineEnd(rest, width)).strip() + ELLIPSIS;
	}

	/** @return where the first line ends: after the last word that fits, else within the word, after one letter at least */
	private int lineEnd(String text, double width) {
		if (fits(text, width)) {
			return text.length();
		}
		int end = lastFitting(BreakIterator.getLineInstance(Locale.ROOT), text, width);
		if (end > 0) {
			return end;
		}
		atWords = false;
		return Math.max(firstLetter(text), lastFitting(BreakIterator.getCharacterInstance(Locale.ROOT), text, width));
	}

	private int lastFitting(BreakIterator breaks, String text, double width) {
		breaks.setText(text.codePointCount(0, text.length()) > LONGEST_LINE ? text.substring(0, text.offsetByCodePoints(0, LONGEST_LINE)) : text);
		int end = 0;
		for (int next = breaks.next(); next != BreakIterator.DONE && fits(text.substring(0, next).stripTrailing(), width); next = breaks.next()) {
			end = next;
		}
		return end;
	}

	private boolean fits(String text, double width) {
		return text.length() <= LONGEST_LINE && measure.applyAsDouble(text) <= width;
	}

	private static int firstLetter(String text) {
		BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
		letters.setText(text);
		return letters.next();
	}
}
