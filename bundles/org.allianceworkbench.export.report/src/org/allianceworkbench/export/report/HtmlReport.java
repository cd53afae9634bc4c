// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.report.document.Document;
import org.allianceworkbench.export.report.html.HtmlWriter;
import org.allianceworkbench.viewpoint.scene.Scene;

/** One page that needs nothing beside it: diagrams whose shapes lead to their entries, a table of contents, search, and a look for paper. */
public final class HtmlReport extends Report {
	private final ExportFormat svg;

	/** @param svg writes diagrams as Scalable Vector Graphics, each shape with the id of its object */
	public HtmlReport(ExportFormat svg) {
		this.svg = svg;
	}

	@Override
	public String id() {
		return "report-html";
	}

	@Override
	public String label() {
		return "HTML report";
	}

	@Override
	public String extension() {
		return "html";
	}

	@Override
	void write(Document document, Map<String, Scene> diagrams, OutputStream out) throws IOException {
		new HtmlWriter(svg, diagrams, out).write(document);
	}
}
