// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.model.resource.AllianceFiles;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Writes the complete report of generated models of 1,000 and 10,000 elements to a file in each format, and the same bytes again as they are;
 * prints the times and their ratio.
 */
public final class ReportBenchmark {
	private ReportBenchmark() {
	}

	/** @param arguments the numbers of elements; 1,000 and 10,000 when there are none */
	public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
		ExportFormat svg = format("image.SvgFormat");
		ExportFormat pdf = format("image.PdfFormat");
		ExportFormat png = format("image.PngFormat");
		for (int elements : Sizes.of(arguments, 1_000, 10_000)) {
			Resource model = AllianceFiles.make(Path.of("generated.alliance"));
			model.getContents().add(GeneratedModel.of(elements));
			measure(format("report.HtmlReport", svg), model, elements);
			measure(format("report.PdfReport", pdf), model, elements);
			measure(format("report.DocxReport", png, svg), model, elements);
		}
	}

	private static ExportFormat format(String name, ExportFormat... pictures) throws ReflectiveOperationException {
		Class<?>[] types = new Class<?>[pictures.length];
		Arrays.fill(types, ExportFormat.class);
		return (ExportFormat) Class.forName("org.allianceworkbench.export." + name).getConstructor(types).newInstance((Object[]) pictures);
	}

	private static void measure(ExportFormat format, Resource model, int elements) throws IOException {
		Path file = Files.createTempFile("report", "." + format.extension());
		try {
			ExportRequest request = ExportRequest.of(model).with(format, Map.of("template", "model"));
			double report = new Median(1, 3).of(() -> write(format, request, file));
			byte[] bytes = Files.readAllBytes(file);
			double copy = new Median(1, 3).of(() -> write(bytes, file));
			System.out.printf("%s of %,d elements (%,d bytes): %.0f ms, the same bytes %.2f ms (ratio %.0f), %.0f µs an element%n", format.label(), elements,
					bytes.length, report, copy, report / copy, 1000 * report / elements);
		} finally {
			Files.delete(file);
		}
	}

	private static Object write(ExportFormat format, ExportRequest request, Path file) {
		try (OutputStream out = Files.newOutputStream(file)) {
			format.export(request, out);
			return file;
		} catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}

	private static Object write(byte[] bytes, Path file) {
		try {
			return Files.write(file, bytes);
		} catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
	}
}
