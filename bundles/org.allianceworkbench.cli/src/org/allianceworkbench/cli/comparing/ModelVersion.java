// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.comparing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.allianceworkbench.compare.Naming;
import org.allianceworkbench.emf.resource.LoadException;
import org.allianceworkbench.emf.resource.SafeXmiResource;
import org.allianceworkbench.model.resource.AllianceFiles;
import org.allianceworkbench.model.resource.AllianceResource;
import org.allianceworkbench.viewpoint.diagram.resource.DiagramFiles;
import org.allianceworkbench.viewpoint.diagram.resource.DiagramResource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/**
 * One version of a file of a model or of diagrams, by itself. What it is shows in its content, since version control names its copies as it likes; the
 * objects that diagrams show are known by their ids only, so no model need lie beside them.
 */
final class ModelVersion {
	/** Stands for the model that diagrams show, the same for all versions. */
	private static final URI ANY_MODEL = URI.createURI("model:/");

	private final Path file;
	private final SafeXmiResource resource;

	/**
	 * Loads a version.
	 *
	 * @throws LoadException when it does not load whole
	 * @throws IOException when it cannot be read
	 */
	ModelVersion(Path file) throws IOException {
		this.file = file;
		if (!Files.isRegularFile(file)) {
			throw new NoSuchFileException(file.toString(), null, Files.isDirectory(file) ? "a folder, not a file" : "there is no such file");
		}
		resource = empty(isDiagrams());
		resource.load(null);
	}

	private boolean isDiagrams() throws IOException {
		boolean readable = Files.size(file) <= DiagramResource.FORMAT.limits().bytes(); // a larger one is refused, with a sentence, as a model
		return readable && DiagramResource.FORMAT.isBeginningOf(Files.readAllBytes(file));
	}

	private SafeXmiResource empty(boolean diagrams) {
		ResourceSet resources = DiagramFiles.prepare(AllianceFiles.prepare(new ResourceSetImpl()));
		URI address = URI.createFileURI(file.toAbsolutePath().toString());
		Resource anyModel = new ResourceImpl(ANY_MODEL);
		SafeXmiResource made = diagrams ? new DiagramResource(address, anyModel) : new AllianceResource(address);
		resources.getResources().add(made);
		return made;
	}

	EObject root() {
		return resource.getContents().get(0);
	}

	/** @return what elements of such a file are called in sentences */
	Naming naming() {
		return resource instanceof DiagramResource ? new DiagramNaming() : Naming.byLabel();
	}

	/**
	 * Writes another root in the place of this one, after it was proved that it can be read back.
	 *
	 * @throws IOException when it cannot be written or read back
	 */
	void write(EObject root, OutputStream out) throws IOException {
		resource.getContents().set(0, root);
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		resource.save(content, null);
		empty(resource instanceof DiagramResource).load(new ByteArrayInputStream(content.toByteArray()), null);
		content.writeTo(out);
	}
}
