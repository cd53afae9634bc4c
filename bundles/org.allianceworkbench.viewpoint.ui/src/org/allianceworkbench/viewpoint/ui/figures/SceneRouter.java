// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.figures;

import org.eclipse.draw2d.BendpointConnectionRouter;
import org.eclipse.draw2d.Connection;

/** Lets edges run where the scene says, and follow the pointer in a gesture. */
public final class SceneRouter extends BendpointConnectionRouter {

	@Override
	public void route(Connection connection) {
		if (connection instanceof EdgeFigure edge && !edge.inGesture() && edge.route().size() > 1) {
			edge.setPoints(edge.route().getCopy());
		} else {
			super.route(connection);
		}
	}
}
