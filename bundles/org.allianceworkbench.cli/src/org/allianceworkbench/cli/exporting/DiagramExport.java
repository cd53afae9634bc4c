// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.exporting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.cli.console.Console;
import org.allianceworkbench.cli.console.ExitCode;
import org.allianceworkbench.cli.console.FileComplaint;
import org.allianceworkbench.cli.console.LogEntry;
import org.allianceworkbench.cli.reading.Installation;
import org.allianceworkbench.cli.reading.OpenedModel;
import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.Subject;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.picture.SceneContexts;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.scene.SceneBuilder;
import org.allianceworkbench.viewpoint.sync.DiagramSynchronizer;

/**
 * Exports the diagrams of files, and the models themselves. A file that fails leaves the others alone, and no half file is left
 * behind.
 */
final class DiagramExport {
	private final Installation installation;
	private final Console console;
	private final Map<ExportFormat, Map<String, String>> formats;
	private final Destination destination;
	private final Elements elements;

	/** @param elements names or ids of those that are wanted alone, empty for all */
	DiagramExport(Installation installation, Console console, Map<ExportFormat, Map<String, String>> formats, Destination destination,
			List<String> elements) {
		this.installation = installation;
		this.console = console;
		this.formats = formats;
		this.destination = destination;
		this.elements = new Elements(elements);
	}

	/**
	 * @param names of the diagrams, empty for all
	 * @return exit code
	 * @throws IOException when the folder cannot be made
	 */
	int export(List<Path> files, List<String> names) throws IOException {
		destination.prepare();
		installation.specifications().problems().forEach(problem -> console.log().add(LogEntry.problem(problem.toString())));
		Set<String> missing = new HashSet<>(names);
		int bad = 0;
		for (Path file : files) {
			try (OpenedModel model = new OpenedModel(file, console, installation.specifications())) {
				model.losses().forEach(loss -> console.log().add(LogEntry.remark(file, loss)));
				bad += export(file, model, names, missing);
			} catch (IOException failure) {
				bad++;
				FileComplaint.of(file, failure).forEach(console.log()::add);
			}
		}
		for (String name : names) {
			if (missing.contains(name)) {
				bad++;
				console.log().add(LogEntry.problem("alliance: no file holds a diagram named '" + name + "'; 'alliance list FILE' names them."));
			}
		}
		for (String name : bad == 0 ? elements.unseen() : List.<String>of()) {
			bad++;
			console.log().add(LogEntry.problem("alliance: no exported diagram shows an element named '" + name + "'; 'alliance text FILE' names them."));
		}
		return bad == 0 ? 0 : ExitCode.FAILED;
	}

	private int export(Path file, OpenedModel model, List<String> names, Set<String> missing) {
		List<Diagram> wanted = new ArrayList<>();
		for (Diagram diagram : model.diagrams()) {
			boolean named = names.contains(diagram.getName()) || names.contains(diagram.getId());
			missing.remove(diagram.getName());
			missing.remove(diagram.getId());
			if (names.isEmpty() || named) {
				wanted.add(diagram);
			}
		}
		if (wanted.isEmpty() && names.isEmpty() && count(Subject.DIAGRAM) > 0) {
			return problem(file, "holds no diagrams; make one in the workbench.");
		}
		int count = count(Subject.DIAGRAM) * wanted.size() + count(Subject.MODEL);
		if (destination.isSingle() && count > 1) {
			return problem(file, "gives " + count + " files, but --out names one; name a folder, or one diagram with --diagram.");
		}
		int bad = 0;
		SceneBuilder builder = new SceneBuilder(SceneContexts.of(installation.specifications(), model.labels()));
		List<Scene> scenes = new ArrayList<>();
		for (int i = 0; i < wanted.size(); i++) {
			Diagram diagram = wanted.get(i);
			Optional<Scene> scene = scene(file, model, builder, diagram);
			String base = Destination.base(file) + "-" + Destination.plain(diagram.getName()) + elements.ending();
			String step = "[" + (i + 1) + "/" + wanted.size() + "] " + diagram.getName();
			Optional<Scene> part = scene.flatMap(drawn -> elements.in(drawn, model.model()));
			bad += scene.isEmpty() ? 1 : part.map(drawn -> export(Subject.DIAGRAM, ExportRequest.of(drawn), base, step)).orElse(0);
			part.ifPresent(scenes::add);
		}
		ExportRequest whole = new ExportRequest(scenes, Optional.of(model.session().model()), Map.of());
		return bad + export(Subject.MODEL, whole, Destination.base(file), "[model] " + file.getFileName());
	}

	private int count(Subject subject) {
		return (int) formats.keySet().stream().filter(format -> format.subject() == subject).count();
	}

	private int problem(Path file, String sentence) {
		console.log().add(LogEntry.problem(file, 0, sentence));
		return 1;
	}

	private Optional<Scene> scene(Path file, OpenedModel model, SceneBuilder builder, Diagram diagram) {
		Optional<DiagramSynchronizer> opened = model.session().open(diagram);
		if (opened.isEmpty()) {
			problem(file, "no installed notation draws the diagram '" + diagram.getName() + "' (" + diagram.getSpecification() + ", "
					+ diagram.getDescription() + ").");
			return Optional.empty();
		}
		opened.get().complaints().forEach(complaint -> console.log()
				.add(LogEntry.remark(file, "the diagram '" + diagram.getName() + "' may not be whole: " + complaint)));
		return Optional.of(builder.scene(diagram));
	}

	/** Writes the request in every format for the subject. */
	private int export(Subject subject, ExportRequest request, String base, String step) {
		int bad = 0;
		for (Map.Entry<ExportFormat, Map<String, String>> format : formats.entrySet()) {
			if (format.getKey().subject() != subject) {
				continue;
			}
			Path target = destination.target(base, format.getKey().extension());
			console.log().add(LogEntry.progress(step + " → " + target));
			try {
				ExportRequest asked = request.with(format.getKey(), format.getValue());
				format.getKey().warnings(asked).forEach(warning -> console.log().add(LogEntry.remark(target, warning)));
				console.write(target, out -> format.getKey().export(asked, out));
				tell(target, format.getKey());
			} catch (IOException failure) {
				bad++;
				FileComplaint.of(target, failure).forEach(console.log()::add);
			}
		}
		return bad;
	}

	/** Results on standard output are the next program's; the names of files are results too where the files are not. */
	private void tell(Path target, ExportFormat format) {
		console.log().add(LogEntry.written(target, format.id()));
		if (!Console.isStandard(target)) {
			console.out().println(target);
		}
	}
}
