// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ExportRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportOptionTest {
	private static final ExportOption<Double> SCALE = ExportOption.number("scale", 1, 0.1, 10, "A number.");

	@Test
	void readsEachType() throws ExportException {
		assertEquals(2.5, SCALE.parse(" 2.5 "));
		assertEquals(300, ExportOption.whole("dpi", 96, 36, 1200, "A whole number.").parse("300"));
		assertEquals(false, ExportOption.flag("legend", true, "A flag.").parse("FALSE"));
		assertEquals("shapes", ExportOption.choice("text", List.of("plain", "shapes"), "A choice.").parse("Shapes"));
	}

	@Test
	void isCalledByItsNameUnlessLabelled() {
		assertEquals("Scale", SCALE.label());
		assertEquals("Times its size", SCALE.labelled("Times its size").label());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "x", "0", "11", "NaN", "1e999", "-1"})
	void refusesWhatIsNotAllowed(String text) {
		ExportException refusal = assertThrows(ExportException.class, () -> SCALE.parse(text));
		assertEquals("The option \"scale\" may be 0.1 to 10, not \"" + text + "\".", refusal.getMessage());
	}

	@Test
	void refusesAWordThatIsNoChoice() {
		ExportOption<String> text = ExportOption.choice("text", List.of("plain", "shapes"), "A choice.");
		assertEquals("The option \"text\" may be plain or shapes, not \"bold\".", assertThrows(ExportException.class, () -> text.parse("bold")).getMessage());
	}

	@Test
	void requestGivesTheStandardValueUntilOneIsSet() throws ExportException {
		ExportRequest request = ExportRequest.of();
		assertEquals(1.0, request.value(SCALE));
		assertEquals(3.0, request.with(SCALE, 3.0).value(SCALE));
	}

	@Test
	void requestRefusesAValueThatIsNotAllowed() {
		assertThrows(ExportException.class, () -> ExportRequest.of().with(SCALE, 99.0));
	}
}
