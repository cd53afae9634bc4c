// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.parts;

import java.util.List;
import java.util.function.Supplier;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.ui.figures.EdgeFigure;
import org.allianceworkbench.viewpoint.ui.figures.ElementFigure;
import org.allianceworkbench.viewpoint.ui.figures.MarkFigure;
import org.allianceworkbench.viewpoint.ui.marks.ElementMark;
import org.allianceworkbench.viewpoint.ui.marks.ElementMarks;
import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomListener;
import org.eclipse.gef.editparts.ZoomManager;

/** The mark of one part: at a corner of its figure, in a layer above all elements, where it follows the figure. */
final class PartMark {
	/** From the corner of an element inwards to the middle of its mark. */
	private static final int INSIDE = 3;
	private static final int LINE_HEIGHT = 26;

	private final ElementMarks marks;
	private final GraphicalEditPart part;
	private final Supplier<IFigure> layer;
	private final FigureListener follower = moved -> place();
	private final ZoomListener zoomed = zoom -> place();
	private MarkFigure figure;
	private ZoomManager zoom;

	/** @param layer gives the layer that holds marks, once the part is in its viewer */
	PartMark(ElementMarks marks, GraphicalEditPart part, Supplier<IFigure> layer) {
		this.marks = marks;
		this.part = part;
		this.layer = layer;
	}

	/** Shows the marks as they are now. */
	void refresh() {
		List<ElementMark> found = found();
		if (found.isEmpty()) {
			remove();
		} else if (figure == null) {
			figure = new MarkFigure(found.get(0).kind());
			layer.get().add(figure);
			part.getFigure().addFigureListener(follower);
			zoom = ((ScalableFreeformRootEditPart) part.getRoot()).getZoomManager();
			zoom.addZoomListener(zoomed);
			place();
		} else {
			figure.show(found.get(0).kind());
			place();
		}
	}

	/** @return what there is to know of the element, the most serious first */
	List<ElementMark> found() {
		DiagramElement element = (DiagramElement) part.getModel();
		return isFirstToShow(element) ? marks.of(element.getTarget()) : List.of();
	}

	/** Shows nothing any longer. */
	void remove() {
		if (figure != null) {
			part.getFigure().removeFigureListener(follower);
			zoom.removeZoomListener(zoomed);
			if (figure.getParent() != null) {
				figure.getParent().remove(figure);
			}
			figure = null;
		}
	}

	/** The columns of a container and the lines that begin at an object often stand for the same object; one mark is enough. */
	private static boolean isFirstToShow(DiagramElement element) {
		EObject place = element instanceof Edge edge ? edge.getSource() : element.eContainer();
		EObject shownThere = place instanceof Diagram diagram ? diagram.getTarget() : place instanceof DiagramElement around ? around.getTarget() : null;
		return element.getTarget() != null && element.getTarget() != shownThere;
	}

	private void place() {
		figure.fit(zoom.getZoom());
		int size = figure.getSize().width;
		figure.setLocation(part.getFigure() instanceof EdgeFigure edge ? onEdge(edge, size) : onBody(((ElementFigure) part.getFigure()).body(), size));
	}

	/** Over the upper right corner, but at the end of a line of a list, whose neighbours are close. */
	private static Point onBody(Rectangle body, int size) {
		if (body.height < LINE_HEIGHT && body.width > 2 * size) {
			return new Point(body.right() - size - 1, body.y + (body.height - size) / 2);
		}
		return new Point(body.right() - INSIDE - size / 2, body.y + INSIDE - size / 2);
	}

	private static Point onEdge(EdgeFigure edge, int size) {
		Rectangle label = edge.labelBounds();
		return new Point(label.getCenter().x - size / 2, label.y - size);
	}
}
