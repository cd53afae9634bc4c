// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.editing;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.viewpoint.change.DiagramCommands;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.scene.Bendpoints;
import org.allianceworkbench.viewpoint.scene.Primitive;
import org.eclipse.draw2d.geometry.Point;

/** The bends of edges as points in the diagram's coordinates. */
public final class Bends {

	private Bends() {
	}

	/** @return a list of its own */
	public static List<Point> of(Edge edge) {
		List<Point> points = new ArrayList<>();
		Bendpoints.parse(edge.getBendpoints()).forEach(bend -> points.add(point(bend)));
		return points;
	}

	/** @return gives the edge these bends, none for a line without bends */
	public static EmfCommand set(Edge edge, List<Point> points) {
		String text = Bendpoints.format(points.stream().map(point -> new Primitive.Point(point.x, point.y)).toList());
		return new EmfCommand(DiagramCommands.route(edge, text == null ? "" : text));
	}

	/** @return the same in whole pixels */
	public static Point point(Primitive.Point point) {
		return new Point((int) Math.round(point.x()), (int) Math.round(point.y()));
	}
}
