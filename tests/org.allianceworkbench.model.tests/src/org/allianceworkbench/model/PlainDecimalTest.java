// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainDecimalTest {
	@ParameterizedTest
	@ValueSource(strings = { "0", "41.98", "-55000", "1360000.00", "0.035" })
	void writesWhatItReads(String text) {
		assertEquals(text, PlainDecimal.format(PlainDecimal.parse(text)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1e3", "1E999999999", "12,5", "1.2.3", ".5", "5.", "NaN", "\u0663" })
	void refusesWhatIsNoPlainDecimal(String text) {
		assertThrows(IllegalArgumentException.class, () -> PlainDecimal.parse(text));
	}

	@Test
	void writesExponentsOut() {
		assertEquals("1000", PlainDecimal.format(new BigDecimal("1E3")));
	}

	@Test
	void refusesNumbersThatWouldFillTheMemory() {
		assertThrows(IllegalArgumentException.class, () -> PlainDecimal.format(new BigDecimal("1E999999999")));
		assertThrows(IllegalArgumentException.class, () -> PlainDecimal.format(new BigDecimal("1E-999999999")));
	}
}
