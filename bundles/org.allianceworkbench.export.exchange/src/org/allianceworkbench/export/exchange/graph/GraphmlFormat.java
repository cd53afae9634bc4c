// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;


import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.Subject;

/**
 * GraphML with the geometry and the looks of yEd; graph tools that know nothing of yEd read names, kinds and ids as plain data.
 *
 * @see <a href="http://graphml.graphdrawing.org/specification.html">GraphML</a>
 * @see <a href="https://docs.yworks.com/yfiles/doc/developers-guide/graphml.html">GraphML as yEd writes it</a>
 */
public class GraphmlFormat extends GraphFormat {
	public GraphmlFormat() {
		this(Subject.DIAGRAM);
	}

	private GraphmlFormat(Subject subject) {
		super(subject, "graphml", "GraphML graph (yEd)", "graphml");
	}

	/** The same for whole models. */
	public static final class OfModel extends GraphmlFormat {
		public OfModel() {
			super(Subject.MODEL);
		}
	}

	@Override
	protected String text(ExportRequest request) throws ExportException {
		return new GraphmlDocument().write(drawing(request));
	}
}
