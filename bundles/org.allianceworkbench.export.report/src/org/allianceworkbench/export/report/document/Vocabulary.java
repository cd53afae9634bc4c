// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.document;

import java.util.Map;
import java.util.Set;

/** The elements of a report with their attributes: a small part of XHTML, and what it lacks. */
final class Vocabulary {
	static final Map<String, Set<String>> ELEMENTS = Map.ofEntries(Map.entry("report", Set.of("title", "subtitle", "status")),
			Map.entry("h1", Set.of("id")), Map.entry("h2", Set.of("id")), Map.entry("h3", Set.of("id")), Map.entry("h4", Set.of("id")),
			Map.entry("p", Set.of("class")), Map.entry("ul", Set.of("empty")), Map.entry("ol", Set.of("empty")), Map.entry("li", Set.of()),
			Map.entry("dl", Set.of("class")), Map.entry("dt", Set.of()), Map.entry("dd", Set.of()),
			Map.entry("table", Set.of("class", "empty", "widths")), Map.entry("caption", Set.of()), Map.entry("tr", Set.of("id")), Map.entry("th", Set.of()),
			Map.entry("td", Set.of()), Map.entry("figure", Set.of("diagram")), Map.entry("schedule", Set.of()), Map.entry("missing", Set.of()),
			Map.entry("content", Set.of("title", "ask")), Map.entry("strong", Set.of()), Map.entry("em", Set.of()), Map.entry("br", Set.of()),
			Map.entry("a", Set.of("href")), Map.entry("mark", Set.of("class")));

	private Vocabulary() {
	}
}
