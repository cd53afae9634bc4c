// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.viewpoint.scene.Scene;

/** Portable Document Format: vectors and embedded fonts, a page of the picture's size for each diagram. */
public final class PdfFormat implements ExportFormat {

	@Override
	public String id() {
		return "pdf";
	}

	@Override
	public String label() {
		return "PDF document";
	}

	@Override
	public String extension() {
		return "pdf";
	}

	@Override
	public List<ExportOption<?>> options() {
		return List.of(ImageOptions.LEGEND);
	}

	@Override
	public void export(ExportRequest request, OutputStream out) throws IOException {
		List<Scene> scenes = request.picturesFor(this).stream().map(scene -> ImageOptions.dressed(scene, request)).toList();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
		new PdfWriter().write(scenes, bytes);
		bytes.writeTo(out);
		out.flush();
	}
}
