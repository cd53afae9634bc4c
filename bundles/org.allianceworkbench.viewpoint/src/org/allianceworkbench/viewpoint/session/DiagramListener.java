// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.session;

/** Is told what changed in diagrams, once for each command and diagram. */
@FunctionalInterface
public interface DiagramListener {
	/** Called on the thread of the command, after it is over. Must not execute another command. */
	void diagramChanged(DiagramChange change);
}
