// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.editing;

import java.util.Optional;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.eclipse.gef.commands.Command;

/** What an entry of the palette does between two elements. */
public interface ConnectionGesture {
	/** @return in a sentence, why no edge may begin here; empty where it may */
	Optional<String> startRefusal(DiagramContext context, DiagramElement source);

	/** @return a command that cannot be executed but can say why where it is not allowed */
	Command connect(DiagramContext context, DiagramElement source, DiagramElement target);
}
