// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.Measure;
import org.allianceworkbench.model.benefits.SeriesPoint;
import org.junit.jupiter.api.Test;

/** Plan, forecast and actual side by side. */
final class SeriesTest {
	private final Measure measure = BenefitsFactory.eINSTANCE.createMeasure();

	private static void add(List<SeriesPoint> points, String date, String value) {
		SeriesPoint point = BenefitsFactory.eINSTANCE.createSeriesPoint();
		point.setDate(date == null ? null : PartialDate.parse(date));
		point.setValue(value == null ? null : new BigDecimal(value));
		points.add(point);
	}

	@Test
	void periodsStandInTheOrderOfTimeWhateverTheirOrderInTheModel() {
		add(measure.getActual(), "2016", "9");
		add(measure.getPlan(), "2016", "12");
		add(measure.getPlan(), "2015", "10");
		List<Series.Period> rows = Series.of(measure).rows();
		assertEquals(List.of("2015", "2016"), rows.stream().map(row -> row.date().toString()).toList());
		assertEquals(Optional.empty(), rows.get(0).variance());
		assertEquals(Optional.of(new BigDecimal("-3")), rows.get(1).variance());
	}

	@Test
	void pointsWithoutDateOrValueAreInNoRow() {
		add(measure.getForecast(), null, "1");
		add(measure.getForecast(), "2015", null);
		assertEquals(List.of(), Series.of(measure).rows());
	}

	@Test
	void laterOfTwoPointsOfOneDateCounts() {
		add(measure.getPlan(), "2015", "10");
		add(measure.getPlan(), "2015", "11");
		List<Series.Period> rows = Series.of(measure).rows();
		assertEquals(1, rows.size());
		assertEquals(Optional.of(new BigDecimal("11")), rows.get(0).plan());
	}
}
