// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.viewpoint.scene.Scene;

/** Scalable Vector Graphics 1.1: plain text elements, the font named, an id on each element, nothing outside the file. */
public final class SvgFormat implements ExportFormat {
	/** Whether text stays text or becomes outlines, which look the same where the font is missing but cannot be searched. */
	public static final ExportOption<String> TEXT = ExportOption.choice("text", List.of("plain", "shapes"),
			"Text as text that can be searched and edited, or as shapes that need no font.");

	@Override
	public String id() {
		return "svg";
	}

	@Override
	public String label() {
		return "SVG picture";
	}

	@Override
	public String extension() {
		return "svg";
	}

	@Override
	public List<ExportOption<?>> options() {
		return List.of(TEXT, ImageOptions.LEGEND);
	}

	@Override
	public void export(ExportRequest request, OutputStream out) throws IOException {
		Scene scene = ImageOptions.picture(request, this);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(64 * 1024);
		try {
			new SvgWriter(bytes, request.value(TEXT).equals("shapes")).write(scene);
		} catch (XMLStreamException problem) {
			throw new ExportException("The diagram \"" + scene.title() + "\" could not be written as SVG.", problem);
		}
		bytes.writeTo(out);
		out.flush();
	}
}
