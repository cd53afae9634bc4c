// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.MessageFormat;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {
	/** What a real Sirius does, which parses with the format of the Java library; texts of which that format would drop the rest are left out. */
	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', delimiter = '|', value = { "{0}|Ann", "{0} ({1})|Ann (50)", "{0} ({1})|Ann", "{0}: {1}: {2}|a: b: c",
			"{1} {0}|a b", "{0} {1} {0} {2}|a b c d", "{0} {0}|a b", "it''s {0}|it's Ann", "'{'{0}'}'|{Ann}", "'{0}' {0}|{0} Ann", "{0}'s|Anns",
			"{0}{1}|ab", "{0}{1}x|abx", "x{0}|Ann", "x{0}|xAnn", "{0}x|Ann", "[{0}]|[]", "{0} {1}|a  b", "} {0}|} a" })
	void readsWhatTheFormatOfTheLibraryReads(String mask, String text) {
		assertEquals(library(mask, text), numbered(new Mask(mask).split(text)));
	}

	private static Map<String, Object> library(String mask, String text) {
		Map<String, Object> values = new TreeMap<>();
		try {
			Object[] parsed = new MessageFormat(mask).parse(text);
			for (int i = 0; i < parsed.length; i++) {
				values.put(String.valueOf(i), parsed[i]);
			}
			return values;
		} catch (ParseException mismatch) {
			return Map.of();
		}
	}

	private static Map<String, Object> numbered(Optional<Map<String, Object>> variables) {
		Map<String, Object> values = new TreeMap<>(variables.orElse(Map.of()));
		values.keySet().removeIf(name -> name.startsWith("arg"));
		return values;
	}

	@Test
	void everyArgumentHasTwoNames() {
		assertEquals(Map.of("0", "Ann", "arg0", "Ann", "1", "50", "arg1", "50"), new Mask("{0} ({1})").split("Ann (50)").orElseThrow());
	}

	@ParameterizedTest
	@CsvSource({ "{0} ({1}),Ann (50) x", "Mrs {0},Mr Ann", "Ann,Anna", "{0} x,x" })
	void wholeTextMustMatch(String mask, String text) {
		assertEquals(Optional.empty(), new Mask(mask).split(text));
	}

	@Test
	void lastPlaceTakesAllThatIsLeft() {
		assertEquals("b) (c", new Mask("{0} ({1})").split("A (b) (c)").orElseThrow().get("arg1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{0}", "{0} ({1})", "{0} years", "", "{1}" })
	void emptyTextIsTheFirstArgumentWhateverTheMask(String mask) {
		assertEquals(Map.of("0", "", "arg0", ""), new Mask(mask).split("").orElseThrow());
	}

	@Test
	void placeMayHaveAnyNumber() {
		assertEquals("Ann", new Mask("{99999999999}").split("Ann").orElseThrow().get("arg99999999999"));
		assertEquals("Ann", new Mask("{007}").split("Ann").orElseThrow().get("arg7"));
		assertEquals("Ann", new Mask("{000}").split("Ann").orElseThrow().get("0"));
	}

	@Test
	void manyPlacesTakeNoLongerThanTheTextIs() {
		Mask mask = new Mask("{0}-{1}-{2}-{3}-{4}-{5}-{6}-{7}-{8}-{9}x");
		assertEquals(Optional.empty(), assertTimeoutPreemptively(Duration.ofSeconds(20), () -> mask.split("-".repeat(400))));
	}
}
