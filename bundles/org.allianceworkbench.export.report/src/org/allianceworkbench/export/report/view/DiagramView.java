// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.view;

import java.util.Set;

import org.allianceworkbench.viewpoint.scene.Scene;

/**
 * A diagram that a template may show.
 *
 * @param shows tells for the name of a class whether the diagram shows an object of it: {@code shows.BenefitsNode}
 */
record DiagramView(Scene scene, View shows) implements View {
	private static final Set<String> NAMES = Set.of("id", "name", "shows");

	@Override
	public boolean has(String name) {
		return NAMES.contains(name);
	}

	@Override
	public Object get(String name) {
		return switch (name) {
			case "id" -> scene.id();
			case "name" -> scene.title();
			case "shows" -> shows;
			default -> null;
		};
	}

	@Override
	public String text() {
		return scene.title();
	}
}
