// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.figures;

import org.eclipse.draw2d.ChopboxAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** Where a line in a gesture meets the body of a node, or the middle of an edge. */
public final class BodyAnchor extends ChopboxAnchor {

	/** @param owner the figure under the pointer */
	public BodyAnchor(IFigure owner) {
		super(owner);
	}

	@Override
	protected Rectangle getBox() {
		return box(getOwner());
	}

	/** @return the rectangle in the owner's coordinates that lines aim at */
	static Rectangle box(IFigure owner) {
		if (owner instanceof ElementFigure element) {
			return element.body();
		}
		if (owner instanceof EdgeFigure edge && edge.getPoints().size() > 1) {
			Point middle = edge.getPoints().getMidpoint();
			return new Rectangle(middle.x, middle.y, 1, 1);
		}
		return owner.getBounds();
	}
}
