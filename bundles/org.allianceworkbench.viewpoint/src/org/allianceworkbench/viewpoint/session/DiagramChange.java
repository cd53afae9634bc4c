// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.session;

import java.util.Set;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.eclipse.emf.ecore.EObject;

/**
 * What one command, undo, redo or refresh changed in one diagram.
 *
 * @param structure the diagram and the nodes whose children, bordered nodes or edges changed, in number or in order
 * @param added elements that are now on the diagram, with everything in them
 * @param removed elements that are no longer on the diagram
 * @param geometry elements whose place, size or bendpoints changed
 * @param appearance elements whose look, visibility or ends changed
 */
public record DiagramChange(Diagram diagram, Set<EObject> structure, Set<DiagramElement> added, Set<DiagramElement> removed,
		Set<DiagramElement> geometry, Set<DiagramElement> appearance) {
	public DiagramChange {
		structure = Set.copyOf(structure);
		added = Set.copyOf(added);
		removed = Set.copyOf(removed);
		geometry = Set.copyOf(geometry);
		appearance = Set.copyOf(appearance);
	}
}
