// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.report.document.Document;
import org.allianceworkbench.export.report.document.Paged;
import org.allianceworkbench.export.report.pdf.PdfWriter;
import org.allianceworkbench.viewpoint.scene.Scene;

/** Pages to print and to send: bookmarks, a table of contents, diagrams as vectors. */
public final class PdfReport extends Report {
	private final ExportFormat pdf;

	/** @param pdf writes diagrams as pages of their own size */
	public PdfReport(ExportFormat pdf) {
		this.pdf = pdf;
	}

	@Override
	public String id() {
		return "report-pdf";
	}

	@Override
	public String label() {
		return "PDF report";
	}

	@Override
	public String extension() {
		return "pdf";
	}

	@Override
	void write(Document document, Map<String, Scene> diagrams, OutputStream out) throws IOException {
		Paged paged = Paged.of(document, diagrams);
		new PdfWriter(pdf, paged.diagrams()).write(paged.document(), out);
	}
}
