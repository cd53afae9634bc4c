// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.cli.console.Log;
import org.allianceworkbench.cli.console.LogEntry;
import org.allianceworkbench.model.resource.AllianceFiles;
import org.allianceworkbench.viewpoint.diagram.resource.DiagramFiles;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Writes a model's file and that of its diagrams beside it. */
public final class ModelFiles {
	private ModelFiles() {
	}

	/** @return the model's file, or else that of its diagrams, where it is there already: nobody's output alone, for it may have been worked on */
	public static Optional<Path> taken(Path target) {
		Path diagrams = Path.of(DiagramFiles.beside(URI.createFileURI(target.toAbsolutePath().toString())).toFileString());
		return Stream.of(target, diagrams).filter(Files::exists).findFirst();
	}

	/**
	 * @param diagrams what is loaded of the file of diagrams, which is not written where it holds none
	 * @param target the model's file
	 * @throws IOException where one cannot be written
	 */
	public static void write(Resource model, Resource diagrams, Path target, Log log) throws IOException {
		model.setURI(URI.createFileURI(target.toAbsolutePath().toString()));
		model.save(null);
		log.add(LogEntry.written(target, AllianceFiles.EXTENSION));
		if (diagrams.getContents().stream().anyMatch(document -> !document.eContents().isEmpty())) {
			diagrams.setURI(DiagramFiles.beside(model.getURI()));
			diagrams.save(null);
		}
	}
}
