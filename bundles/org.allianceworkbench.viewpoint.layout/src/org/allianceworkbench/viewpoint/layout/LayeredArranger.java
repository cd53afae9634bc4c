// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import org.allianceworkbench.viewpoint.arrange.ArrangeRequest;
import org.allianceworkbench.viewpoint.arrange.Arranger;
import org.eclipse.emf.common.command.Command;

/**
 * Arranges with ELK's layered algorithm. Where the specification activates partitioning, each container at the root is a column: same top,
 * equal heights, in order, its nodes ordered so that edges cross least; elsewhere containers are arranged with what they hold.
 */
public final class LayeredArranger implements Arranger {
	private static final String PARTITIONING = "org.eclipse.elk.partitioning.activate";

	@Override
	public Command arrange(ArrangeRequest request) {
		boolean columns = Boolean.parseBoolean(request.options().getOrDefault(PARTITIONING, "false").strip());
		Plan plan = new Plan(request);
		if (columns && ColumnLayout.hasColumns(request.diagram())) {
			new ColumnLayout(request, plan).arrange();
		} else {
			ContainedLayout.arrange(request, plan);
		}
		return plan.command();
	}
}
