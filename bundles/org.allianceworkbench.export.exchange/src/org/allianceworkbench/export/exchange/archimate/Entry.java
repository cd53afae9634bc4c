// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An element or relation as a file has it.
 *
 * @param id unique in the file
 * @param type name of an ArchiMate element or relation
 * @param source id of an element, empty for an element
 * @param target id of an element, empty for an element
 * @param modifier of an influence, else empty
 * @param name empty where there is none
 * @param documentation empty where there is none
 * @param properties values by name, in the order of the file
 * @param line where it begins
 */
record Entry(String id, String type, String source, String target, String modifier, String name, String documentation,
		Map<String, List<String>> properties, int line) {

	/** @return the first value of a property, empty where there is none */
	String property(String property) {
		return properties.getOrDefault(property, List.of("")).get(0);
	}

	/** @return whether the file says what the object is, as one that we wrote does */
	boolean isOurs() {
		return properties.containsKey(ExchangeDocument.CLASS);
	}

	/** @return the same with its properties named as their definitions are */
	Entry named(Map<String, String> definitions) {
		Map<String, List<String>> all = new LinkedHashMap<>();
		properties.forEach((id, values) -> all.put(definitions.getOrDefault(id, id), values));
		return new Entry(id, type, source, target, modifier, name, documentation, all, line);
	}

	/** @return what to call it in a sentence */
	String title() {
		return name.isBlank() ? "\"" + id + "\"" : "\"" + (name.length() > 60 ? name.substring(0, 60) + "…" : name) + "\"";
	}
}
