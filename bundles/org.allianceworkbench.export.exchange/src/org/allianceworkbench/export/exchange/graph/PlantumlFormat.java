// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import java.util.List;
import java.util.Locale;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.Subject;
import org.allianceworkbench.viewpoint.scene.Scene;

/**
 * A PlantUML deployment diagram. PlantUML draws pictures of at most 4,096 pixels a side unless {@code PLANTUML_LIMIT_SIZE} says more.
 *
 * @see <a href="https://plantuml.com/deployment-diagram">PlantUML deployment diagrams</a>
 */
public class PlantumlFormat extends GraphFormat {
	private static final int MOST_PIXELS = 4096;
	private static final int MOST_ELEMENTS = 50;
	private static final int PIXELS_EACH = 150;

	public PlantumlFormat() {
		this(Subject.DIAGRAM);
	}

	private PlantumlFormat(Subject subject) {
		super(subject, "plantuml", "PlantUML diagram", "puml");
	}

	/** The same for whole models. */
	public static final class OfModel extends PlantumlFormat {
		public OfModel() {
			super(Subject.MODEL);
		}

		/** How large the picture gets is not known before; a graph of more elements than stand below each other on one is likely cut. */
		@Override
		public List<String> warnings(ExportRequest request) throws ExportException {
			long elements = drawing(request).all().count();
			return elements <= MOST_ELEMENTS ? List.of()
					: List.of(String.format(Locale.UK, "PlantUML cuts pictures at %,d pixels a side, and one of %,d elements may be larger: set "
							+ "PLANTUML_LIMIT_SIZE to %d or more where it is drawn.", MOST_PIXELS, elements, elements * PIXELS_EACH));
		}
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
	protected String text(ExportRequest request) throws ExportException {
		return new PlantumlDiagram().write(drawing(request));
	}
}
