// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import java.util.List;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.Subject;

/**
 * A Mermaid flowchart, as wikis and code hosts draw it.
 *
 * @see <a href="https://mermaid.js.org/syntax/flowchart.html">Mermaid flowcharts</a>
 */
public class MermaidFormat extends GraphFormat {
	/** Which way the chart runs. */
	public static final ExportOption<String> DIRECTION = ExportOption.choice("direction", List.of("lr", "tb"),
			"Whether the chart runs from left to right or from top to bottom.");

	public MermaidFormat() {
		this(Subject.DIAGRAM);
	}

	private MermaidFormat(Subject subject) {
		super(subject, "mermaid", "Mermaid flowchart", "mmd");
	}

	/** The same for whole models. */
	public static final class OfModel extends MermaidFormat {
		public OfModel() {
			super(Subject.MODEL);
		}
	}

	@Override
	public List<ExportOption<?>> options() {
		return List.of(DIRECTION);
	}

	@Override
	public List<String> warnings(ExportRequest request) throws ExportException {
		return new MermaidChart(drawing(request), request.value(DIRECTION)).warnings();
	}

	@Override
	protected String text(ExportRequest request) throws ExportException {
		return new MermaidChart(drawing(request), request.value(DIRECTION)).text();
	}
}
