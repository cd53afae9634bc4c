// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.actions;

import java.util.Collection;

import org.allianceworkbench.viewpoint.diagram.Node;

/** Arranges a diagram, with progress where that takes long; says itself what did not work. */
@FunctionalInterface
public interface Arrangement {
	/** @param only what to arrange, empty for everything */
	void arrange(Collection<Node> only);
}
