// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.export.exchange.Identifiers;
import org.allianceworkbench.export.exchange.Plain;
import org.allianceworkbench.export.exchange.Xml;
import org.allianceworkbench.export.exchange.drawing.Drawing;
import org.allianceworkbench.export.exchange.drawing.Line;
import org.allianceworkbench.export.exchange.drawing.Shape;
import org.allianceworkbench.viewpoint.scene.Bounds;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;

/**
 * One page of a draw.io file. Cells 0 and 1 must be there; an object around a cell carries its label and custom data. Labels are HTML to
 * draw.io, for only such labels are wrapped, so names are escaped for HTML before they are escaped for XML. Shapes stand relative to the
 * shape they lie in, bends relative to the page.
 */
final class DrawioPage {
	private static final String ROOT = "1";

	private final Xml xml;
	private final Identifiers ids = Identifiers.names();

	DrawioPage(Xml xml) {
		this.xml = xml;
	}

	void write(Drawing drawing) {
		xml.start("diagram", "id", ids.of(drawing.id()), "name", drawing.title().isBlank() ? "Diagram" : drawing.title());
		xml.start("mxGraphModel", "grid", "1", "gridSize", "10", "guides", "1", "connect", "1", "arrows", "1", "page", "0");
		xml.start("root").empty("mxCell", "id", "0").empty("mxCell", "id", ROOT, "parent", "0");
		drawing.shapes().forEach(shape -> shape(shape, ROOT, 0, 0));
		Map<String, Shape> shapes = drawing.byId();
		drawing.lines().forEach(line -> line(line, shapes));
		xml.end().end().end();
	}

	private void shape(Shape shape, String parent, double left, double top) {
		String id = ids.of(shape.id());
		Bounds place = shape.place();
		object(id, shape.label(), shape.object(), shape.kind(), shape.tooltip(), shape.fields());
		xml.start("mxCell", "style", DrawioStyle.of(shape), "vertex", "1", "parent", parent);
		xml.empty("mxGeometry", "x", Plain.number(place.x() - left), "y", Plain.number(place.y() - top), "width", Plain.number(place.width()),
				"height", Plain.number(place.height()), "as", "geometry");
		xml.end().end();
		shape.children().forEach(child -> shape(child, id, place.x(), place.y()));
	}

	private void line(Line line, Map<String, Shape> shapes) {
		Point first = line.route().get(0);
		Point last = line.route().get(line.route().size() - 1);
		object(ids.of(line.id()), line.label(), line.object(), line.kind(), line.tooltip(), line.fields());
		String style = DrawioStyle.of(line) + DrawioStyle.end("exit", first, shapes.get(line.source()).place())
				+ DrawioStyle.end("entry", last, shapes.get(line.target()).place());
		xml.start("mxCell", "style", style, "edge", "1", "parent", ROOT, "source", ids.of(line.source()), "target", ids.of(line.target()));
		xml.start("mxGeometry", "relative", "1", "as", "geometry");
		if (!line.bends().isEmpty()) {
			xml.start("Array", "as", "points");
			line.bends().forEach(bend -> xml.empty("mxPoint", "x", Plain.number(bend.x()), "y", Plain.number(bend.y())));
			xml.end();
		}
		xml.end().end().end();
	}

	private void object(String id, String label, String object, String kind, String tooltip, Map<String, String> fields) {
		List<String> data = new ArrayList<>(Arrays.asList("label", Xml.escaped(label), "id", id, "modelId", object.isEmpty() ? null : object, "kind",
				kind.isEmpty() ? null : kind, "tooltip", tooltip.isEmpty() ? null : Xml.escaped(tooltip)));
		fields.forEach((name, value) -> data.addAll(List.of(name.replace(' ', '_'), value)));
		xml.start("object", data.toArray(String[]::new));
	}
}
