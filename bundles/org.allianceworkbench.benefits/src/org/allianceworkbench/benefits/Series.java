// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.benefits.Measure;
import org.allianceworkbench.model.benefits.SeriesPoint;

/**
 * Plan, forecast and actual of a measure side by side, a row for each period (MSP benefit profile).
 *
 * @param rows in the order of time; points without a date or a value are in none
 */
public record Series(Measure measure, List<Period> rows) {
	/** One period; a value that is not recorded is empty, and where a series has two the last one counts. */
	public record Period(PartialDate date, Optional<BigDecimal> plan, Optional<BigDecimal> forecast, Optional<BigDecimal> actual) {
		/** Returns the actual less the planned value, or empty where one of them is not recorded. */
		public Optional<BigDecimal> variance() {
			return actual.flatMap(reached -> plan.map(reached::subtract));
		}
	}

	/** Returns the series of a measure, without rows where none is recorded. */
	public static Series of(Measure measure) {
		TreeSet<PartialDate> dates = new TreeSet<>();
		Stream.of(measure.getPlan(), measure.getForecast(), measure.getActual()).flatMap(List::stream).filter(Series::isComplete)
			.map(SeriesPoint::getDate).forEach(dates::add);
		List<Period> rows = new ArrayList<>();
		dates.forEach(date -> rows.add(new Period(date, at(date, measure.getPlan()), at(date, measure.getForecast()), at(date, measure.getActual()))));
		return new Series(measure, List.copyOf(rows));
	}

	private static Optional<BigDecimal> at(PartialDate date, List<SeriesPoint> points) {
		return points.stream().filter(point -> isComplete(point) && point.getDate().equals(date)).map(SeriesPoint::getValue)
			.reduce((earlier, later) -> later);
	}

	private static boolean isComplete(SeriesPoint point) {
		return point.getDate() != null && point.getValue() != null;
	}
}
