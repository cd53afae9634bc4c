// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.parts;

import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.allianceworkbench.viewpoint.ui.figures.PrimitivePainter;
import org.allianceworkbench.viewpoint.ui.policies.ContentsPolicy;
import org.eclipse.gef.EditPolicy;

/** A node on the border of another. */
final class BorderedNodeEditPart extends ElementEditPart {

	BorderedNodeEditPart(DiagramContext context, PrimitivePainter painter, Node node) {
		super(context, painter, node);
	}

	@Override
	protected void createEditPolicies() {
		super.createEditPolicies();
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new ContentsPolicy(context()));
	}
}
