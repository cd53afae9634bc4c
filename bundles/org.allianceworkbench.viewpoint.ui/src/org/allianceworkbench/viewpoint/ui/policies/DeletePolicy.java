// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.policies;

import java.util.List;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;

/** Deletes what an element shows, as the specification says. */
public final class DeletePolicy extends ComponentEditPolicy {
	private final DiagramContext context;

	/** @param context of the diagram */
	public DeletePolicy(DiagramContext context) {
		this.context = context;
	}

	@Override
	protected Command createDeleteCommand(GroupRequest request) {
		List<DiagramElement> elements = List.of((DiagramElement) getHost().getModel());
		return context.ask(() -> context.tools().delete(elements));
	}
}
