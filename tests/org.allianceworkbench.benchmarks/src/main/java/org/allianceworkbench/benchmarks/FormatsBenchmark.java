// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.allianceworkbench.export.ExportFile;
import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.ImportFormat;
import org.allianceworkbench.export.ImportRequest;
import org.allianceworkbench.export.Subject;
import org.allianceworkbench.model.resource.AllianceFiles;
import org.allianceworkbench.model.resource.AllianceResource;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.scene.SceneBuilder;
import org.allianceworkbench.viewpoint.scene.SceneContext;
import org.allianceworkbench.viewpoint.text.TextMeasurer;

/**
 * Exports a diagram and a model of 1,000 and of 10,000 elements in each format, to a file, and writes the same bytes to a file; prints both times and
 * their ratio. Then reads back what can be read, against opening the model's own file, and SVG against Graphviz drawing the same positions, where it is installed.
 */
public final class FormatsBenchmark {
	private static final String EXCHANGE = "org.allianceworkbench.export.exchange.";
	private static final String OFFICE = "org.allianceworkbench.export.office.";
	private static final List<String> FORMATS = List.of("org.allianceworkbench.export.image.SvgFormat", "org.allianceworkbench.export.image.PdfFormat",
			EXCHANGE + "graph.DrawioFormat", EXCHANGE + "graph.GraphmlFormat", EXCHANGE + "graph.DotFormat", EXCHANGE + "graph.MermaidFormat",
			EXCHANGE + "graph.PlantumlFormat", EXCHANGE + "graph.KumuFormat", EXCHANGE + "graph.GraphmlFormat$OfModel", EXCHANGE + "archimate.ArchimateFormat",
			EXCHANGE + "register.JsonFormat", OFFICE + "workbook.XlsxFormat", OFFICE + "csv.CsvFormat");
	/** Each reads what the format of the same place in the other list writes. */
	private static final List<String> READ = FORMATS.subList(FORMATS.size() - 4, FORMATS.size());
	private static final List<String> READERS = List.of(EXCHANGE + "archimate.ArchimateImport", EXCHANGE + "register.JsonImport",
			OFFICE + "workbook.XlsxImport", OFFICE + "csv.CsvImport");
	private static final Median SHORT = new Median(5, 9);
	private static final Median LONG = new Median(2, 3);

	private FormatsBenchmark() {
	}

	/** @param arguments the numbers of elements; 1,000 and 10,000 when there are none */
	public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
		Path folder = Files.createTempDirectory("formats");
		try {
			for (int elements : Sizes.of(arguments, 1_000, 10_000)) {
				Scene scene = new SceneBuilder(new SceneContext(new TextMeasurer())).scene(GeneratedDiagram.of(elements));
				AllianceResource model = AllianceFiles.make(folder.resolve("model.alliance"));
				model.getContents().add(GeneratedModel.of(elements));
				for (String name : FORMATS) {
					ExportFormat format = format(name);
					compare(format, format.subject() == Subject.MODEL ? ExportRequest.of(model) : ExportRequest.of(scene), elements, folder);
				}
				for (int i = 0; i < READERS.size(); i++) {
					compareReading(format(READ.get(i)), (ImportFormat) made(READERS.get(i)), model, elements);
				}
				againstGraphviz(scene, elements, folder);
			}
		} finally {
			for (File left : folder.toFile().listFiles()) {
				left.delete();
			}
			Files.delete(folder);
		}
	}

	private static ExportFormat format(String name) throws ReflectiveOperationException {
		return (ExportFormat) made(name);
	}

	private static Object made(String name) throws ReflectiveOperationException {
		return Class.forName(name).getConstructor().newInstance();
	}

	private static void compare(ExportFormat format, ExportRequest request, int elements, Path folder) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		format.export(request, bytes);
		byte[] content = bytes.toByteArray();
		Median median = elements > 1_000 ? LONG : SHORT;
		double made = written(median, new ExportFile(folder.resolve("made")), out -> format.export(request, out));
		double bare = written(median, new ExportFile(folder.resolve("bare")), out -> out.write(content));
		System.out.printf("%s of %,d elements (%,d bytes): %.1f ms, the bytes alone %.1f ms (ratio %.0f), %.1f MB/s%n", format.id(), elements,
				content.length, made, bare, made / bare, content.length / 1e3 / made);
	}

	private static void compareReading(ExportFormat format, ImportFormat reader, AllianceResource model, int elements) throws IOException {
		ByteArrayOutputStream exported = new ByteArrayOutputStream();
		format.export(ExportRequest.of(model), exported);
		ByteArrayOutputStream own = new ByteArrayOutputStream();
		model.save(own, null);
		ImportRequest request = ImportRequest.into(AllianceFiles.modelOf(model));
		Median median = elements > 1_000 ? LONG : SHORT;
		double read = read(median, () -> reader.read(request, new ByteArrayInputStream(exported.toByteArray())));
		double opened = read(median, () -> {
			AllianceResource again = AllianceFiles.make(Path.of("again.alliance"));
			again.load(new ByteArrayInputStream(own.toByteArray()), null);
			return again;
		});
		System.out.printf("%s of %,d elements read back: %.1f ms, opening the model %.1f ms (ratio %.1f)%n", reader.id(), elements, read, opened,
				read / opened);
	}

	private static double read(Median median, Callable<Object> reading) {
		return median.of(() -> {
			try {
				return reading.call();
			} catch (Exception problem) {
				throw new IllegalStateException(problem);
			}
		});
	}

	private static double written(Median median, ExportFile file, ExportFile.Content content) {
		return median.of(() -> {
			try {
				file.write(content);
				return file;
			} catch (IOException problem) {
				throw new UncheckedIOException(problem);
			}
		});
	}

	private static void againstGraphviz(Scene scene, int elements, Path folder) throws ReflectiveOperationException, IOException {
		if (Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).noneMatch(each -> Files.isExecutable(Path.of(each, "dot")))) {
			System.out.println("SVG against Graphviz: skipped, dot is not installed");
			return;
		}
		ExportFormat svg = format(FORMATS.get(0));
		ExportFormat dot = format(EXCHANGE + "graph.DotFormat");
		Path graph = folder.resolve("graph.dot");
		new ExportFile(graph).write(dot, ExportRequest.of(scene).with(dot, Map.of("positions", "true")));
		double ours = written(LONG, new ExportFile(folder.resolve("ours.svg")), out -> svg.export(ExportRequest.of(scene), out));
		double theirs = LONG.of(() -> drawn(graph, folder.resolve("theirs.svg")));
		System.out.printf("SVG of %,d nodes: %.1f ms, dot -Tsvg on the same positions %.0f ms (ratio %.3f)%n", elements, ours, theirs, ours / theirs);
	}

	private static Path drawn(Path graph, Path picture) {
		try {
			new ProcessBuilder("dot", "-Kneato", "-n2", "-Tsvg", "-o", picture.toString(), graph.toString()).inheritIO().start().waitFor();
			return picture;
		} catch (IOException problem) {
			throw new UncheckedIOException(problem);
		} catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}
}
