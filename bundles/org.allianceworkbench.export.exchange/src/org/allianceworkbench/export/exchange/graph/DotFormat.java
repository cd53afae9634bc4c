// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import java.util.List;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.Subject;
import org.allianceworkbench.export.exchange.drawing.Drawing;

/**
 * Graphviz: containers as clusters and columns as ranks, for dot to arrange; or everything pinned where the diagram has it, for neato.
 *
 * @see <a href="https://graphviz.org/doc/info/lang.html">The DOT language</a>
 */
public class DotFormat extends GraphFormat {
	/** Whether shapes keep their places. Graphviz draws no clusters at given places, so containers are then shapes behind what they hold. */
	public static final ExportOption<Boolean> POSITIONS = ExportOption.flag("positions", false,
			"Whether everything stays where the diagram has it instead of being arranged by Graphviz.")
			.labelled("Everything where the diagram has it");

	public DotFormat() {
		this(Subject.DIAGRAM);
	}

	private DotFormat(Subject subject) {
		super(subject, "dot", "Graphviz graph", "dot");
	}

	/** The same for whole models. */
	public static final class OfModel extends DotFormat {
		public OfModel() {
			super(Subject.MODEL);
		}
	}

	@Override
	public List<ExportOption<?>> options() {
		return List.of(POSITIONS);
	}

	@Override
	protected String text(ExportRequest request) throws ExportException {
		Drawing drawing = drawing(request);
		return request.value(POSITIONS) ? new PinnedDot().write(drawing) : new RankedDot(drawing).write();
	}
}
