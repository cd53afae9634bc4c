// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.reading;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.model.PartialDate;

/** Reads dates as people type them. What can be meant in two ways is refused. */
final class Dates {
	private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
	private static final Pattern WITH_TIME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]00:00(:00(\\.0+)?)?Z?");
	private static final int MONTHS = 12;

	private Dates() {
	}

	static PartialDate parse(String text) throws RefusedCell {
		String date = WITH_TIME.matcher(text.strip()).replaceFirst("$1");
		Matcher numbers = DAY_FIRST.matcher(date);
		try {
			return numbers.matches() ? dayFirst(text, numbers) : PartialDate.parse(date);
		} catch (IllegalArgumentException e) {
			throw new RefusedCell("\"" + Numbers.brief(text) + "\" is no date; write 2015, 2015-03 or 2015-03-24.");
		}
	}

	private static PartialDate dayFirst(String text, Matcher numbers) throws RefusedCell {
		int first = Integer.parseInt(numbers.group(1));
		int second = Integer.parseInt(numbers.group(2));
		int year = Integer.parseInt(numbers.group(3));
		if (first <= MONTHS && second <= MONTHS && first != second) {
			throw new RefusedCell("\"" + text.strip() + "\" may mean two days; write the year first: 2015-03-24.");
		}
		return first > MONTHS ? new PartialDate(year, second, first) : new PartialDate(year, first, second);
	}

	/** Reads a number that stands where a date should: a year that a spreadsheet took for a number. */
	static PartialDate year(BigDecimal number) throws RefusedCell {
		try {
			int year = number.intValueExact();
			if (year >= 1000 && year <= 9999) {
				return PartialDate.of(year);
			}
		} catch (ArithmeticException e) {
			throw new RefusedCell(number.toPlainString() + " is no date; write 2015, 2015-03 or 2015-03-24.");
		}
		throw new RefusedCell(number + " is no date; write 2015, 2015-03 or 2015-03-24.");
	}

	/** Refuses what comes of typing a year into a cell that has the format of a date: 2015 becomes a day of 1905. */
	static PartialDate day(PartialDate date) throws RefusedCell {
		if (date.year() < 1910) {
			throw new RefusedCell(date + " is what a spreadsheet makes of a year typed as a date; write the year as text.");
		}
		return date;
	}
}
