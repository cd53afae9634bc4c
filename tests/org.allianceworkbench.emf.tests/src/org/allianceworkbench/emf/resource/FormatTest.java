// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.resource;

import static org.allianceworkbench.emf.resource.Library.text;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {
	@Test
	void knowsItsOwnFilesOfAnyVersion() {
		assertTrue(isLibrary(text("  <books id=\"a\" title=\"A\"/>")));
		assertTrue(isLibrary(text().replace("version=\"2\" id", "version=\"99\" id")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "text", "<Library/>", "<a xmlns='http://other'/>", "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", "<a" })
	void knowsThatOthersAreNot(String content) {
		assertFalse(isLibrary(content));
	}

	private static boolean isLibrary(String content) {
		return Library.FORMAT.isBeginningOf(content.getBytes(StandardCharsets.UTF_8));
	}
}
