// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import java.util.List;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.Subject;
import org.allianceworkbench.export.exchange.Xml;
import org.allianceworkbench.export.exchange.drawing.Drawing;

/**
 * Uncompressed draw.io files: a page for each diagram, every shape where it stands, with the ids of the diagram. A bare mxGraphModel may
 * open blank, so the file is always an mxfile; it bears no time of change, so that the same diagram gives the same bytes.
 *
 * @see <a href="https://www.drawio.com/doc/faq/diagram-source-edit">draw.io: the source of a diagram</a>
 */
public class DrawioFormat extends GraphFormat {
	public DrawioFormat() {
		this(Subject.DIAGRAM);
	}

	private DrawioFormat(Subject subject) {
		super(subject, "drawio", "draw.io diagram", "drawio");
	}

	/** The same for whole models. */
	public static final class OfModel extends DrawioFormat {
		public OfModel() {
			super(Subject.MODEL);
		}
	}

	@Override
	protected String text(ExportRequest request) throws ExportException {
		List<Drawing> pages = subject() == Subject.MODEL ? List.of(drawing(request)) : request.picturesFor(this).stream().map(Drawing::of).toList();
		Xml xml = new Xml().start("mxfile", "host", "Alliance Workbench");
		pages.forEach(page -> new DrawioPage(xml).write(page));
		return xml.end().toString();
	}
}
