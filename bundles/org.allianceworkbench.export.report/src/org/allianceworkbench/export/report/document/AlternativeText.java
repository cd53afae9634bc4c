// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.document;

import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.scene.SceneNode;

/** What a diagram says to those who do not see it. */
public final class AlternativeText {
	/** With more names than these it is no longer listened to. */
	private static final int MANY = 15;

	private AlternativeText() {
	}

	/** @return its title and the names of what it shows, such as {@code Diagram: Structure. It shows A, B and 3 more.} */
	public static String of(Scene scene) {
		List<String> names = scene.nodes().stream().map(SceneNode::name).filter(name -> name != null && !name.isBlank()).distinct().toList();
		if (names.isEmpty()) {
			return "Diagram: " + scene.title();
		}
		String shown = names.stream().limit(MANY).collect(Collectors.joining(", "));
		return "Diagram: " + scene.title() + ". It shows " + shown + (names.size() > MANY ? " and " + (names.size() - MANY) + " more." : ".");
	}
}
