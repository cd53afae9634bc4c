// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class JsonTest {
	private final StringBuilder out = new StringBuilder();

	@Test
	void everyLevelIsIndented() throws IOException {
		new Json(out).write(Described.of("a", List.of(1, true), "b", Map.of("c", "d")));
		assertEquals("{\n  \"a\": [\n    1,\n    true\n  ],\n  \"b\": {\n    \"c\": \"d\"\n  }\n}\n", out.toString());
	}

	@Test
	void aLogHasOneLine() throws IOException {
		new Json(out).writeLine(Described.of("a", Arrays.asList(1, null), "b", new BigDecimal("0.10")));
		assertEquals("{\"a\": [1,null],\"b\": 0.10}\n", out.toString());
	}

	@Test
	void whatHasNoValueIsLeftOut() {
		assertEquals(Map.of("b", 1), Described.of("a", null, "b", 1));
	}

	@Test
	void textIsAsciiWithWhatMeansSomethingEscaped() throws IOException {
		new Json(out).write("\"\\\n \u007Fé\uD842\uDFB7~");
		assertEquals("\"\\\"\\\\\\u000a \\u007f\\u00e9\\ud842\\udfb7~\"\n", out.toString());
	}
}
