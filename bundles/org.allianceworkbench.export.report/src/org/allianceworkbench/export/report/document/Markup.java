// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.report.template.Rendering;

/**
 * An element as it stands in the markup.
 *
 * @param line where it begins in the markup
 * @param content texts and elements, in order
 */
record Markup(String name, Map<String, String> attributes, int line, List<Object> content) {

	/** @return the attribute, empty where it is not given */
	String attribute(String wanted) {
		return attributes.getOrDefault(wanted, "");
	}

	/** @return the elements among its content */
	List<Markup> elements() {
		return content.stream().filter(Markup.class::isInstance).map(Markup.class::cast).toList();
	}

	/** @return the elements among its content, which must be of these names */
	List<Markup> only(Rendering rendering, String... names) throws ExportException {
		for (Markup child : elements()) {
			if (Stream.of(names).noneMatch(child.name()::equals)) {
				throw rendering.refusal(child.line(), "in <" + name + "> stands " + String.join(" or ", names) + ", not <" + child.name() + ">.");
			}
		}
		return elements();
	}

	/** @return whether it has texts that are more than white space */
	boolean hasText() {
		return content.stream().anyMatch(part -> part instanceof CharSequence text && !text.toString().isBlank());
	}
}
