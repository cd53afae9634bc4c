// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.ui.actions.DiagramActions;
import org.allianceworkbench.viewpoint.ui.actions.DiagramKeyHandler;
import org.allianceworkbench.viewpoint.ui.figures.ElementFigure;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A diagram in a shell of its own, and a hand that points, drags and types without pointer, focus or workbench. */
final class Stage implements AutoCloseable {
	private static final long PATIENCE = 60_000;

	private final Garden garden;
	/** First, because the viewer needs a display. */
	private final Shell shell = new Shell(Display.getDefault());
	private final EditDomain domain = new EditDomain();
	private final GraphicalViewer viewer = new ScrollingGraphicalViewer();
	private final DiagramCanvas diagram;
	private final Remarks marks = new Remarks();
	private final List<String> complaints = new ArrayList<>();
	private final List<IAction> actions = new ArrayList<>();

	Stage(Garden garden) {
		this.garden = garden;
		shell.setLayout(new FillLayout());
		shell.setBounds(10, 10, 1000, 760);
		diagram = new DiagramCanvas(garden.session(), garden.diagram(), garden.sceneContext(), marks, complaints::add);
		diagram.configure(domain);
		viewer.createControl(shell);
		domain.addViewer(viewer);
		domain.setDefaultTool(new SelectionTool());
		domain.loadDefaultTool();
		diagram.configure(viewer);
		diagram.show();
		DiagramActions made = new DiagramActions(diagram.context(), viewer);
		actions.addAll(made.ofSelection(only -> complaints.add("arranged " + only.size())));
		actions.addAll(made.ofDiagram(only -> complaints.add("arranged " + only.size())));
		viewer.setKeyHandler(new DiagramKeyHandler(viewer, action("rename"), action("delete")));
		shell.open();
		pump(() -> canvas().getSize().x > 100);
	}

	GraphicalViewer viewer() {
		return viewer;
	}

	DiagramCanvas diagram() {
		return diagram;
	}

	/** @return what the test has marked */
	Remarks marks() {
		return marks;
	}

	/** @return what people were told */
	List<String> complaints() {
		return complaints;
	}

	/** @return the action whose id ends with the word */
	IAction action(String word) {
		return actions.stream().filter(action -> action.getId().endsWith(word)).findFirst().orElseThrow();
	}

	FigureCanvas canvas() {
		return (FigureCanvas) viewer.getControl();
	}

	boolean shows(DiagramElement element) {
		return viewer.getEditPartRegistry().containsKey(element);
	}

	GraphicalEditPart part(DiagramElement element) {
		GraphicalEditPart part = (GraphicalEditPart) viewer.getEditPartRegistry().get(element);
		assertTrue(part != null, "not on the screen: " + element.getAppearance());
		return part;
	}

	GraphicalEditPart part(String name) {
		return part(garden.element(name));
	}

	/** @return the body of a node in the diagram's coordinates */
	Rectangle body(String name) {
		return ((ElementFigure) part(name).getFigure()).body().getCopy();
	}

	Point middle(String name) {
		settle();
		Rectangle body = body(name);
		part(name).getFigure().translateToAbsolute(body);
		return new Point(body.x + body.width / 2, body.y + body.height / 2);
	}

	/** Takes a tool from the palette. */
	void take(String tool) {
		ToolEntry entry = find(diagram.palette().root(), tool);
		assertTrue(entry != null, "no tool in the palette: " + tool);
		domain.setActiveTool(entry.createTool());
	}

	private static ToolEntry find(PaletteContainer container, String label) {
		for (Object child : container.getChildren()) {
			if (child instanceof ToolEntry entry && label.equals(entry.getLabel())) {
				return entry;
			}
			ToolEntry found = child instanceof PaletteContainer inner ? find(inner, label) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	boolean offers(String tool) {
		return find(diagram.palette().root(), tool) != null;
	}

	void click(Point at) {
		mouse(SWT.MouseMove, at, 0);
		mouse(SWT.MouseDown, at, 0);
		mouse(SWT.MouseUp, at, SWT.BUTTON1);
	}

	/** Presses the button that opens the menu. */
	void press(Point at) {
		mouse(SWT.MouseMove, at, 0);
		mouse(SWT.MouseDown, at, 0, 3);
		mouse(SWT.MouseUp, at, SWT.BUTTON3, 3);
	}

	void drag(Point from, Point to) {
		mouse(SWT.MouseMove, from, 0);
		mouse(SWT.MouseDown, from, 0);
		for (int step = 1; step <= 8; step++) {
			mouse(SWT.MouseMove, new Point(from.x + (to.x - from.x) * step / 8, from.y + (to.y - from.y) * step / 8), SWT.BUTTON1);
		}
		mouse(SWT.MouseUp, to, SWT.BUTTON1);
	}

	private void mouse(int type, Point at, int state) {
		mouse(type, at, state, type == SWT.MouseMove ? 0 : 1);
	}

	private void mouse(int type, Point at, int state, int button) {
		Event event = new Event();
		event.type = type;
		event.widget = canvas();
		event.display = canvas().getDisplay();
		event.button = button;
		event.x = at.x;
		event.y = at.y;
		event.stateMask = state;
		event.count = 1;
		canvas().notifyListeners(type, event);
	}

	void key(int keyCode, char character, int state) {
		Event event = new Event();
		event.type = SWT.KeyDown;
		event.widget = canvas();
		event.display = canvas().getDisplay();
		event.keyCode = keyCode;
		event.character = character;
		event.stateMask = state;
		canvas().notifyListeners(SWT.KeyDown, event);
	}

	/** @return the open text field */
	Text field() {
		pump(() -> openField() != null);
		return openField();
	}

	boolean hasField() {
		return openField() != null;
	}

	private Text openField() {
		for (Control child : canvas().getChildren()) {
			if (child instanceof Text text && !text.isDisposed() && text.isVisible()) {
				return text;
			}
		}
		return null;
	}

	/** Types a whole text into the open field and presses Enter. */
	void enter(String text) {
		Text field = field();
		field.setText(text);
		Event event = new Event();
		event.widget = field;
		field.notifyListeners(SWT.DefaultSelection, event);
		settle();
	}

	/** Lets everything happen that is due. */
	void settle() {
		Display display = shell.getDisplay();
		while (display.readAndDispatch()) {
			continue;
		}
		canvas().getLightweightSystem().getUpdateManager().performUpdate();
	}

	void pump(BooleanSupplier until) {
		Display display = shell.getDisplay();
		long end = System.currentTimeMillis() + PATIENCE;
		while (!until.getAsBoolean() && System.currentTimeMillis() < end) {
			if (!display.readAndDispatch()) {
				display.timerExec(20, () -> {
				});
				display.sleep();
			}
		}
		settle();
		assertTrue(until.getAsBoolean(), "It did not happen in time");
	}

	@Override
	public void close() {
		diagram.dispose();
		shell.dispose();
	}
}
