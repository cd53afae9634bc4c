// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.parts;

import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.allianceworkbench.viewpoint.ui.figures.PrimitivePainter;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

/** Makes the part for a structural role. */
public final class DiagramPartFactory implements EditPartFactory {
	private final DiagramContext context;
	private final PrimitivePainter painter;

	/** @param painter shared by all figures of the viewer */
	public DiagramPartFactory(DiagramContext context, PrimitivePainter painter) {
		this.context = context;
		this.painter = painter;
	}

	@Override
	public EditPart createEditPart(EditPart parent, Object model) {
		if (model instanceof Node node) {
			return switch (node.getKind()) {
			case NODE -> new PlainNodeEditPart(context, painter, node);
			case CONTAINER -> new ContainerEditPart(context, painter, node);
			case LIST -> new ListEditPart(context, painter, node);
			case LIST_ELEMENT -> new ListElementEditPart(context, painter, node);
			case BORDERED -> new BorderedNodeEditPart(context, painter, node);
			};
		}
		return model instanceof Edge edge ? new EdgeEditPart(context, painter, edge) : new DiagramEditPart(context);
	}
}
