// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.figures;

import java.util.List;

import org.allianceworkbench.viewpoint.scene.Primitive;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;

/**
 * A node, container, list or bordered node. Its body is the rectangle that the diagram knows; its bounds are larger where labels or
 * bordered nodes stick out, for Draw2d paints nothing outside the bounds. All coordinates are the diagram's.
 */
public final class ElementFigure extends Figure implements HandleBounds, Fading {
	private final PrimitivePainter painter;
	private final Rectangle body = new Rectangle();
	private List<Primitive> primitives = List.of();
	private Rectangle extent = new Rectangle();
	private boolean faded;

	/** @param painter shared by all figures of a viewer */
	public ElementFigure(PrimitivePainter painter) {
		this.painter = painter;
	}

	/**
	 * Shows another picture or the same at another place; children keep their place relative to this figure.
	 *
	 * @param place the body in the diagram's coordinates
	 * @param picture primitives relative to the body's top left corner
	 */
	public void show(Rectangle place, List<Primitive> picture) {
		int dx = place.x - body.x;
		int dy = place.y - body.y;
		if (dx != 0 || dy != 0) {
			erase();
			primTranslate(dx, dy);
			fireFigureMoved();
		}
		body.setBounds(place);
		if (!picture.equals(primitives)) {
			primitives = List.copyOf(picture);
			extent = Extents.of(primitives);
		}
		fit();
		repaint();
	}

	/** @return the rectangle that the diagram knows, in the diagram's coordinates, not to be changed */
	public Rectangle body() {
		return body;
	}

	/** @return the place of the whole label in the diagram's coordinates, the body where there is no label */
	public Rectangle labelBounds() {
		List<Primitive.Text> texts = primitives.stream().filter(Primitive.Text.class::isInstance).map(Primitive.Text.class::cast).toList();
		return texts.isEmpty() ? body.getCopy() : Extents.of(texts).translate(body.x, body.y);
	}

	@Override
	public Rectangle getHandleBounds() {
		return body;
	}

	@Override
	public void setFaded(boolean value) {
		if (faded != value) {
			faded = value;
			repaint();
		}
	}

	/** @return whether it steps back so that others stand out */
	public boolean isFaded() {
		return faded;
	}

	@Override
	public boolean containsPoint(int x, int y) {
		if (!getBounds().contains(x, y)) {
			return false;
		}
		return body.contains(x, y) || labelBounds().contains(x, y)
				|| getChildren().stream().anyMatch(child -> ((IFigure) child).containsPoint(x, y));
	}

	@Override
	public void primTranslate(int dx, int dy) {
		body.translate(dx, dy);
		super.primTranslate(dx, dy);
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		graphics.pushState();
		if (faded) {
			graphics.setAlpha(FADED_ALPHA);
		}
		graphics.translate(body.x, body.y);
		painter.paint(graphics, primitives);
		graphics.popState();
	}

	/** Takes the room that the picture and the children need, and tells the parent. */
	private void fit() {
		Rectangle room = body.getCopy().union(extent.getCopy().translate(body.x, body.y)).expand(1, 1);
		for (Object child : getChildren()) {
			room.union(((IFigure) child).getBounds());
		}
		if (!room.equals(bounds)) {
			erase();
			bounds.setBounds(room);
			fireFigureMoved();
			repaint();
		}
		if (getParent() instanceof ElementFigure parent) {
			parent.fit();
		}
	}

	@Override
	public void remove(IFigure figure) {
		super.remove(figure);
		fit();
	}
}
