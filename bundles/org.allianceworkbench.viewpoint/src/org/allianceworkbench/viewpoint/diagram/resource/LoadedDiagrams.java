// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.diagram.resource;

import java.util.List;

/**
 * Diagrams as they came from their file.
 *
 * @param resource never null
 * @param losses a sentence for each diagram that shows objects which the model no longer holds
 */
public record LoadedDiagrams(DiagramResource resource, List<String> losses) {
	public LoadedDiagrams {
		losses = List.copyOf(losses);
	}
}
