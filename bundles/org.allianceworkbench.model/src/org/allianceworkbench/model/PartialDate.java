// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of which only the year, or the year and month, may be known, as sources often give no more ("approved October 2014"). Its text form is
 * that of ISO 8601: {@code 2014}, {@code 2014-10} or {@code 2014-10-06}. Dates are ordered by their earliest day, the vaguer first.
 *
 * @param year the year, 1 to 9999
 * @param month the month, 1 to 12, or 0 when it is not known
 * @param day the day of the month from 1, or 0 when it is not known
 * @since 1.0
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
	private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-(?!00)(\\d{2})(?:-(?!00)(\\d{2}))?)?");

	/** Refuses what is no date with an {@link IllegalArgumentException}. */
	public PartialDate {
		if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0 || month == 0 && day > 0) {
			throw new IllegalArgumentException("There is no date with year " + year + ", month " + month + " and day " + day + ".");
		}
		if (day > 0 && day > YearMonth.of(year, month).lengthOfMonth()) {
			throw new IllegalArgumentException(String.format(Locale.ROOT, "The month %04d-%02d has no day %d.", year, month, day));
		}
	}

	/** Returns a date of which only the year is known. */
	public static PartialDate of(int year) {
		return new PartialDate(year, 0, 0);
	}

	/** Returns a date of which the year and month are known. */
	public static PartialDate of(int year, int month) {
		return new PartialDate(year, month, 0);
	}

	/** Returns the date that is exactly this day. */
	public static PartialDate of(LocalDate date) {
		return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
	}

	/**
	 * Reads the text form.
	 *
	 * @throws IllegalArgumentException with a sentence for the user, when the text is no date
	 */
	public static PartialDate parse(String text) {
		Matcher matcher = TEXT.matcher(text.strip());
		if (!matcher.matches()) {
			throw new IllegalArgumentException("\"" + text + "\" is no date: write 2015, 2015-03 or 2015-03-24.");
		}
		try {
			return new PartialDate(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
		} catch (DateTimeException e) {
			throw new IllegalArgumentException("\"" + text + "\" is no date: " + e.getMessage(), e);
		}
	}

	private static int number(String digits) {
		return digits == null ? 0 : Integer.parseInt(digits);
	}

	/** Returns whether the day is known. */
	public boolean isExact() {
		return day > 0;
	}

	/** Returns the first day it can mean. */
	public LocalDate earliest() {
		return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
	}

	/** Returns the last day it can mean. */
	public LocalDate latest() {
		if (day > 0) {
			return earliest();
		}
		return month > 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, 12, 31);
	}

	@Override
	public int compareTo(PartialDate other) {
		int order = earliest().compareTo(other.earliest());
		return order != 0 ? order : other.latest().compareTo(latest());
	}

	@Override
	public String toString() {
		if (month == 0) {
			return String.format(Locale.ROOT, "%04d", year);
		}
		return day == 0 ? String.format(Locale.ROOT, "%04d-%02d", year, month) : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
	}
}
