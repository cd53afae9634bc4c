// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import java.io.IOException;

import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.exchange.TextFormat;
import org.allianceworkbench.export.exchange.Xml;
import org.allianceworkbench.export.exchange.drawing.Drawing;
import org.allianceworkbench.viewpoint.scene.Scene;

/**
 * Uncompressed draw.io files: a page for each diagram, every shape where it stands, with the ids of the diagram. A bare mxGraphModel may
 * open blank, so the file is always an mxfile; it bears no time of change, so that the same diagram gives the same bytes.
 *
 * @see <a href="https://www.drawio.com/doc/faq/diagram-source-edit">draw.io: the source of a diagram</a>
 */
public final class DrawioFormat extends TextFormat {
	public DrawioFormat() {
		super("drawio", "draw.io diagram", "drawio");
	}

	@Override
	protected String text(ExportRequest request) throws IOException {
		Xml xml = new Xml().start("mxfile", "host", "Alliance Workbench");
		for (Scene scene : request.picturesFor(this)) {
			new DrawioPage(xml).write(Drawing.of(scene));
		}
		return xml.end().toString();
	}
}
