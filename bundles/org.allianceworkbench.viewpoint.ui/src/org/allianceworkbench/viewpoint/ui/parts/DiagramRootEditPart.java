// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.parts;

import org.allianceworkbench.viewpoint.ui.figures.CrispLayeredPane;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.GridLayer;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.requests.SelectionRequest;
import org.eclipse.gef.tools.DeselectAllTracker;
import org.eclipse.swt.graphics.Color;

/** The layers of the editor: a quiet grid, a backdrop for the legend, nodes, edges, feedback. */
public final class DiagramRootEditPart extends ScalableFreeformRootEditPart {
	/** Key of the layer behind the nodes that holds what nobody edits. */
	public static final Object BACKDROP = "Backdrop";
	/** Key of the layer above all elements that holds marks; it is not part of the picture. */
	static final Object MARKS = "Marks";
	private static final int MENU_BUTTON = 3;

	@Override
	protected ScalableFreeformLayeredPane createScaledLayers() {
		ScalableFreeformLayeredPane layers = new CrispLayeredPane();
		layers.add(createGridLayer(), GRID_LAYER);
		layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
		FreeformLayer marks = new FreeformLayer();
		marks.setEnabled(false);
		layers.add(marks, MARKS);
		FreeformLayer feedback = new FreeformLayer();
		feedback.setEnabled(false);
		layers.add(feedback, SCALED_FEEDBACK_LAYER);
		return layers;
	}

	@Override
	protected LayeredPane createPrintableLayers() {
		LayeredPane layers = super.createPrintableLayers();
		FreeformLayer backdrop = new FreeformLayer();
		backdrop.setEnabled(false);
		layers.add(backdrop, BACKDROP, 0);
		return layers;
	}

	@Override
	protected GridLayer createGridLayer() {
		GridLayer grid = new GridLayer();
		grid.setForegroundColor(new Color(236, 239, 242));
		return grid;
	}

	/** The menu of an empty place is about the diagram, not about what happens to be selected elsewhere. */
	@Override
	public DragTracker getDragTracker(Request request) {
		boolean menu = request instanceof SelectionRequest selection && selection.getLastButtonPressed() == MENU_BUTTON;
		return menu ? new DeselectAllTracker(this) : super.getDragTracker(request);
	}
}
