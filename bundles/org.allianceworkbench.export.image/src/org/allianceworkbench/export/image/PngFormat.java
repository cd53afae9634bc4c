// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.image;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.viewpoint.scene.Scene;

/** Portable Network Graphics with the resolution in the file, so that a word processor shows the picture at its size. */
public final class PngFormat implements ExportFormat {
	/** Pixels to the inch of the file; the picture keeps its size on paper. */
	public static final ExportOption<Integer> DPI = ExportOption.whole("dpi", 192, 36, 1200,
			"Dots per inch: how fine the picture is, at the same size on paper; 96 is a screen's resolution.")
			.labelled("DPI");
	/** Size on paper or screen as a multiple of the diagram's own. */
	public static final ExportOption<Double> SCALE = ExportOption.number("scale", 1, 0.05, 20, "How many times its own size the picture gets.");

	private static final double SCREEN_DPI = 96;
	private static final long MOST_PIXELS = 200_000_000L;
	private static final int LONGEST_SIDE = 60_000;

	@Override
	public String id() {
		return "png";
	}

	@Override
	public String label() {
		return "PNG picture";
	}

	@Override
	public String extension() {
		return "png";
	}

	@Override
	public List<ExportOption<?>> options() {
		return List.of(SCALE, DPI, ImageOptions.LEGEND);
	}

	@Override
	public void export(ExportRequest request, OutputStream out) throws IOException {
		Scene scene = ImageOptions.picture(request, this);
		int dpi = request.value(DPI);
		double scale = request.value(SCALE) * dpi / SCREEN_DPI;
		double width = Math.ceil(scene.width() * scale);
		double height = Math.ceil(scene.height() * scale);
		if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS) {
			throw tooLarge(scene, width, height, request.value(SCALE));
		}
		new PngWriter(scene, scale, (int) width, (int) height, dpi).write(out);
	}

	private static ExportException tooLarge(Scene scene, double width, double height, double scale) {
		double fits = scale * Math.min(Math.sqrt(MOST_PIXELS / (width * height)), LONGEST_SIDE / Math.max(width, height));
		return new ExportException(String.format(Locale.ROOT,
				"The diagram \"%s\" would be %.0f by %.0f pixels, more than a PNG picture may have; a scale of %.2f fits, and SVG and PDF have no such limit.",
				scene.title(), width, height, Math.floor(fits * 100) / 100));
	}
}
