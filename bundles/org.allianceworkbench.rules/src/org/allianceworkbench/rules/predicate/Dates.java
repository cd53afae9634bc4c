// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.predicate;

import java.time.LocalDate;

import org.allianceworkbench.model.PartialDate;

/** Comparison of dates of which only the year or the month may be known: what cannot be said for sure is not said. */
public final class Dates {
	private Dates() {
	}

	/** Returns whether the one is before the other for sure; false when either is unknown. */
	public static boolean isBefore(PartialDate one, PartialDate other) {
		return one != null && other != null && one.latest().isBefore(other.earliest());
	}

	/** Returns whether the date has passed for sure. */
	public static boolean isPast(PartialDate date, LocalDate today) {
		return date != null && date.latest().isBefore(today);
	}

	/** Returns whether the day, month or year is today's or an earlier one; false when it is unknown. */
	public static boolean hasBegun(PartialDate date, LocalDate today) {
		return date != null && !date.earliest().isAfter(today);
	}

	/** Returns the first of two dates that is known, or null. */
	public static PartialDate first(PartialDate one, PartialDate other) {
		return one == null ? other : one;
	}
}
