// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
	@ParameterizedTest
	@ValueSource(strings = { "2014", "2014-10", "2014-10-06", "2016-02-29", "0001" })
	void writesWhatItReads(String text) {
		assertEquals(text, PartialDate.parse(text).toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "14", "2014-13", "2014-00", "2014-10-00", "2014-00-01", "2014-1", "2015-02-29", "October 2014", "2014/15", "0000" })
	void refusesWhatIsNoDate(String text) {
		assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(text));
	}

	@Test
	void spansWhatIsNotKnown() {
		assertEquals(LocalDate.of(2014, 1, 1), PartialDate.of(2014).earliest());
		assertEquals(LocalDate.of(2014, 12, 31), PartialDate.of(2014).latest());
		assertEquals(LocalDate.of(2016, 2, 29), PartialDate.of(2016, 2).latest());
	}

	@Test
	void isExactWhenTheDayIsKnown() {
		assertTrue(PartialDate.of(LocalDate.of(2014, 10, 6)).isExact());
		assertFalse(PartialDate.of(2014, 10).isExact());
	}

	@Test
	void ordersByTheEarliestDayTheVaguerFirst() {
		List<String> ordered = Stream.of("2014-10", "2015", "2014", "2014-10-01", "2014-01").map(PartialDate::parse).sorted()
				.map(PartialDate::toString).toList();
		assertEquals(List.of("2014", "2014-01", "2014-10", "2014-10-01", "2015"), ordered);
	}
}
