// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync.look;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.spec.EdgeMapping;
import org.allianceworkbench.viewpoint.spec.EdgeStyleDescription;
import org.allianceworkbench.viewpoint.spec.LabelStyleDescription;
import org.allianceworkbench.viewpoint.style.Appearance;
import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.style.EdgeArrow;
import org.allianceworkbench.viewpoint.style.EdgeRouting;
import org.allianceworkbench.viewpoint.style.EdgeStyle;
import org.allianceworkbench.viewpoint.style.LabelPosition;
import org.allianceworkbench.viewpoint.style.LabelStyle;
import org.allianceworkbench.viewpoint.style.LineStyle;
import org.allianceworkbench.viewpoint.sync.aspect.Engine;
import org.allianceworkbench.viewpoint.sync.view.Views;


/** How an edge looks. */
final class EdgeLook extends Look {
	private static final Colour DEFAULT_STROKE = new Colour(0x88, 0x88, 0x88);

	private final EdgeMapping mapping;
	private final Map<String, Object> predicateVariables;

	EdgeLook(Engine engine, Views views, Edge edge, EdgeMapping mapping, Map<String, Object> variables, Runnable whenStale) {
		super(engine, edge, variables, whenStale);
		this.mapping = mapping;
		predicateVariables = new HashMap<>(variables);
		predicateVariables.put("sourceView", views.of(edge.getSource()));
		predicateVariables.put("targetView", views.of(edge.getEnd()));
	}

	@Override
	protected Appearance appearance() {
		return choose(mapping.styles(), predicateVariables).map(chosen -> appearance(chosen.style(), chosen.origin()))
				.orElseGet(EdgeLook::plain);
	}

	private static Appearance plain() {
		return new Appearance(null, null, null, null, -1, -1, new EdgeStyle(DEFAULT_STROKE, 1, LineStyle.SOLID, EdgeRouting.STRAIGHT,
				EdgeArrow.NO_DECORATION, EdgeArrow.INPUT_ARROW, null, null, null, "NONE", "None", false, "default"));
	}

	private Appearance appearance(EdgeStyleDescription style, String origin) {
		EdgeStyle computed = new EdgeStyle(colours().of(style.stroke()), integer(style.size()), style.line(), style.routing(),
				style.source(), style.target(), labelStyle(style.beginLabel()), labelStyle(style.centreLabel()), labelStyle(style.endLabel()),
				style.foldingStyle(), style.endsCentering(), style.bracket(), origin);
		return new Appearance(text(style.centreLabel()), text(style.beginLabel()), text(style.endLabel()), null, -1, -1, computed);
	}

	private LabelStyle labelStyle(Optional<LabelStyleDescription> description) {
		return description.map(each -> labelStyle(each, LabelPosition.NODE, false)).orElse(null);
	}

	private String text(Optional<LabelStyleDescription> description) {
		return description.map(each -> label(each.expression())).orElse(null);
	}
}
