// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonParser;

class JsonTest {
	@ParameterizedTest
	@ValueSource(strings = {"", "\"\\/", "a\u0000b\u001Fc\u007F", "\u2028\u2029", "\uD83D\uDE93", "\uD800", "</script>", "line\r\n\tend"})
	void everyTextComesBackAsItWas(String text) {
		byte[] file = Json.document(Map.of("t", text)).getBytes(StandardCharsets.UTF_8);
		assertEquals(text, JsonParser.parseString(new String(file, StandardCharsets.UTF_8)).getAsJsonObject().get("t").getAsString());
	}

	@Test
	void decimalsKeepTheirDigits() {
		assertTrue(Json.document(Map.of("d", new BigDecimal("1.50E+3"))).contains("1500"));
		assertTrue(Json.document(Map.of("d", new BigDecimal("0.10"))).contains("0.10"));
	}

	@Test
	void emptyThingsStayOnTheirLine() {
		assertEquals("{\n  \"l\": []\n}\n", Json.document(Map.of("l", List.of())));
	}
}
