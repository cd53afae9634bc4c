// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression.aql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/** The document of the supported subset names the services of AQL; rewritten with {@code -Dgolden.update=true}. */
class AqlServicesDocumentTest {
	private static final Path DOCUMENT = Path.of("../../docs/specification-subset.md");
	private static final String START = "<!-- services -->\n";
	private static final String END = "<!-- end of services -->\n";

	@Test
	void documentNamesEveryService() throws IOException {
		Set<String> names = new TreeSet<>(AqlLibrary.names());
		names.addAll(AqlIterations.NAMES);
		String expected = String.join(", ", names) + "\n";
		String document = Files.readString(DOCUMENT).replace("\r\n", "\n");
		int start = document.indexOf(START) + START.length();
		int end = document.indexOf(END);
		if (Boolean.getBoolean("golden.update")) {
			Files.writeString(DOCUMENT, document.substring(0, start) + expected + document.substring(end));
		}
		assertEquals(expected, document.substring(start, end));
	}

	@Test
	void everyNamedIterationExists() {
		for (String name : AqlIterations.NAMES) {
			assertNotSame(AqlExpression.NOTHING, AqlIterations.evaluate(name, List.of(1), value -> List.of()), name);
		}
	}
}
