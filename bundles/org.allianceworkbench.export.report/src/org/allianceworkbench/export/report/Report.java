// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.ExportTemplate;
import org.allianceworkbench.export.Subject;
import org.allianceworkbench.export.report.document.Document;
import org.allianceworkbench.export.report.document.DocumentReader;
import org.allianceworkbench.export.report.template.TemplateEngine;
import org.allianceworkbench.export.report.template.TemplateFiles;
import org.allianceworkbench.export.report.view.ModelView;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.eclipse.emf.ecore.EObject;

/** A format of reports: the template makes a document of the model, and the format writes the document. */
abstract class Report implements ExportFormat {
	static final ExportOption<String> TEMPLATE = ExportOption.text("template", TemplateFiles.NAMES,
			String.join(", ", TemplateFiles.NAMES) + ", or the path of a template file", "What the report tells; " + TemplateFiles.NAMES.get(0)
					+ " where nothing is named.");

	@Override
	public final Subject subject() {
		return Subject.MODEL;
	}

	@Override
	public final List<ExportOption<?>> options() {
		return List.of(TEMPLATE);
	}

	@Override
	public final void export(ExportRequest request, OutputStream out) throws IOException {
		EObject model = request.modelFor(this);
		ExportTemplate template = new TemplateFiles().find(request.value(TEMPLATE));
		Map<String, Scene> diagrams = new LinkedHashMap<>();
		request.scenes().stream().filter(Report::showsSomething).forEach(scene -> diagrams.put(scene.id(), scene));
		ModelView view = new ModelView(model, List.copyOf(diagrams.values()));
		Document document = DocumentReader.read(new TemplateEngine().render(template, view), diagrams.keySet());
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(256 * 1024);
		write(document, diagrams, bytes);
		bytes.writeTo(out);
		out.flush();
	}

	/**
	 * Writes the document.
	 *
	 * @param diagrams by their ids, all that the document shows among them
	 */
	abstract void write(Document document, Map<String, Scene> diagrams, OutputStream out) throws IOException;

	private static boolean showsSomething(Scene scene) {
		return !scene.nodes().isEmpty() || !scene.edges().isEmpty();
	}
}
