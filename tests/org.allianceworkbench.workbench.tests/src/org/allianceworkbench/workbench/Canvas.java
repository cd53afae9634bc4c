// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Objects;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.ui.DiagramEditorPart;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A hand on the canvas of an open diagram editor: takes tools from the palette, points, drags and types. */
final class Canvas {
	private final GraphicalViewer viewer;

	Canvas(DiagramEditorPart editor) {
		viewer = editor.viewer();
		Ui.until("the canvas", () -> canvas().getSize().x > 100);
		((ZoomManager) editor.getAdapter(ZoomManager.class)).setZoomAsText(ZoomManager.FIT_ALL);
		settle();
	}

	private FigureCanvas canvas() {
		return (FigureCanvas) viewer.getControl();
	}

	/** Lets everything happen that is due. */
	void settle() {
		Ui.settle();
		canvas().getLightweightSystem().getUpdateManager().performUpdate();
	}

	GraphicalEditPart part(Object element) {
		Ui.until("the part of " + element, () -> viewer.getEditPartRegistry().get(element) != null);
		return (GraphicalEditPart) viewer.getEditPartRegistry().get(element);
	}

	private Rectangle place(Object element) {
		settle();
		GraphicalEditPart part = part(element);
		Rectangle place = part.getFigure().getBounds().getCopy();
		part.getFigure().translateToAbsolute(place);
		return place;
	}

	/** A point where the element itself is hit; the nearest one to its middle. */
	Point on(EObject element) {
		Rectangle place = place(element);
		GraphicalEditPart part = part(element);
		Point middle = new Point(place.x + place.width / 2, place.y + place.height / 2);
		return Stream.iterate(0, i -> i + 1).limit(2000L)
				.map(i -> new Point(place.x + 2 + i * 7 % Math.max(1, place.width - 4), place.y + 2 + i * 7 / Math.max(1, place.width - 4) * 3))
				.filter(point -> point.y < place.y + place.height - 1)
				.filter(point -> viewer.findObjectAt(new org.eclipse.draw2d.geometry.Point(point.x, point.y)) == part)
				.min((one, other) -> Integer.compare(distance(one, middle), distance(other, middle))).orElseThrow();
	}

	private static int distance(Point one, Point other) {
		return Math.abs(one.x - other.x) + Math.abs(one.y - other.y);
	}

	/** Takes a tool from the palette by its label. */
	void take(String tool) {
		Ui.until("the palette", () -> viewer.getEditDomain().getPaletteViewer() != null);
		ToolEntry entry = find(viewer.getEditDomain().getPaletteViewer().getPaletteRoot(), tool);
		assertNotNull(entry, "no tool in the palette: " + tool);
		viewer.getEditDomain().getPaletteViewer().setActiveTool(entry);
	}

	private static ToolEntry find(PaletteContainer container, String label) {
		Stream<?> children = container.getChildren().stream();
		return children.map(child -> child instanceof ToolEntry entry && label.equals(entry.getLabel()) ? entry
				: child instanceof PaletteContainer inner ? find(inner, label) : null).filter(Objects::nonNull).findFirst().orElse(null);
	}

	void click(Point at) {
		mouse(SWT.MouseMove, at, 0);
		mouse(SWT.MouseDown, at, 0);
		mouse(SWT.MouseUp, at, SWT.BUTTON1);
		settle();
	}

	void drag(Point from, Point to) {
		mouse(SWT.MouseMove, from, 0);
		mouse(SWT.MouseDown, from, 0);
		for (int step = 1; step <= 8; step++) {
			mouse(SWT.MouseMove, new Point(from.x + (to.x - from.x) * step / 8, from.y + (to.y - from.y) * step / 8), SWT.BUTTON1);
		}
		mouse(SWT.MouseUp, to, SWT.BUTTON1);
		settle();
	}

	private void mouse(int type, Point at, int state) {
		Event event = new Event();
		event.type = type;
		event.widget = canvas();
		event.display = canvas().getDisplay();
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.x = at.x;
		event.y = at.y;
		event.stateMask = state;
		event.count = 1;
		canvas().notifyListeners(type, event);
	}

	/** Opens the field for the element's name, when it is not open yet. */
	void editName(EObject element) {
		if (field() == null) {
			part(element).performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		}
	}

	/** Types a whole text into the open field and presses Enter. */
	void enter(String text) {
		Ui.until("the field for a name", () -> field() != null);
		Text field = field();
		field.setText(text);
		Event event = new Event();
		event.widget = field;
		field.notifyListeners(SWT.DefaultSelection, event);
		settle();
	}

	private Text field() {
		return Ui.controls(canvas(), Text.class).filter(text -> !text.isDisposed() && text.isVisible()).findFirst().orElse(null);
	}
}
