// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.scene.Bounds;

/**
 * A node or container of a diagram.
 *
 * @param id of the diagram's element
 * @param object id of the object it shows, empty where that has none
 * @param kind name of its mapping
 * @param label one line, empty where there is none
 * @param tooltip one line, empty where there is none
 * @param place in pixels of the diagram, also where it lies within another shape
 * @param fields what else its object says, by headings; empty where a diagram is drawn
 * @param children what lies within it, then what lies on its border
 */
public record Shape(String id, String object, String kind, String label, String tooltip, Bounds place, Figure figure, Look look,
		Map<String, String> fields, List<Shape> children) {
	/** Width of a letter as a part of the font's size, wide enough for most texts. */
	private static final double LETTER = 0.55;

	public Shape {
		fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
		children = List.copyOf(children);
	}

	public boolean isContainer() {
		return !children.isEmpty();
	}

	/** @return the whole label, broken between words so that it roughly fits the shape's width, for tools that do not break lines themselves */
	public List<String> labelLines() {
		double room = place.width() / (look.pixels() * LETTER);
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : label.split(" ")) {
			if (!line.isEmpty() && line.length() + 1 + word.length() > room) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

	/** @return itself and all within it, the outer before the inner */
	public Stream<Shape> all() {
		return Stream.concat(Stream.of(this), children.stream().flatMap(Shape::all));
	}

	/** @return whether the shape with this id is itself or lies within it */
	public boolean holds(String other) {
		return all().anyMatch(shape -> shape.id().equals(other));
	}
}
