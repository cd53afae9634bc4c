// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import java.util.List;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.exchange.TextFormat;
import org.allianceworkbench.export.exchange.drawing.Drawing;

/**
 * A Mermaid flowchart, as wikis and code hosts draw it.
 *
 * @see <a href="https://mermaid.js.org/syntax/flowchart.html">Mermaid flowcharts</a>
 */
public final class MermaidFormat extends TextFormat {
	/** Which way the chart runs. */
	public static final ExportOption<String> DIRECTION = ExportOption.choice("direction", List.of("lr", "tb"),
			"Whether the chart runs from left to right or from top to bottom.");

	public MermaidFormat() {
		super("mermaid", "Mermaid flowchart", "mmd");
	}

	@Override
	public List<ExportOption<?>> options() {
		return List.of(DIRECTION);
	}

	@Override
	public List<String> warnings(ExportRequest request) throws ExportException {
		return chart(request).warnings();
	}

	@Override
	protected String text(ExportRequest request) throws ExportException {
		return chart(request).text();
	}

	private MermaidChart chart(ExportRequest request) throws ExportException {
		return new MermaidChart(Drawing.of(request.pictureFor(this)), request.value(DIRECTION));
	}
}
