// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.cli.console.Console;
import org.allianceworkbench.cli.console.LogEntry;
import org.allianceworkbench.edit.AllianceItemProviderAdapterFactory;
import org.allianceworkbench.emf.resource.SafeXmiResource;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.resource.AllianceFiles;
import org.allianceworkbench.model.resource.AllianceResource;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.resource.DiagramFiles;
import org.allianceworkbench.viewpoint.diagram.resource.LoadedDiagrams;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;
import org.allianceworkbench.viewpoint.session.ModelSession;
import org.eclipse.emf.common.notify.AdapterFactory;

/** A model and its diagrams, loaded whole, to be read. Nothing is written. */
public final class OpenedModel implements AutoCloseable {
	private final ModelSession session;
	private final List<String> losses;

	/**
	 * Loads a file and the diagrams beside it, and remarks on the console where one is of an older version.
	 *
	 * @param named as typed
	 * @throws IOException when either does not load whole, with the sentences that say where and why
	 */
	public OpenedModel(Path named, Console console, SpecificationRegistry specifications) throws IOException {
		Path file = console.input(named);
		if (!Files.isRegularFile(file)) {
			throw new NoSuchFileException(file.toString(), null, Files.isDirectory(file) ? "a folder, not a file" : "there is no such file");
		}
		AllianceResource model = AllianceFiles.open(file);
		LoadedDiagrams diagrams = DiagramFiles.loadBeside(model);
		losses = diagrams.losses();
		Stream.of(model, diagrams.resource()).filter(SafeXmiResource.class::isInstance).map(SafeXmiResource.class::cast)
				.flatMap(resource -> resource.migration().stream()).forEach(sentence -> console.log().add(LogEntry.remark(named, sentence)));
		session = ModelSession.open(new AllianceItemProviderAdapterFactory(), model, diagrams.resource(), specifications);
	}

	public AllianceModel model() {
		return (AllianceModel) session.model().getContents().get(0);
	}

	public List<Diagram> diagrams() {
		return session.document().getDiagrams();
	}

	/** @return a sentence for each diagram that shows objects which are gone */
	public List<String> losses() {
		return losses;
	}

	/** @return the item providers, which name the icons of objects */
	public AdapterFactory labels() {
		return session.editingDomain().getAdapterFactory();
	}

	public ModelSession session() {
		return session;
	}

	@Override
	public void close() {
		session.dispose();
	}
}
