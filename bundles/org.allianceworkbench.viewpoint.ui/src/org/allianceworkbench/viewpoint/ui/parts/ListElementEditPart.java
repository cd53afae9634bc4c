// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.parts;

import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.allianceworkbench.viewpoint.ui.figures.PrimitivePainter;

/** A line of a list. */
final class ListElementEditPart extends ElementEditPart {

	ListElementEditPart(DiagramContext context, PrimitivePainter painter, Node node) {
		super(context, painter, node);
	}
}
