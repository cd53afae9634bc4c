// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The recorded results that our runtime is known not to give, each with its reason. A test that passes must leave the list. */
final class KnownGaps {
	static final String FILE = "known-gaps.txt";

	private final Set<String> names;

	private KnownGaps(Set<String> names) {
		this.names = names;
	}

	/** Lines {@code name of the test: reason}; lines that begin with # are comments. */
	static KnownGaps read() {
		try (InputStream input = KnownGaps.class.getResourceAsStream(FILE)) {
			return new KnownGaps(new String(input.readAllBytes(), StandardCharsets.UTF_8).lines()
					.filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.substring(0, line.indexOf(": ")))
					.collect(Collectors.toSet()));
		} catch (IOException failure) {
			throw new IllegalStateException(failure);
		}
	}

	/** @return the names of recorded values that are not compared: lines {@code value name: reason} */
	Set<String> values() {
		return names.stream().filter(name -> name.startsWith("value ")).map(name -> name.substring(6)).collect(Collectors.toSet());
	}

	boolean contains(String name) {
		return names.contains(name);
	}
}
