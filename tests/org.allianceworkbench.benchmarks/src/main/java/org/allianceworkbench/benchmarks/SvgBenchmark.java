// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.scene.SceneBuilder;
import org.allianceworkbench.viewpoint.scene.SceneContext;
import org.allianceworkbench.viewpoint.text.TextMeasurer;

/**
 * Builds the scene of a generated map, once with all labels measured anew and once by a builder that remembers them, and writes it as SVG;
 * prints the times and their ratio. Argument: the number of nodes, 1,000 when there is none.
 */
public final class SvgBenchmark {
	private SvgBenchmark() {
	}

	/** Runs the benchmark. */
	public static void main(String[] args) throws ReflectiveOperationException {
		int nodes = args.length > 0 ? Integer.parseInt(args[0]) : 1_000;
		Diagram diagram = GeneratedDiagram.of(nodes);
		ExportFormat svg = (ExportFormat) Class.forName("org.allianceworkbench.export.image.SvgFormat").getConstructor().newInstance();
		TextMeasurer measurer = new TextMeasurer();
		SceneBuilder kept = new SceneBuilder(new SceneContext(measurer));
		Scene scene = kept.scene(diagram);
		byte[] file = written(svg, scene);
		double cold = LayoutBenchmark.median(() -> new SceneBuilder(new SceneContext(new TextMeasurer())).scene(diagram));
		double warm = LayoutBenchmark.median(() -> kept.scene(diagram));
		double write = LayoutBenchmark.median(() -> written(svg, scene));
		System.out.printf("SVG of %,d nodes and %,d edges (%,d bytes): scene %.0f ms measured anew, %.1f ms from memory (ratio %.1f); write %.1f ms%n", nodes,
				diagram.getEdges().size(), file.length, cold, warm, cold / warm, write);
	}

	private static byte[] written(ExportFormat format, Scene scene) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			format.export(ExportRequest.of(scene), out);
		} catch (IOException problem) {
			throw new UncheckedIOException(problem);
		}
		return out.toByteArray();
	}
}
