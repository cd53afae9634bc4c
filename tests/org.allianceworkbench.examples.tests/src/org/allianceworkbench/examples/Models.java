// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.allianceworkbench.model.resource.AllianceFiles;
import org.allianceworkbench.model.resource.AllianceResource;
import org.eclipse.emf.ecore.EObject;

/** The models that the notations are tried on. */
final class Models {
	static final Path EXAMPLE = Notations.BUNDLES
			.resolve("org.allianceworkbench.examples/alliances/devon-cornwall-dorset/devon-cornwall-dorset.alliance");
	/** One of everything that the notations know. */
	static final Path EVERYTHING = Path.of("data/everything.alliance").toAbsolutePath();

	private Models() {
	}

	/** @return the file of an example as the bundle holds it */
	static Path of(Example example) {
		return Notations.BUNDLES.resolve("org.allianceworkbench.examples").resolve(example.file());
	}

	static AllianceResource open(Path file) throws IOException {
		return AllianceFiles.open(file);
	}

	static Stream<EObject> contents(AllianceResource resource) {
		Iterator<EObject> all = resource.getAllContents();
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, 0), false);
	}
}
