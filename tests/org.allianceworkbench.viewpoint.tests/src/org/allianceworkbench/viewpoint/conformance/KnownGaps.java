// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The recorded results that our runtime is known not to give, each with its reason. A test that passes must leave the list. */
final class KnownGaps {
	static final String FILE = "known-gaps.txt";

	private final Set<String> names;
	private final Set<String> met = ConcurrentHashMap.newKeySet();

	private KnownGaps(Set<String> names) {
		this.names = names;
	}

	/** Lines {@code name of the test: reason} or {@code case NN-topic: reason} for all tests of a case; lines that begin with # are comments. */
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

	/** @return whether the test, or its whole case, is a gap */
	boolean contains(String test) {
		return lines(test).findAny().isPresent();
	}

	/** The test fails, as the list says. */
	void meet(String test) {
		lines(test).forEach(met::add);
	}

	/** The value differs from what was recorded, as the list says. */
	void meetValue(String value) {
		met.add("value " + value);
	}

	/** @return the lines that nothing has met: gaps that are none, or are none any more */
	Set<String> unmet() {
		Set<String> unmet = new TreeSet<>(names);
		unmet.removeAll(met);
		return unmet;
	}

	private Stream<String> lines(String test) {
		return names.stream().filter(name -> name.equals(test) || name.startsWith("case ") && test.startsWith(name.substring(5) + " "));
	}
}
