// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.export.exchange.Xml;
import org.allianceworkbench.export.exchange.drawing.Drawing;
import org.allianceworkbench.export.exchange.drawing.Line;
import org.allianceworkbench.export.exchange.drawing.Shape;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.style.Colour;

/**
 * Writes diagrams as views. Coordinates are whole, not negative, and those of the view also for what lies within another node, so a diagram
 * that reaches left of or above its origin is moved as a whole. A shape whose object is no element becomes a container with a label, an edge
 * without relation a line.
 */
final class Views {
	private final Xml xml;
	private final Conversion conversion;
	private final Map<String, Optional<Element>> elements = new HashMap<>();
	private double left;
	private double top;
	private String view = "";

	Views(Xml xml, Conversion conversion) {
		this.xml = xml;
		this.conversion = conversion;
	}

	void write(List<Scene> scenes) {
		if (scenes.isEmpty()) {
			return;
		}
		xml.start("views").start("diagrams");
		for (Scene scene : scenes) {
			left = Math.min(0, Math.floor(scene.x()));
			top = Math.min(0, Math.floor(scene.y()));
			view = "view." + scene.id();
			view(Drawing.of(scene));
		}
		xml.end().end();
	}

	private void view(Drawing drawing) {
		xml.start("view", "identifier", conversion.identifier(view), "xsi:type", "Diagram");
		xml.text("name", drawing.title().isBlank() ? "Diagram" : drawing.title());
		elements.clear();
		drawing.all().forEach(shape -> elements.put(shape.id(), conversion.element(shape.object())));
		drawing.shapes().forEach(this::node);
		drawing.lines().forEach(this::connection);
		xml.end();
	}

	private void node(Shape shape) {
		Optional<Element> element = elements.get(shape.id());
		xml.start("node", "identifier", id(shape.id()), "elementRef", element.map(Element::id).orElse(null), "xsi:type",
				element.isPresent() ? "Element" : "Container", "x", place(shape.place().x() - left), "y", place(shape.place().y() - top), "w",
				size(shape.place().width()), "h", size(shape.place().height()));
		if (element.isEmpty() && !shape.label().isEmpty()) {
			xml.text("label", shape.label());
		}
		xml.start("style");
		if (shape.look().border() != null) {
			colour("lineColor", shape.look().border().colour());
		}
		if (shape.look().fill() != null) {
			colour("fillColor", shape.look().fill());
		}
		xml.start("font", "name", "Liberation Sans", "size", String.valueOf(Math.max(1, shape.look().size())));
		colour("color", shape.look().text());
		xml.end().end();
		shape.children().forEach(this::node);
		xml.end();
	}

	private void connection(Line line) {
		Optional<Relation> relation = elements.get(line.source()).flatMap(source -> elements.get(line.target())
				.flatMap(target -> conversion.relation(line.object(), source.id(), target.id())));
		boolean backwards = relation.isPresent() && !relation.get().source().equals(elements.get(line.source()).get().id());
		xml.start("connection", "identifier", id(line.id()), "relationshipRef", relation.map(Relation::id).orElse(null), "xsi:type",
				relation.isPresent() ? "Relationship" : "Line", "source", id(backwards ? line.target() : line.source()), "target",
				id(backwards ? line.source() : line.target()));
		if (relation.isEmpty() && !line.label().isEmpty()) {
			xml.text("label", line.label());
		}
		xml.start("style", "lineWidth", size(line.stroke().width()));
		colour("lineColor", line.stroke().colour());
		xml.end();
		List<Point> bends = line.bends();
		for (int i = 0; i < bends.size(); i++) {
			Point bend = bends.get(backwards ? bends.size() - 1 - i : i);
			xml.empty("bendpoint", "x", place(bend.x() - left), "y", place(bend.y() - top));
		}
		xml.end();
	}

	private void colour(String name, Colour colour) {
		xml.empty(name, "r", String.valueOf(colour.red()), "g", String.valueOf(colour.green()), "b", String.valueOf(colour.blue()));
	}

	private String id(String key) {
		return conversion.identifier(view + "." + key);
	}

	private static String place(double value) {
		return String.valueOf(Math.max(0, Math.round(value)));
	}

	private static String size(double value) {
		return String.valueOf(Math.max(1, Math.round(value)));
	}
}
