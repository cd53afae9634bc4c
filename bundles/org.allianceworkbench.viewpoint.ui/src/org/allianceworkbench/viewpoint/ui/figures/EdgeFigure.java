// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.figures;

import java.util.List;

import org.allianceworkbench.viewpoint.scene.Primitive;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/**
 * An edge. At rest it runs where the scene says and paints the scene's primitives; while somebody drags an end or a bend it shows a bare
 * line, for the scene knows nothing of gestures.
 */
public final class EdgeFigure extends PolylineConnection implements Fading {
	private static final int TOLERANCE = 4;

	private final PrimitivePainter painter;
	private List<Primitive> primitives = List.of();
	private PointList route = new PointList();
	private Object bends = List.of();
	private Rectangle extent = new Rectangle();
	private boolean faded;

	/** @param painter shared by all figures of a viewer */
	public EdgeFigure(PrimitivePainter painter) {
		this.painter = painter;
		setTolerance(TOLERANCE);
	}

	/**
	 * @param points the way from source to target in the diagram's coordinates
	 * @param picture primitives in the diagram's coordinates
	 * @param bendpoints absolute bendpoints that the handles stand for
	 */
	public void show(PointList points, List<Primitive> picture, List<?> bendpoints) {
		erase();
		route = points;
		primitives = List.copyOf(picture);
		extent = Extents.of(primitives);
		bends = bendpoints;
		setRoutingConstraint(bendpoints);
		bounds = null;
		layout();
		revalidate();
		repaint();
	}

	/** @return the way that the scene gave */
	PointList route() {
		return route;
	}

	/** @return whether somebody drags an end or a bend at this moment */
	boolean inGesture() {
		return getRoutingConstraint() != bends || isLoose(getSourceAnchor()) || isLoose(getTargetAnchor());
	}

	private static boolean isLoose(ConnectionAnchor anchor) {
		return anchor != null && !(anchor instanceof SceneAnchor);
	}

	/** @return the place of the texts in the diagram's coordinates, a spot in the middle of the line where there is none */
	public Rectangle labelBounds() {
		List<Primitive.Text> texts = texts();
		if (!texts.isEmpty()) {
			return Extents.of(texts);
		}
		Point middle = getPoints().getMidpoint();
		return new Rectangle(middle.x - 40, middle.y - 8, 80, 16);
	}

	private List<Primitive.Text> texts() {
		return primitives.stream().filter(Primitive.Text.class::isInstance).map(Primitive.Text.class::cast).toList();
	}

	@Override
	public void setFaded(boolean value) {
		if (faded != value) {
			faded = value;
			repaint();
		}
	}

	@Override
	public Rectangle getBounds() {
		if (bounds == null) {
			bounds = super.getBounds().getCopy();
			bounds.union(extent);
		}
		return bounds;
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return super.containsPoint(x, y) || texts().stream().anyMatch(text -> Extents.of(List.of(text)).contains(x, y));
	}

	@Override
	protected void outlineShape(Graphics graphics) {
		if (inGesture()) {
			graphics.setAntialias(SWT.ON);
			super.outlineShape(graphics);
		} else {
			if (faded) {
				graphics.setAlpha(FADED_ALPHA);
			}
			painter.paint(graphics, primitives);
		}
	}
}
