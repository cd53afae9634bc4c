// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.export.exchange.drawing.Drawing;
import org.allianceworkbench.export.exchange.drawing.Shape;

/** The columns of a diagram: its outermost containers, where all stand side by side with their tops on one line, from left to right. */
final class Columns {
	private static final double ROUGHLY = 4;

	private final List<Shape> columns;
	private final Map<String, Integer> places = new HashMap<>();

	Columns(Drawing drawing) {
		List<Shape> containers = drawing.shapes().stream().filter(Shape::isContainer)
				.sorted(Comparator.comparingDouble(shape -> shape.place().x())).toList();
		columns = containers.size() > 1 && areSideBySide(containers) ? containers : List.of();
		for (int index = 0; index < columns.size(); index++) {
			int place = index;
			columns.get(index).all().forEach(shape -> places.put(shape.id(), place));
		}
	}

	/** @return the columns, none where the diagram has no such order */
	List<Shape> all() {
		return columns;
	}

	/** @return whether a line between the two leads to a column further right, or the diagram has no columns */
	boolean leadsOn(String source, String target) {
		return columns.isEmpty() || places.containsKey(source) && places.containsKey(target) && places.get(source) < places.get(target);
	}

	private static boolean areSideBySide(List<Shape> containers) {
		for (int index = 1; index < containers.size(); index++) {
			boolean beside = containers.get(index - 1).place().right() <= containers.get(index).place().x();
			boolean level = Math.abs(containers.get(index - 1).place().y() - containers.get(index).place().y()) <= ROUGHLY;
			if (!beside || !level) {
				return false;
			}
		}
		return true;
	}
}
