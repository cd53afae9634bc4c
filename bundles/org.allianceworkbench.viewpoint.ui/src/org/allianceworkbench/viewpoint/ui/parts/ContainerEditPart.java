// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.parts;

import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.allianceworkbench.viewpoint.ui.figures.PrimitivePainter;
import org.allianceworkbench.viewpoint.ui.policies.ContentsPolicy;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;

/** A container whose children lie freely or stand in a stack. */
final class ContainerEditPart extends ElementEditPart {

	ContainerEditPart(DiagramContext context, PrimitivePainter painter, Node node) {
		super(context, painter, node);
	}

	@Override
	protected void createEditPolicies() {
		super.createEditPolicies();
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new ContentsPolicy(context()));
		installEditPolicy("Snap Feedback", new SnapFeedbackPolicy());
	}

	@Override
	@SuppressWarnings("rawtypes")
	public Object getAdapter(Class type) {
		return type == SnapToHelper.class ? Snapping.of(this) : super.getAdapter(type);
	}
}
