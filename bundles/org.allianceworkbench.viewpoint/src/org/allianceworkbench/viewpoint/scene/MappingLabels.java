// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.Optional;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;

/** What the legend calls the kinds of elements. */
@FunctionalInterface
public interface MappingLabels {
	/** Calls a kind by the name of its mapping. */
	MappingLabels NAMES = element -> Optional.ofNullable(element.getMapping());

	/** @return label of the element's mapping; empty where the legend is to leave the kind out */
	Optional<String> label(DiagramElement element);
}
