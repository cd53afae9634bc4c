// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.outline;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;

/** Takes a line apart: mark of a list, kind, name, and in brackets at the end what is said of the link. */
final class LineParser {
	/** What people write before the items of lists. */
	private static final Pattern MARK = Pattern.compile("^(?:[-*+\u2022\u25E6\u2013]|\\d{1,4}[.)])\\s+");
	/** Takes no spaces before it: with them a line of spaces would cost the square of its length. */
	private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]{1,60})\\]$");
	private static final Pattern WEIGHT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,40})?)\\s*%");
	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private final Kinds kinds = new Kinds();

	OutlineLine parse(int number, int depth, String text) {
		String rest = MARK.matcher(text).replaceFirst("").strip();
		Optional<BigDecimal> weight = Optional.empty();
		boolean feedback = false;
		boolean harm = false;
		Matcher link = LINK.matcher(rest);
		if (link.find() && saysOnlyLinks(link.group(1))) {
			rest = rest.substring(0, link.start()).stripTrailing();
			for (String part : link.group(1).split(",")) {
				weight = weight(part).isPresent() ? weight(part) : weight;
				feedback |= part.strip().equals(OutlineWriter.FEEDBACK);
				harm |= part.strip().equals(OutlineWriter.HARM);
			}
		}
		int colon = rest.indexOf(':');
		Optional<EClass> kind = colon < 0 ? Optional.empty() : kinds.named(rest.substring(0, colon));
		String name = kind.isPresent() ? rest.substring(colon + 1).strip() : rest;
		return new OutlineLine(number, depth, kind, name, weight, feedback, harm);
	}

	/** Brackets that say anything else belong to the name. */
	private static boolean saysOnlyLinks(String text) {
		for (String part : text.split(",")) {
			String word = part.strip();
			if (weight(word).isEmpty() && !word.equals(OutlineWriter.FEEDBACK) && !word.equals(OutlineWriter.HARM)) {
				return false;
			}
		}
		return true;
	}

	private static Optional<BigDecimal> weight(String text) {
		Matcher weight = WEIGHT.matcher(text.strip());
		return weight.matches() ? Optional.of(new BigDecimal(weight.group(1))).filter(value -> value.compareTo(WHOLE) <= 0) : Optional.empty();
	}
}
