// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import java.util.List;

import org.allianceworkbench.viewpoint.scene.Bounds;

/**
 * Turns ELK's x into the diagram's, wide enough for labels and for lanes: each gutter between two columns gets the room that the labels in it need,
 * to the right of all lines that ELK drew there, and the room for the lanes of the column before it, to their left.
 */
final class Gutters {
	private final List<Bounds> columns;
	private final double[] shifts;
	private final double[] lanes;

	/**
	 * @param columns where ELK put the nodes of each column, from left to right
	 * @param rooms room that the labels before each column need
	 * @param lanes room that the lanes within each column need to the right of its nodes
	 * @param left where the nodes of the first column begin in the diagram
	 */
	Gutters(List<Bounds> columns, double[] rooms, double[] lanes, double left) {
		this.columns = List.copyOf(columns);
		this.lanes = lanes.clone();
		this.shifts = new double[rooms.length];
		double shift = left - columns.get(0).x();
		for (int column = 0; column < rooms.length; column++) {
			shift += rooms[column] + (column == 0 ? 0 : lanes[column - 1]);
			shifts[column] = shift;
		}
	}

	/** @return the diagram's x of what ELK put at that x, in a column or in the gutter after it */
	double across(double x) {
		int column = 0;
		while (column + 1 < shifts.length && x >= columns.get(column + 1).x() - 0.5) {
			column++;
		}
		return x + shifts[column] + (x > columns.get(column).right() + 0.5 ? lanes[column] : 0);
	}
}
