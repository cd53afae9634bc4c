// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.exchange.TextFormat;
import org.allianceworkbench.export.exchange.drawing.Drawing;
import org.allianceworkbench.viewpoint.scene.Scene;

/**
 * A PlantUML deployment diagram. PlantUML draws pictures of at most 4,096 pixels a side unless {@code PLANTUML_LIMIT_SIZE} says more.
 *
 * @see <a href="https://plantuml.com/deployment-diagram">PlantUML deployment diagrams</a>
 */
public final class PlantumlFormat extends TextFormat {
	private static final int MOST_PIXELS = 4096;

	public PlantumlFormat() {
		super("plantuml", "PlantUML diagram", "puml");
	}

	/** PlantUML places shapes anew, so the size of the diagram as it stands is what there is to judge by. */
	@Override
	public List<String> warnings(ExportRequest request) throws ExportException {
		Scene scene = request.pictureFor(this).withoutLegend();
		double side = Math.max(scene.width(), scene.height());
		return side <= MOST_PIXELS ? List.of()
				: List.of(String.format(Locale.UK, "PlantUML cuts pictures at %,d pixels a side, and this diagram is %,.0f by %,.0f: set "
						+ "PLANTUML_LIMIT_SIZE to %d or more where it is drawn.", MOST_PIXELS, scene.width(), scene.height(), (long) Math.ceil(2 * side)));
	}

	@Override
	protected String text(ExportRequest request) throws IOException {
		return new PlantumlDiagram().write(Drawing.of(request.pictureFor(this)));
	}
}
