// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

import static org.allianceworkbench.viewpoint.spec.reader.Namespaces.DESCRIPTION;
import static org.allianceworkbench.viewpoint.spec.reader.Namespaces.DIAGRAM;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.viewpoint.spec.ColourDescription;
import org.allianceworkbench.viewpoint.spec.DiagramDescription;
import org.allianceworkbench.viewpoint.spec.Group;
import org.allianceworkbench.viewpoint.spec.JavaExtension;
import org.allianceworkbench.viewpoint.spec.Viewpoint;

/** Binds the root, its palettes and its viewpoints. */
final class GroupBinder {
	private final ColourBinder colours = new ColourBinder();
	private final DiagramBinder diagrams = new DiagramBinder(colours);

	Kinds<Group> kinds() {
		return Kinds.of(DESCRIPTION, "Group", this::group);
	}

	private Group group(Features features) {
		features.withoutEffect("documentation", "version");
		Kinds<List<ColourDescription>> palettes = Kinds.of(DESCRIPTION, "UserColorsPalette", each -> {
			each.withoutEffect("name");
			return each.children("entries", colours.kinds());
		});
		List<ColourDescription> palette = new ArrayList<>();
		features.<List<ColourDescription>>children("userColorsPalettes", palettes).forEach(palette::addAll);
		Kinds<Viewpoint> viewpoints = Kinds.of(DESCRIPTION, "Viewpoint", this::viewpoint);
		return new Group(features.text("name", ""), features.children("ownedViewpoints", viewpoints), palette, features.place());
	}

	private Viewpoint viewpoint(Features features) {
		features.withoutEffect("documentation", "endUserDocumentation", "icon", "modelFileExtension");
		String name = features.required("name");
		Kinds<DiagramDescription> representations = Kinds.<DiagramDescription>named().and(DIAGRAM, "DiagramDescription",
				diagrams::diagram);
		Kinds<JavaExtension> extensions = Kinds.of(DESCRIPTION, "JavaExtension",
				each -> new JavaExtension(each.required("qualifiedClassName"), each.place()));
		return new Viewpoint(name, features.label(name), features.children("ownedRepresentations", representations),
				features.children("ownedJavaExtensions", extensions), features.place());
	}
}
