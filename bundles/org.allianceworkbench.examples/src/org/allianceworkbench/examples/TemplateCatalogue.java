// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.examples;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Lists the shipped templates, in the order of {@code templates/templates.properties}: a template is added by its file and a line there.
 *
 * @since 1.0
 */
public final class TemplateCatalogue {
	static final String FOLDER = "templates/";

	private final Listing listing = new Listing(FOLDER + "templates.properties");

	/** @return the kinds of collaboration that were seen across the emergency services (S0) */
	public List<Template> collaborations() {
		return templates("collaborations");
	}

	/** @return the methods by which collaborations are explored and decided on (S4 §7) */
	public List<Template> methods() {
		return templates("methods");
	}

	/**
	 * Opens a template's file.
	 *
	 * @return its bytes, to be closed by the caller
	 * @throws IOException when the file is missing
	 */
	public InputStream open(Template template) throws IOException {
		return Listing.open(template.file());
	}

	private List<Template> templates(String kind) {
		return listing.words(kind).stream().map(id -> new Template(id, listing.text(id + ".title"))).toList();
	}
}
