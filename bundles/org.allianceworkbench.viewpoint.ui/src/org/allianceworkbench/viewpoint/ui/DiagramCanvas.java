// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.expression.EvaluationProblem;
import org.allianceworkbench.viewpoint.scene.SceneBuilder;
import org.allianceworkbench.viewpoint.scene.SceneContext;
import org.allianceworkbench.viewpoint.session.DiagramListener;
import org.allianceworkbench.viewpoint.session.ModelSession;
import org.allianceworkbench.viewpoint.spec.Expression;
import org.allianceworkbench.viewpoint.sync.DiagramSynchronizer;
import org.allianceworkbench.viewpoint.text.FontFace;
import org.allianceworkbench.viewpoint.tool.OperationProblem;
import org.allianceworkbench.viewpoint.tool.Tools;
import org.allianceworkbench.viewpoint.ui.actions.Fitting;
import org.allianceworkbench.viewpoint.ui.editing.CommandStackAdapter;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.allianceworkbench.viewpoint.ui.failure.Failures;
import org.allianceworkbench.viewpoint.ui.editing.Messages;
import org.allianceworkbench.viewpoint.ui.figures.PrimitivePainter;
import org.allianceworkbench.viewpoint.ui.figures.ShippedFonts;
import org.allianceworkbench.viewpoint.ui.marks.ElementMarks;
import org.allianceworkbench.viewpoint.ui.palette.DiagramPalette;
import org.allianceworkbench.viewpoint.ui.parts.Backdrop;
import org.allianceworkbench.viewpoint.ui.parts.DiagramPartFactory;
import org.allianceworkbench.viewpoint.ui.parts.DiagramRootEditPart;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** A diagram in a graphical viewer, with its command stack and palette: everything of the editor that needs no workbench. */
public final class DiagramCanvas {
	/** The zoom levels on offer. */
	private static final double[] ZOOM_LEVELS = { 0.1, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4 };
	private static final int GRID = 8;
	private static final int LEAST_WINDOW = 100;
	private static final double LEAST_ZOOM = 0.4;

	private final DiagramContext context;
	private final DiagramPalette palette;
	private final CommandStackAdapter stack;
	private final DiagramListener paletteListener;
	private final StatusText status;
	private final SceneContext scene;
	private final Set<Expression> told = new HashSet<>();
	private List<OperationProblem> reported;
	private GraphicalViewer viewer;
	private PrimitivePainter painter;
	private Backdrop backdrop;

	/**
	 * @param marks what is to be marked on the screen
	 * @param messages is told in sentences what did not work
	 * @throws IllegalArgumentException when no specification in force draws the diagram
	 */
	public DiagramCanvas(ModelSession session, Diagram diagram, SceneContext scene, ElementMarks marks, Messages messages) {
		Tools tools = session.open(diagram).map(Tools::new).orElseThrow(() -> new IllegalArgumentException("The diagram \""
				+ diagram.getName() + "\" cannot be shown: its description \"" + diagram.getDescription() + "\" in the specification "
				+ diagram.getSpecification() + " is missing or has problems."));
		context = new DiagramContext(session, diagram, tools, new SceneBuilder(scene), marks, messages);
		this.scene = scene;
		status = new StatusText(diagram, scene.mappings());
		reported = tools.problems();
		palette = new DiagramPalette(tools, scene.pictures());
		stack = new CommandStackAdapter(session.commandStack(), failure -> messages.failure(Failures.sentence(failure)),
				this::reportProblems);
		paletteListener = change -> {
			palette.refresh();
			tellComplaints();
		};
		session.addListener(paletteListener);
	}

	/** A tool that could not do all its steps says so, once. */
	private void reportProblems() {
		List<OperationProblem> now = context.tools().problems();
		if (now != reported) {
			reported = now;
			now.stream().map(OperationProblem::toString).reduce((one, other) -> one + "\n" + other).ifPresent(context::complain);
		}
	}

	/** Says, once for each expression of the specification, that it failed; looks at failed evaluations alone, of which there are mostly none. */
	private void tellComplaints() {
		context.session().open(context.diagram()).map(DiagramSynchronizer::complaints).stream().flatMap(List::stream)
				.filter(complaint -> told.add(complaint.expression())).map(EvaluationProblem::toString).reduce((one, other) -> one + "\n" + other)
				.ifPresent(complaints -> context.complain("This diagram may not be whole:\n" + complaints));
	}

	/** Prepares an edit domain before it gets its palette and viewers. */
	public void configure(EditDomain domain) {
		domain.setCommandStack(stack);
	}

