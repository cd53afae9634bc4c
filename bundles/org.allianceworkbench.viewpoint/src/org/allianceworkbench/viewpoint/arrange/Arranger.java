// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.arrange;

import org.eclipse.emf.common.command.Command;

/** Finds places for the nodes of a diagram and routes for its edges. Offered as an OSGi service; keeps no state. */
public interface Arranger {

	/**
	 * Works out an arrangement. Changes nothing: who executes the command changes the diagram, in one step that can be undone. The same
	 * diagram gives the same arrangement. Nothing overlaps, children lie within their containers, pinned nodes stay where they are.
	 *
	 * @return the change; one that cannot be executed where there is nothing to arrange
	 * @throws java.util.concurrent.CancellationException where the request was cancelled meanwhile
	 */
	Command arrange(ArrangeRequest request);
}
