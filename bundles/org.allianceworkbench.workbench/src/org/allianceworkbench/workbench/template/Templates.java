// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.examples.Template;
import org.allianceworkbench.examples.TemplateCatalogue;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.resource.AllianceFiles;
import org.allianceworkbench.model.resource.AllianceResource;

/** Reads templates as models. */
public final class Templates {
	private final TemplateCatalogue catalogue = new TemplateCatalogue();

	/**
	 * The kinds of collaboration.
	 *
	 * @return in the order in which they are offered
	 */
	public List<Template> collaborations() {
		return catalogue.collaborations();
	}

	/**
	 * The methods.
	 *
	 * @return in the order in which they are offered
	 */
	public List<Template> methods() {
		return catalogue.methods();
	}

	/**
	 * Reads a template anew.
	 *
	 * @param template one of this catalogue
	 * @return the root of its file, to be read only
	 * @throws UncheckedIOException when it does not load whole, which a build with tests never ships
	 */
	public AllianceModel model(Template template) {
		AllianceResource resource = AllianceFiles.make(Path.of(template.file()));
		try (InputStream stream = catalogue.open(template)) {
			resource.load(stream, null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return AllianceFiles.modelOf(resource);
	}
}
