// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.actions;

import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.ZoomManager;

/** Zooms so that a whole diagram is seen; a small one keeps its full size. */
public final class Fitting {
	private static final int MARGIN = 8;

	private Fitting() {
	}

	/** @param least smallest zoom, where the whole is less important than that it can be read */
	public static void fit(GraphicalViewer viewer, double least) {
		viewer.flush();
		Rectangle content = ((FreeformFigure) ((LayerManager) viewer.getRootEditPart()).getLayer(LayerConstants.PRINTABLE_LAYERS))
				.getFreeformExtent().getCopy();
		content.union(new Point());
		content.expand(MARGIN, MARGIN);
		org.eclipse.swt.graphics.Rectangle room = viewer.getControl().getBounds();
		double fitting = Math.min(room.width / (double) content.width, room.height / (double) content.height);
		((ZoomManager) viewer.getProperty(ZoomManager.class.toString())).setZoom(Math.max(least, Math.min(1, fitting)));
	}
}
