// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression.aql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that a pattern is looked for in. Some patterns try exponentially many ways to fit, so each look at a character is a step. */
final class SearchedText implements CharSequence {
	private final CharSequence text;
	private final AqlSteps steps;

	private SearchedText(CharSequence text, AqlSteps steps) {
		this.text = text;
		this.steps = steps;
	}

	/** @return finds the pattern in the text; fails where that takes too many steps */
	static Matcher matcher(String pattern, String text) {
		return Pattern.compile(pattern).matcher(new SearchedText(text, new AqlSteps()));
	}

	@Override
	public int length() {
		return text.length();
	}

	@Override
	public char charAt(int index) {
		steps.take(1);
		return text.charAt(index);
	}

	@Override
	public CharSequence subSequence(int start, int end) {
		return new SearchedText(text.subSequence(start, end), steps);
	}

	@Override
	public String toString() {
		return text.toString();
	}
}
