// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import java.util.Map;
import java.util.stream.Stream;

import org.allianceworkbench.export.exchange.Identifiers;
import org.allianceworkbench.export.exchange.Xml;
import org.allianceworkbench.export.exchange.drawing.Drawing;
import org.allianceworkbench.export.exchange.drawing.Line;
import org.allianceworkbench.export.exchange.drawing.Shape;

/** One GraphML document: every key declared with its name and type, containers as groups with a graph of their own, all edges at the end. */
final class GraphmlDocument {
	private final Xml xml = new Xml();
	private final Identifiers ids = Identifiers.names();
	private final YedGraphics graphics = new YedGraphics(xml);

	String write(Drawing drawing) {
		xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
				"xmlns:y",
				"http://www.yworks.com/xml/graphml", "xmlns:yed", "http://www.yworks.com/xml/yed/3", "xsi:schemaLocation",
				"http://graphml.graphdrawing.org/xmlns http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd");
		key("title", "graph", "title");
		keys("node", "n");
		keys("edge", "e");
		fields("node", "n", drawing.all().map(Shape::fields));
		fields("edge", "e", drawing.lines().stream().map(Line::fields));
		xml.empty("key", "id", "nodegraphics", "for", "node", "yfiles.type", "nodegraphics");
		xml.empty("key", "id", "edgegraphics", "for", "edge", "yfiles.type", "edgegraphics");
		xml.start("graph", "id", ids.of(drawing.id()), "edgedefault", "directed");
		xml.text("data", drawing.title(), "key", "title");
		drawing.shapes().forEach(this::node);
		drawing.lines().forEach(this::edge);
		return xml.end().end().toString();
	}

	private void keys(String target, String prefix) {
		key(prefix + "-name", target, "name");
		key(prefix + "-kind", target, "kind");
		key(prefix + "-object", target, "object");
		key(prefix + "-description", target, "description");
	}

	private void fields(String target, String prefix, Stream<Map<String, String>> fields) {
		fields.flatMap(each -> each.keySet().stream()).distinct().sorted().forEach(name -> key(field(prefix, name), target, name));
	}

	private static String field(String prefix, String name) {
		return prefix + "." + name.replace(' ', '-');
	}

	private void key(String id, String target, String name) {
		xml.empty("key", "id", id, "for", target, "attr.name", name, "attr.type", "string");
	}

	private void node(Shape shape) {
		String id = ids.of(shape.id());
		xml.start("node", "id", id, "yfiles.foldertype", shape.isContainer() ? "group" : null);
		data("n", shape.label(), shape.kind(), shape.object(), shape.tooltip());
		data("n", shape.fields());
		xml.start("data", "key", "nodegraphics");
		graphics.node(shape);
		xml.end();
		if (shape.isContainer()) {
			xml.start("graph", "id", ids.of(shape.id() + ".graph"), "edgedefault", "directed");
			shape.children().forEach(this::node);
			xml.end();
		}
		xml.end();
	}

	private void edge(Line line) {
		xml.start("edge", "id", ids.of(line.id()), "source", ids.of(line.source()), "target", ids.of(line.target()));
		data("e", line.label(), line.kind(), line.object(), line.tooltip());
		data("e", line.fields());
		xml.start("data", "key", "edgegraphics");
		graphics.edge(line);
		xml.end().end();
	}

	private void data(String prefix, Map<String, String> fields) {
		fields.forEach((name, value) -> xml.text("data", value, "key", field(prefix, name)));
	}

	private void data(String prefix, String name, String kind, String object, String description) {
		xml.text("data", name, "key", prefix + "-name");
		xml.text("data", kind, "key", prefix + "-kind");
		xml.text("data", object, "key", prefix + "-object");
		if (!description.isEmpty()) {
			xml.text("data", description, "key", prefix + "-description");
		}
	}
}
