// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.parts;

import java.util.List;

import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.session.DiagramListener;
import org.allianceworkbench.viewpoint.spec.Tool;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.allianceworkbench.viewpoint.ui.figures.HintFigure;
import org.allianceworkbench.viewpoint.ui.figures.PictureFigure;
import org.allianceworkbench.viewpoint.ui.figures.PrimitivePainter;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.LayerManager;

/** The legend, and what an empty diagram says; both follow the diagram a moment later. */
public final class Backdrop {
	private static final int NAMED_TOOLS = 4;
	private static final int PAUSE = 250;

	private final DiagramContext context;
	private final GraphicalViewer viewer;
	private final PictureFigure legend;
	private final HintFigure hint;
	private final DiagramListener listener = change -> schedule();
	private boolean legendVisible = true;
	private final Runnable pending = this::refresh;

	/** @param viewer with its root already set */
	public Backdrop(DiagramContext context, GraphicalViewer viewer, PrimitivePainter painter) {
		this.context = context;
		this.viewer = viewer;
		this.legend = new PictureFigure(painter);
		this.hint = new HintFigure(sentences(context));
		layer().add(legend);
		context.session().addListener(listener);
		refresh();
	}

	/** Shows the legend or not. */
	public void setLegendVisible(boolean visible) {
		legendVisible = visible;
		refresh();
	}

	/** @return whether the legend is shown */
	public boolean isLegendVisible() {
		return legendVisible;
	}

	/** Follows the diagram no longer. */
	public void dispose() {
		context.session().removeListener(listener);
	}

	/** The legend's place depends on the whole picture, so it waits until somebody pauses. */
	private void schedule() {
		if (viewer.getControl() != null && !viewer.getControl().isDisposed()) {
			viewer.getControl().getDisplay().timerExec(PAUSE, pending);
		}
	}

	private void refresh() {
		if (viewer.getControl() == null || viewer.getControl().isDisposed()) {
			return;
		}
		boolean empty = context.diagram().getNodes().stream().noneMatch(Node::isVisible);
		showHint(empty);
		legend.setVisible(legendVisible && !empty);
		legend.show(legend.isVisible() ? context.scenes().legend(context.diagram()) : List.of());
	}

	/** Figures that are only invisible still take room, and the diagram would scroll and zoom around them. */
	private void showHint(boolean empty) {
		if (empty && hint.getParent() == null) {
			layer().add(hint);
		} else if (!empty && hint.getParent() != null) {
			layer().remove(hint);
		}
	}

	private IFigure layer() {
		return ((LayerManager) viewer.getRootEditPart()).getLayer(DiagramRootEditPart.BACKDROP);
	}

	private static String sentences(DiagramContext context) {
		List<String> tools = context.tools().sections().stream().flatMap(section -> section.tools().stream())
				.filter(tool -> tool instanceof Tool.NodeCreationDescription || tool instanceof Tool.ContainerCreationDescription)
				.map(Tool::label).limit(NAMED_TOOLS).toList();
		if (tools.isEmpty()) {
			return "This diagram is empty.";
		}
		return "This diagram is empty.\nTo begin, choose a tool from the palette (" + String.join(", ", tools)
				+ " …) and click here, or drag it here.\nConnect two elements with a line tool; press F2 to rename; Ctrl+Z undoes everything.";
	}
}
