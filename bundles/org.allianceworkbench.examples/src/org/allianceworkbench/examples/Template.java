// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.examples;

/**
 * Something ready-made to add to an alliance: a kind of collaboration, or a method. It is an alliance file of its own; its partners only say what
 * kinds of organisations take part.
 *
 * @param id name of its file, without the extension
 * @param title what lists and menus call it
 * @since 1.0
 */
public record Template(String id, String title) {
	/** @return path of the file within the bundle, without a leading slash */
	public String file() {
		return TemplateCatalogue.FOLDER + id + ".alliance";
	}
}
