// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.parts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;

/** Snaps what moves to the edges and middles of its neighbours first, then to the grid, as the viewer's properties ask. */
final class Snapping {

	private Snapping() {
	}

	/** @return null where nothing snaps */
	static SnapToHelper of(GraphicalEditPart part) {
		List<SnapToHelper> helpers = new ArrayList<>();
		if (Boolean.TRUE.equals(part.getViewer().getProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED))) {
			helpers.add(new SnapToGeometry(part));
		}
		if (Boolean.TRUE.equals(part.getViewer().getProperty(SnapToGrid.PROPERTY_GRID_ENABLED))) {
			helpers.add(new SnapToGrid(part));
		}
		return helpers.isEmpty() ? null : new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new));
	}
}
