// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.policies;

import java.util.List;

import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.ui.editing.Bends;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.BendpointEditPolicy;
import org.eclipse.gef.requests.BendpointRequest;

/** Bends of an edge: made by dragging the line, taken away by dragging them onto it. */
public final class BendPolicy extends BendpointEditPolicy {
	@Override
	protected Command getCreateBendpointCommand(BendpointRequest request) {
		List<Point> bends = bends();
		bends.add(Math.min(request.getIndex(), bends.size()), at(request));
		return bend(bends);
	}

	@Override
	protected Command getMoveBendpointCommand(BendpointRequest request) {
		List<Point> bends = bends();
		bends.set(request.getIndex(), at(request));
		return bend(bends);
	}

	@Override
	protected Command getDeleteBendpointCommand(BendpointRequest request) {
		List<Point> bends = bends();
		bends.remove(request.getIndex());
		return bend(bends);
	}

	private Point at(BendpointRequest request) {
		Point at = request.getLocation().getCopy();
		getConnection().translateToRelative(at);
		return at;
	}

	private Command bend(List<Point> bends) {
		return Bends.set(edge(), bends);
	}

	private List<Point> bends() {
		return Bends.of(edge());
	}

	private Edge edge() {
		return (Edge) getHost().getModel();
	}
}
