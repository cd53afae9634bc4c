// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.export.exchange.Plain;
import org.allianceworkbench.viewpoint.scene.Bounds;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.scene.SceneEdge;
import org.allianceworkbench.viewpoint.scene.SceneNode;

/**
 * A diagram as other tools understand it. The legend is not part of it, nor are edges that end at other edges, icons and pictures.
 *
 * @param lines only such whose two ends are shapes of the drawing
 */
public record Drawing(String id, String title, List<Shape> shapes, List<Line> lines) {
	public Drawing {
		shapes = List.copyOf(shapes);
		lines = List.copyOf(lines);
	}

	/** @return what the scene shows */
	public static Drawing of(Scene scene) {
		List<Shape> shapes = scene.nodes().stream().map(node -> shape(node, 0, 0)).toList();
		Map<String, Shape> known = shapes.stream().flatMap(Shape::all).collect(Collectors.toMap(Shape::id, Function.identity(), (a, b) -> a));
		List<Line> lines = scene.edges().stream().filter(edge -> known.containsKey(edge.source()) && known.containsKey(edge.target()))
				.map(Drawing::line).toList();
		return new Drawing(scene.id(), Plain.line(scene.title()), shapes, lines);
	}

	/** @return every shape, the outer before the inner */
	public Stream<Shape> all() {
		return shapes.stream().flatMap(Shape::all);
	}

	/** @return every shape by its id */
	public Map<String, Shape> byId() {
		return all().collect(Collectors.toMap(Shape::id, Function.identity(), (a, b) -> a));
	}

	private static Shape shape(SceneNode node, double left, double top) {
		Bounds place = new Bounds(left + node.x(), top + node.y(), node.width(), node.height());
		FigureReader reader = new FigureReader(node.width(), node.height());
		node.primitives().forEach(primitive -> primitive.paint(reader));
		List<Shape> children = new ArrayList<>();
		Stream.concat(node.children().stream(), node.bordered().stream()).forEach(child -> children.add(shape(child, place.x(), place.y())));
		return new Shape(node.id(), Plain.line(node.semanticId()), Plain.line(node.mapping()), Plain.line(node.name()),
				Plain.line(node.tooltip()),
				place, reader.figure(), reader.look(), Map.of(), children);
	}

	private static Line line(SceneEdge edge) {
		LineReader reader = new LineReader(edge.route());
		edge.primitives().forEach(primitive -> primitive.paint(reader));
		return new Line(edge.id(), Plain.line(edge.semanticId()), Plain.line(edge.mapping()), Plain.line(edge.name()), Plain.line(edge.tooltip()),
				edge.source(), edge.target(), edge.route(), reader.stroke(), reader.begin(), reader.end(), Map.of());
	}
}
