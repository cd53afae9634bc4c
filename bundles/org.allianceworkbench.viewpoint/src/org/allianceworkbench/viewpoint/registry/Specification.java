// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.registry;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.viewpoint.expression.Services;
import org.allianceworkbench.viewpoint.spec.DiagramDescription;
import org.allianceworkbench.viewpoint.spec.Group;
import org.allianceworkbench.viewpoint.spec.JavaExtension;
import org.allianceworkbench.viewpoint.spec.Problem;
import org.allianceworkbench.viewpoint.spec.Viewpoint;

/**
 * A specification that could be read.
 *
 * @param source where it comes from
 * @param group what it says
 * @param problems what was left out of it; empty unless it was read with leave to leave things out
 */
public record Specification(SpecificationSource source, Group group, List<Problem> problems) {
	public Specification {
		problems = List.copyOf(problems);
	}

	/** @return "bundle/path" */
	public String id() {
		return source.id();
	}

	/** @return the viewpoint of that name */
	public Optional<Viewpoint> viewpoint(String name) {
		return group.viewpoints().stream().filter(each -> each.name().equals(name)).findFirst();
	}

	/** @return the diagram description of that name in a viewpoint */
	public Optional<DiagramDescription> diagram(String viewpoint, String description) {
		return viewpoint(viewpoint).stream().flatMap(each -> each.diagrams().stream()).filter(each -> each.name().equals(description))
				.findFirst();
	}

	/** Loads the services classes of a viewpoint anew; callers keep the result. */
	public Services services(Viewpoint viewpoint) {
		return Services.load(viewpoint.javaExtensions().stream().map(JavaExtension::qualifiedClassName).toList(), source::load);
	}
}
