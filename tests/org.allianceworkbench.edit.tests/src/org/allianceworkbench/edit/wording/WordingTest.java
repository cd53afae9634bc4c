// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.allianceworkbench.model.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"300000 | £300,000", "1360000 | £1.36 m", "12500.5 | £12,500.50", "-0.05 | −£0.05", "1360000.5 | £1,360,000.50",
		"0.125 | £0.125", "1000.00 | £1,000"})
	void moneyHasNoPenceOrTwo(BigDecimal amount, String words) {
		assertEquals(words, Wording.money(amount, "GBP"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"12500.5 | 12,500.5", "0.333333333333333333 | 0.333333333333333333", "-7.10 | −7.1", "1E+4 | 10,000"})
	void noFigureIsRounded(BigDecimal number, String words) {
		assertEquals(words, Wording.number(number));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"2015 | in 2015", "2014-10 | in October 2014", "2020-07-21 | on 21 July 2020"})
	void somethingIsInAYearOrMonthButOnADay(String date, String words) {
		assertEquals(words, Wording.when(PartialDate.parse(date)));
	}

	@Test
	void whatIsNotKnownIsAtNoTime() {
		assertEquals("", Wording.when(null));
	}

	@Test
	void joinsTheTextsThatAreThere() {
		assertEquals("a · b", Wording.join(" · ", "", "a", null, " ", "b"));
		assertEquals("", Wording.join(" · "));
	}
}
