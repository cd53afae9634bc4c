// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import org.allianceworkbench.viewpoint.diagram.ChildrenPresentation;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.style.Appearance;
import org.allianceworkbench.viewpoint.style.NodeStyle;

/** How large nodes are, without measuring any text: given sizes as they are, others rather too large than too small. */
final class Guess {
	/** A Sirius size unit in pixels. */
	private static final int UNIT = 10;
	private static final int WIDTH = 160;
	private static final int LINE = 16;
	private static final int CHARACTERS = 32;
	private static final int MARGIN = 16;

	private Guess() {
	}

	static int width(Node node) {
		int content = isFreeForm(node) ? node.getNodes().stream().mapToInt(child -> child.getX() + width(child)).max().orElse(0) + MARGIN : 0;
		int given = givenWidth(node);
		return given >= 0 ? Math.max(given, content) : Math.max(WIDTH, content);
	}

	static int height(Node node) {
		int content = switch (node.getKind()) {
			case LIST_ELEMENT -> lines(node) * LINE;
			case LIST, CONTAINER -> isFreeForm(node) ? lowest(node) : LINE + lines(node) * LINE + sum(node);
			default -> MARGIN + lines(node) * LINE;
		};
		return Math.max(content, node.getHeight() >= 0 ? node.getHeight() : given(node, false));
	}

	/** @return width that somebody or the specification gives, -1 where nobody does */
	static int givenWidth(Node node) {
		return node.getWidth() >= 0 ? node.getWidth() : given(node, true);
	}

	static boolean isTitled(Node node) {
		return node.getAppearance() != null && node.getAppearance().label() != null && !node.getAppearance().label().isBlank();
	}

	private static boolean isFreeForm(Node node) {
		return switch (node.getKind()) {
			case LIST, CONTAINER -> node.getPresentation() == ChildrenPresentation.FREE_FORM;
			default -> false;
		};
	}

	private static int lowest(Node container) {
		return container.getNodes().stream().mapToInt(child -> child.getY() + height(child)).max().orElse(0) + MARGIN;
	}

	private static int sum(Node container) {
		return container.getNodes().stream().mapToInt(Guess::height).sum();
	}

	private static int given(Node node, boolean width) {
		Appearance look = node.getAppearance();
		if (look == null || !(look.style() instanceof NodeStyle style)) {
			return -1;
		}
		int ofElement = width ? look.width() : look.height();
		int units = ofElement > 0 ? ofElement : width ? style.width() : style.height();
		return units > 0 ? units * UNIT : -1;
	}

	private static int lines(Node node) {
		String label = node.getAppearance() == null ? null : node.getAppearance().label();
		return label == null ? 1 : label.lines().mapToInt(line -> 1 + line.length() / CHARACTERS).sum();
	}
}
