// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import java.util.List;

/**
 * A set of representations for one concern.
 *
 * @param diagrams the diagram descriptions in order
 * @param javaExtensions the services classes in order
 */
public record Viewpoint(String name, String label, List<DiagramDescription> diagrams, List<JavaExtension> javaExtensions, Place place) implements Element {
	public Viewpoint {
		diagrams = List.copyOf(diagrams);
		javaExtensions = List.copyOf(javaExtensions);
	}
}
