// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.view;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.benefits.Measure;
import org.allianceworkbench.model.benefits.SeriesPoint;

/** What was planned, forecast and reached at one date. */
record PointView(PartialDate date, Map<Series, BigDecimal> values) implements View {
	enum Series {
		PLAN, FORECAST, ACTUAL;

		private String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** @return the three series of a measure side by side, ordered by date; points without a date are left out */
	static List<PointView> of(Measure measure) {
		Map<PartialDate, Map<Series, BigDecimal>> byDate = new TreeMap<>();
		collect(byDate, Series.PLAN, measure.getPlan());
		collect(byDate, Series.FORECAST, measure.getForecast());
		collect(byDate, Series.ACTUAL, measure.getActual());
		return byDate.entrySet().stream().map(row -> new PointView(row.getKey(), row.getValue())).toList();
	}

	private static void collect(Map<PartialDate, Map<Series, BigDecimal>> byDate, Series series, Collection<SeriesPoint> points) {
		for (SeriesPoint point : points) {
			if (point.getDate() != null) {
				byDate.computeIfAbsent(point.getDate(), date -> new EnumMap<>(Series.class)).put(series, point.getValue());
			}
		}
	}

	@Override
	public boolean has(String name) {
		return name.equals("date") || series(name) != null;
	}

	@Override
	public Object get(String name) {
		return name.equals("date") ? text() : Values.of(values.get(series(name)));
	}

	@Override
	public String text() {
		return Wording.date(date);
	}

	private static Series series(String name) {
		for (Series series : Series.values()) {
			if (series.word().equals(name)) {
				return series;
			}
		}
		return null;
	}
}
