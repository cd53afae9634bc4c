// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.model;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * The text form of decimals in files: digits with at most one point, no exponent. A short exponent can stand for a number of a milliard digits,
 * so it is never read.
 *
 * @since 1.0
 */
public final class PlainDecimal {
	private static final int DIGITS = 60;
	private static final Pattern TEXT = Pattern.compile("[+-]?\\d{1," + DIGITS + "}(\\.\\d{1," + DIGITS + "})?");

	private PlainDecimal() {
	}

	/**
	 * Reads a decimal; zeros at the end are kept.
	 *
	 * @throws IllegalArgumentException with a sentence for the user, when the text is no plain decimal
	 */
	public static BigDecimal parse(String text) {
		String stripped = text.strip();
		if (!TEXT.matcher(stripped).matches()) {
			throw new IllegalArgumentException("\"" + text + "\" is no number: write 1200 or 41.98.");
		}
		return new BigDecimal(stripped);
	}

	/**
	 * Writes a decimal so that it can be read back.
	 *
	 * @throws IllegalArgumentException when it has too many digits
	 */
	public static String format(BigDecimal value) {
		if (value.scale() > DIGITS || (long) value.precision() - value.scale() > DIGITS) {
			throw new IllegalArgumentException("A number has more than " + DIGITS + " digits before or after the point.");
		}
		return value.toPlainString();
	}
}