	/** Prepares a viewer that has its control already. */
	public void configure(GraphicalViewer canvas) {
		viewer = canvas;
		ShippedFonts.load(canvas.getControl().getDisplay());
		painter = new PrimitivePainter(canvas.getControl().getDisplay(), FontFace.FAMILY);
		canvas.getControl().setBackground(new Color(255, 255, 255));
		DiagramRootEditPart root = new DiagramRootEditPart();
		canvas.setRootEditPart(root);
		root.getZoomManager().setZoomLevels(ZOOM_LEVELS);
		root.getZoomManager().setZoomLevelContributions(List.of(ZoomManager.FIT_ALL, ZoomManager.FIT_WIDTH, ZoomManager.FIT_HEIGHT));
		root.getZoomManager().addZoomListener(painter::setScale);
		canvas.setEditPartFactory(new DiagramPartFactory(context, painter));
		canvas.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
		setGrid(false, true, GRID);
	}

	/** Shows the diagram in the configured viewer. */
	public void show() {
		context.paintTogether(() -> viewer.setContents(context.diagram()));
		backdrop = new Backdrop(context, viewer, painter);
		tellComplaints();
	}

	/** Fits a large diagram into the window as soon as this has its size; a small one keeps its full size, and none gets too small to read. */
	public void fitWhenShown() {
		viewer.getControl().addListener(SWT.Resize, new Listener() {
			@Override
			public void handleEvent(Event event) {
				if (viewer.getControl().getSize().x > LEAST_WINDOW) {
					viewer.getControl().removeListener(SWT.Resize, this);
					viewer.getControl().getDisplay().asyncExec(DiagramCanvas.this::fit);
				}
			}
		});
	}

	private void fit() {
		if (viewer.getControl() != null && !viewer.getControl().isDisposed()) {
			Fitting.fit(viewer, LEAST_ZOOM);
		}
	}

	/**
	 * @param visible whether the grid is painted
	 * @param snap whether what moves snaps to the grid and to its neighbours
	 * @param spacing in pixels
	 */
	public void setGrid(boolean visible, boolean snap, int spacing) {
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(spacing, spacing));
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, visible);
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, snap);
		viewer.setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, snap);
	}

	/** Shows the legend or not. */
	public void setLegendVisible(boolean visible) {
		backdrop.setLegendVisible(visible);
	}

	/** @return whether the legend is shown */
	public boolean isLegendVisible() {
		return backdrop.isLegendVisible();
	}

	/** @return what the selection is, in a line */
	public String statusText() {
		List<?> parts = viewer.getSelectedEditParts();
		return status.of(parts.stream().map(part -> ((EditPart) part).getModel()).filter(DiagramElement.class::isInstance)
				.map(DiagramElement.class::cast).toList());
	}

	/**
	 * Selects elements and scrolls to the first of them.
	 *
	 * @param objects elements of the diagram, or objects of the model that elements show
	 * @return whether one of them is on the diagram and visible
	 */
	public boolean reveal(Collection<? extends EObject> objects) {
		List<EditPart> parts = elements(objects).stream().map(element -> (EditPart) viewer.getEditPartRegistry().get(element))
				.filter(Objects::nonNull).toList();
		if (!parts.isEmpty()) {
			viewer.setSelection(new StructuredSelection(parts));
			viewer.reveal(parts.get(0));
		}
		return !parts.isEmpty();
	}

	private List<DiagramElement> elements(Collection<? extends EObject> objects) {
		List<DiagramElement> found = new ArrayList<>();
		for (TreeIterator<EObject> all = context.diagram().eAllContents(); all.hasNext();) {
			if (all.next() instanceof DiagramElement element && (objects.contains(element) || objects.contains(element.getTarget()))) {
				found.add(element);
			}
		}
		return found;
	}

	/** @return what all parts of the editor work with */
	public DiagramContext context() {
		return context;
	}

	/** @return makes the same picture as the editor's, for use on another thread */
	SceneBuilder scenesForAnotherThread() {
		return new SceneBuilder(scene);
	}

	/** @return the palette of the specification */
	public DiagramPalette palette() {
		return palette;
	}

	/** @return GEF's view of the session's stack */
	public CommandStackAdapter stack() {
		return stack;
	}

	/** @return the viewer it was configured with */
	public GraphicalViewer viewer() {
		return viewer;
	}

	/** Ends it; the session goes on. */
	public void dispose() {
		context.session().removeListener(paletteListener);
		stack.dispose();
		if (backdrop != null) {
			backdrop.dispose();
		}
		if (painter != null) {
			painter.dispose();
		}
	}
}
