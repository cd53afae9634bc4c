// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;

import org.allianceworkbench.viewpoint.text.Characters;

/** Texts and numbers as any file can hold them. */
public final class Plain {
	private Plain() {
	}

	/** @return the text on one line, without control characters and lone surrogates; empty for null */
	public static String line(String text) {
		return text == null ? "" : Characters.printable(text);
	}

	/** @return the text without control characters and lone surrogates, its lines separated by LF; empty for null */
	public static String lines(String text) {
		return text == null ? "" : text.lines().map(Characters::printable).collect(Collectors.joining("\n"));
	}

	/** @return the number with two decimals at most, in no country's way of writing */
	public static String number(double value) {
		return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
	}
}
