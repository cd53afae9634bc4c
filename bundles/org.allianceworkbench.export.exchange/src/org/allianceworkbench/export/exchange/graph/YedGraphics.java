// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import org.allianceworkbench.export.exchange.Plain;
import org.allianceworkbench.export.exchange.Xml;
import org.allianceworkbench.export.exchange.drawing.Line;
import org.allianceworkbench.export.exchange.drawing.Look;
import org.allianceworkbench.export.exchange.drawing.Shape;
import org.allianceworkbench.export.exchange.drawing.Tip;
import org.allianceworkbench.viewpoint.scene.Bounds;
import org.allianceworkbench.viewpoint.style.LineStyle;

/** What yEd shows of nodes and edges. All coordinates are those of the diagram, also within groups; elements stand in yEd's order. */
final class YedGraphics {
	private static final String NONE = "none";

	private final Xml xml;

	YedGraphics(Xml xml) {
		this.xml = xml;
	}

	void node(Shape shape) {
		if (!shape.isContainer()) {
			xml.start("y:ShapeNode");
			look(shape, "c");
			xml.end();
			return;
		}
		xml.start("y:ProxyAutoBoundsNode").start("y:Realizers", "active", "0").start("y:GroupNode");
		look(shape, "t");
		xml.empty("y:State", "closed", "false", "innerGraphDisplayEnabled", "false");
		xml.end().end().end();
	}

	void edge(Line line) {
		xml.start("y:PolyLineEdge").start("y:Path", "sx", "0", "sy", "0", "tx", "0", "ty", "0");
		line.bends().forEach(bend -> xml.empty("y:Point", "x", Plain.number(bend.x()), "y", Plain.number(bend.y())));
		xml.end();
		xml.empty("y:LineStyle", "color", line.stroke().colour().hex(), "type", type(line.stroke().line()), "width", Plain.number(line.stroke()
				.width()));
		xml.empty("y:Arrows", "source", tip(line.begin()), "target", tip(line.end()));
		if (!line.label().isEmpty()) {
			xml.text("y:EdgeLabel", line.label(), "modelName", "centered", "visible", "true");
		}
		xml.empty("y:BendStyle", "smoothed", "false").end();
	}

	private void look(Shape shape, String position) {
		Look look = shape.look();
		Bounds place = shape.place();
		xml.empty("y:Geometry", "x", Plain.number(place.x()), "y", Plain.number(place.y()), "width", Plain.number(place.width()), "height",
				Plain.number(place.height()));
		xml.empty("y:Fill", "color", look.fill() == null ? null : look.fill().hex(), "hasColor", look.fill() == null ? "false" : null,
				"transparent", "false");
		if (look.border() == null) {
			xml.empty("y:BorderStyle", "hasColor", "false", "type", "line", "width", "1.0");
		} else {
			xml.empty("y:BorderStyle", "color", look.border().colour().hex(), "type", type(look.border().line()), "width",
					Plain.number(look.border().width()));
		}
		xml.text("y:NodeLabel", String.join("\n", shape.labelLines()), "alignment", "center", "fontSize",
				String.valueOf(Math.round(look.pixels())), "fontStyle", font(look),
				"modelName", "internal", "modelPosition", position, "textColor", look.text().hex(), "visible", "true");
		xml.empty("y:Shape", "type", figure(shape));
	}

	private static String figure(Shape shape) {
		return switch (shape.figure()) {
			case RECTANGLE, NONE, NOTE -> "rectangle";
			case ROUNDED -> "roundrectangle";
			case ELLIPSE -> "ellipse";
			case DIAMOND -> "diamond";
			case TRIANGLE -> "triangle";
			case PARALLELOGRAM -> "parallelogram";
		};
	}

	private static String font(Look look) {
		if (look.bold()) {
			return look.italic() ? "bolditalic" : "bold";
		}
		return look.italic() ? "italic" : "plain";
	}

	private static String type(LineStyle style) {
		return switch (style) {
			case SOLID -> "line";
			case DASH -> "dashed";
			case DOT -> "dotted";
			case DASH_DOT -> "dashed_dotted";
		};
	}

	private static String tip(Tip tip) {
		return switch (tip) {
			case NONE -> NONE;
			case OPEN -> "plain";
			case TRIANGLE -> "white_delta";
			case FILLED_TRIANGLE -> "delta";
			case DIAMOND -> "white_diamond";
			case FILLED_DIAMOND -> "diamond";
			case DOT -> "circle";
		};
	}
}
