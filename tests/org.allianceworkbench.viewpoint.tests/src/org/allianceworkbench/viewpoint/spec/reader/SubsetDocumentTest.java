// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The document of the supported subset says what the reader takes; rewritten with {@code -Dgolden.update=true}. */
class SubsetDocumentTest {
	private static final Path DOCUMENT = Path.of("../../docs/specification-subset.md");
	private static final String START = "<!-- written by SubsetDocumentTest -->\n";
	private static final String END = "<!-- end -->\n";

	@Test
	void sampleWithEveryClassHasNoProblem() {
		assertEquals(List.of(), Files.whole().problems());
	}

	@Test
	void documentListsEveryClassAndFeature() throws IOException {
		String document = java.nio.file.Files.readString(DOCUMENT).replace("\r\n", "\n");
		int start = document.indexOf(START);
		int end = document.indexOf(END);
		assertTrue(start >= 0 && end > start, "the marks of the table are missing");
		String table = table(vocabulary());
		if (Boolean.getBoolean("golden.update")) {
			java.nio.file.Files.writeString(DOCUMENT, document.substring(0, start + START.length()) + table + document.substring(end));
		}
		assertEquals(table, document.substring(start + START.length(), end));
	}

	private static Map<String, Map<String, String>> vocabulary() throws IOException {
		SpecificationReader reader = new SpecificationReader();
		try (InputStream input = java.nio.file.Files.newInputStream(Files.SOURCES.resolve("whole.odesign"))) {
			reader.read(input, "whole.odesign");
		}
		return reader.vocabulary();
	}

	private static String table(Map<String, Map<String, String>> vocabulary) {
		StringBuilder table = new StringBuilder();
		vocabulary.forEach((name, features) -> table.append("\n* **").append(name).append("**: ")
				.append(features.entrySet().stream().map(each -> each.getKey() + " (" + each.getValue() + ")").collect(Collectors.joining("; "))));
		return table.append("\n\n").toString();
	}
}
