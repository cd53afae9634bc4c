// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.figures;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Rectangle;

/** Where an edge at rest meets its end: the scene decides the exact point, this anchor only tells which figure to follow. */
public final class SceneAnchor extends ChopboxAnchor {

	/** @param owner the figure at the end of the edge */
	public SceneAnchor(IFigure owner) {
		super(owner);
	}

	/**
	 * A canvas tries its viewport with and without scroll bars whenever anything changes. Ends and edges move along with it together, so that
	 * laying out every edge each time would only make the cost of a change follow the size of the diagram.
	 */
	@Override
	public void ancestorMoved(IFigure ancestor) {
		if (!(ancestor instanceof Viewport)) {
			super.ancestorMoved(ancestor);
		}
	}

	@Override
	protected Rectangle getBox() {
		return BodyAnchor.box(getOwner());
	}
}
