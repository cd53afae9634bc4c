// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.outline;

import java.util.Map;

import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.UpdateListener;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The whole diagram at a small scale, with a frame around what the editor shows; a drag moves the editor. */
final class OverviewCanvas {
	private static final Color FRAME = new Color(31, 95, 168);
	private static final int DELAY = 300;
	private static final int MARGIN = 8;

	private final GraphicalViewer viewer;
	private final Canvas canvas;
	private final UpdateListener updates = new UpdateListener() {
		@Override
		@SuppressWarnings("rawtypes")
		public void notifyPainting(Rectangle damage, Map dirty) {
			schedule();
		}

		@Override
		public void notifyValidating() {
			schedule();
		}
	};
	private boolean scheduled;

	OverviewCanvas(Composite parent, GraphicalViewer viewer) {
		this.viewer = viewer;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
		canvas.setBackground(new Color(255, 255, 255));
		canvas.addListener(SWT.Paint, event -> paint(event.gc));
		canvas.addListener(SWT.MouseDown, this::scroll);
		canvas.addListener(SWT.MouseMove, this::scroll);
		source().getUpdateManager().addUpdateListener(updates);
		canvas.addListener(SWT.Dispose, event -> source().getUpdateManager().removeUpdateListener(updates));
	}

	Canvas control() {
		return canvas;
	}

	private void schedule() {
		if (!scheduled && !canvas.isDisposed()) {
			scheduled = true;
			canvas.getDisplay().timerExec(DELAY, () -> {
				scheduled = false;
				if (!canvas.isDisposed()) {
					canvas.redraw();
				}
			});
		}
	}

	private void paint(GC gc) {
		if (viewer.getControl() == null || viewer.getControl().isDisposed()) {
			return;
		}
		Rectangle area = area();
		double scale = scale(area);
		SWTGraphics graphics = new SWTGraphics(gc);
		graphics.scale(scale);
		graphics.translate(-area.x, -area.y);
		graphics.pushState();
		source().paint(graphics);
		graphics.popState();
		graphics.dispose();
		gc.setTransform(null);
		gc.setClipping((org.eclipse.swt.graphics.Rectangle) null);
		paintFrame(gc, area, scale);
	}

	private void paintFrame(GC gc, Rectangle area, double scale) {
		Rectangle seen = seen().translate(-area.x, -area.y).scale(scale);
		gc.setForeground(FRAME);
		gc.setBackground(FRAME);
		gc.setAlpha(24);
		gc.fillRectangle(seen.x, seen.y, seen.width, seen.height);
		gc.setAlpha(255);
		gc.drawRectangle(seen.x, seen.y, seen.width - 1, seen.height - 1);
	}

	private void scroll(Event event) {
		if (event.type == SWT.MouseMove && (event.stateMask & SWT.BUTTON1) == 0) {
			return;
		}
		Rectangle area = area();
		double scale = scale(area);
		Rectangle seen = viewport().getClientArea();
		Point middle = new Point((int) ((event.x / scale + area.x) * zoom()), (int) ((event.y / scale + area.y) * zoom()));
		viewport().setViewLocation(middle.x - seen.width / 2, middle.y - seen.height / 2);
		canvas.redraw();
	}

	/** What the editor shows, in the diagram's coordinates. */
	private Rectangle seen() {
		return viewport().getClientArea().getCopy().scale(1 / zoom());
	}

	/** The area of the diagram that is shown, in its own coordinates. */
	private Rectangle area() {
		return ((FreeformFigure) source()).getFreeformExtent().getCopy().union(seen()).expand(MARGIN, MARGIN);
	}

	private double scale(Rectangle area) {
		org.eclipse.swt.graphics.Rectangle room = canvas.getClientArea();
		double across = room.width / (double) Math.max(1, area.width);
		double down = room.height / (double) Math.max(1, area.height);
		return Math.max(0.01, Math.min(1, Math.min(across, down)));
	}

	private double zoom() {
		return ((ZoomManager) viewer.getProperty(ZoomManager.class.toString())).getZoom();
	}

	private IFigure source() {
		return ((LayerManager) viewer.getRootEditPart()).getLayer(LayerConstants.PRINTABLE_LAYERS);
	}

	private Viewport viewport() {
		IFigure figure = ((GraphicalEditPart) viewer.getRootEditPart()).getFigure();
		return (FreeformViewport) figure;
	}
}
