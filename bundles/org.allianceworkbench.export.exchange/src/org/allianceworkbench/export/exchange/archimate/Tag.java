// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An element of XML with all that is in it.
 *
 * @param attributes by their local names
 * @param text what stands in it directly
 */
record Tag(String name, Map<String, String> attributes, String text, List<Tag> children, int line) {

	String attribute(String attribute) {
		return attributes.getOrDefault(attribute, "");
	}

	Stream<Tag> all(String child) {
		return children.stream().filter(tag -> tag.name().equals(child));
	}

	/** @return the text of the first child of that name, which stands for all languages; empty where there is none */
	String textOf(String child) {
		return all(child).findFirst().map(Tag::text).orElse("");
	}
}
