// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.sharing;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.allianceworkbench.emf.resource.LoadException;
import org.allianceworkbench.model.resource.AllianceFiles;
import org.allianceworkbench.viewpoint.diagram.resource.DiagramFiles;
import org.allianceworkbench.viewpoint.diagram.resource.LoadedDiagrams;
import org.allianceworkbench.workbench.sharing.UnreadableAllianceException.Problem;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/**
 * The two files of an alliance, loaded whole.
 *
 * @param model the model
 * @param diagrams the diagrams beside it, empty where there is no such file, and what of them has lost its object
 */
public record ModelLoading(Resource model, LoadedDiagrams diagrams) {

	/** A step of loading that can fail. */
	@FunctionalInterface
	private interface Step<T> {
		T run() throws IOException;
	}

	/** The file that holds a model's diagrams: that of the same name beside it. */
	static Path diagrams(Path model) {
		return Path.of(DiagramFiles.beside(uri(model)).toFileString());
	}

	/**
	 * Loads both files into a resource set of their own; on any thread.
	 *
	 * @param file an alliance file
	 * @return what they hold
	 * @throws UnreadableAllianceException when one does not load whole
	 */
	public static ModelLoading of(Path file) throws UnreadableAllianceException {
		Resource model = DiagramFiles.prepare(AllianceFiles.prepare(new ResourceSetImpl())).createResource(uri(file));
		whole(file, () -> {
			model.load(null);
			return model;
		});
		return new ModelLoading(model, whole(diagrams(file), () -> DiagramFiles.loadBeside(model)));
	}

	private static URI uri(Path file) {
		return URI.createFileURI(file.toString());
	}

	private static <T> T whole(Path file, Step<T> load) throws UnreadableAllianceException {
		try {
			return load.run();
		} catch (LoadException e) {
			throw new UnreadableAllianceException(e.problems().stream().map(problem -> new Problem(file, problem.line(), problem.message())).toList(), e);
		} catch (NoSuchFileException e) {
			throw new UnreadableAllianceException(List.of(new Problem(file, 0, "The file does not exist any longer.")), e);
		} catch (IOException | RuntimeException e) {
			String message = Objects.requireNonNullElse(e.getMessage(), "The file cannot be read.");
			throw new UnreadableAllianceException(List.of(new Problem(file, 0, message)), e);
		}
	}
}
