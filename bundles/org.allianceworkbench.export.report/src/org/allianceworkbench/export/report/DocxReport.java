// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.report.docx.DocxWriter;
import org.allianceworkbench.export.report.document.Document;
import org.allianceworkbench.export.report.document.Paged;
import org.allianceworkbench.viewpoint.scene.Scene;

/** A document for word processors, to go on with. */
public final class DocxReport extends Report {
	private final ExportFormat png;
	private final ExportFormat svg;

	/**
	 * @param png writes diagrams as pictures
	 * @param svg writes diagrams as drawings
	 */
	public DocxReport(ExportFormat png, ExportFormat svg) {
		this.png = png;
		this.svg = svg;
	}

	@Override
	public String id() {
		return "report-docx";
	}

	@Override
	public String label() {
		return "Word report";
	}

	@Override
	public String extension() {
		return "docx";
	}

	@Override
	void write(Document document, Map<String, Scene> diagrams, OutputStream out) throws IOException {
		Paged paged = Paged.of(document, diagrams);
		new DocxWriter(png, svg, paged.diagrams()).write(paged.document(), out);
	}
}
