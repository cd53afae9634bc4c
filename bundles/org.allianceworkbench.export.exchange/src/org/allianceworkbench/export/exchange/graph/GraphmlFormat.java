// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import java.io.IOException;

import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.exchange.TextFormat;
import org.allianceworkbench.export.exchange.drawing.Drawing;

/**
 * GraphML with the geometry and the looks of yEd; graph tools that know nothing of yEd read names, kinds and ids as plain data.
 *
 * @see <a href="http://graphml.graphdrawing.org/specification.html">GraphML</a>
 * @see <a href="https://docs.yworks.com/yfiles/doc/developers-guide/graphml.html">GraphML as yEd writes it</a>
 */
public final class GraphmlFormat extends TextFormat {
	public GraphmlFormat() {
		super("graphml", "GraphML graph (yEd)", "graphml");
	}

	@Override
	protected String text(ExportRequest request) throws IOException {
		return new GraphmlDocument().write(Drawing.of(request.pictureFor(this)));
	}
}
