// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export;

/**
 * A text that says how a document is made of a model.
 *
 * @param name what people type: the name of an installed one, else its file
 * @param description what it makes, in a sentence; empty where it does not say so
 * @param text as its author wrote it
 * @since 1.0
 */
public record ExportTemplate(String name, String description, String text) {
	/** @return what a copy of it is called */
	public String fileName() {
		return name + ".mustache";
	}
}
