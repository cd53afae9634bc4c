// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

import java.util.LinkedHashMap;
import java.util.Map;

import org.allianceworkbench.viewpoint.spec.ContainerLayout;
import org.allianceworkbench.viewpoint.spec.Tool;
import org.allianceworkbench.viewpoint.style.EdgeArrow;
import org.allianceworkbench.viewpoint.style.EdgeRouting;
import org.allianceworkbench.viewpoint.style.LabelAlignment;
import org.allianceworkbench.viewpoint.style.LabelFormat;
import org.allianceworkbench.viewpoint.style.LabelPosition;
import org.allianceworkbench.viewpoint.style.LineStyle;

/** The literals of the language's enumerations. */
final class Literals {
	static final Map<String, ContainerLayout> CONTAINER_LAYOUT = map("FreeForm", ContainerLayout.FREE_FORM, "List", ContainerLayout.LIST,
			"HorizontalStack", ContainerLayout.HORIZONTAL_STACK, "VerticalStack", ContainerLayout.VERTICAL_STACK);
	static final Map<String, LineStyle> LINE = map("solid", LineStyle.SOLID, "dash", LineStyle.DASH, "dot", LineStyle.DOT, "dash_dot",
			LineStyle.DASH_DOT);
	static final Map<String, LabelFormat> FORMAT = map("italic", LabelFormat.ITALIC, "bold", LabelFormat.BOLD, "underline",
			LabelFormat.UNDERLINE, "strike_through", LabelFormat.STRIKE_THROUGH);
	static final Map<String, LabelAlignment> ALIGNMENT = map("CENTER", LabelAlignment.CENTER, "LEFT", LabelAlignment.LEFT, "RIGHT",
			LabelAlignment.RIGHT);
	static final Map<String, LabelPosition> POSITION = map("border", LabelPosition.BORDER, "node", LabelPosition.NODE);
	static final Map<String, EdgeRouting> ROUTING = map("straight", EdgeRouting.STRAIGHT, "manhattan", EdgeRouting.MANHATTAN, "tree",
			EdgeRouting.TREE);
	static final Map<String, Tool.DragSource> DRAG_SOURCE = map("DIAGRAM", Tool.DragSource.DIAGRAM, "PROJECT_EXPLORER",
			Tool.DragSource.PROJECT_EXPLORER, "BOTH", Tool.DragSource.BOTH);
	static final Map<String, EdgeArrow> ARROW = arrows();
	static final Map<String, String> RESIZE = same("NONE", "NSEW", "NORTH_SOUTH", "EAST_WEST");
	static final Map<String, String> SIDE = same("WEST", "SOUTH", "EAST", "NORTH");
	static final Map<String, String> BUNDLED_SHAPE = same("square", "stroke", "triangle", "dot", "ring");
	static final Map<String, String> BACKGROUND = same("GradientLeftToRight", "Liquid", "GradientTopToBottom");
	static final Map<String, String> CONTAINER_SHAPE = same("parallelogram");
	static final Map<String, String> FOLDING = same("NONE", "SOURCE", "TARGET");
	static final Map<String, String> CENTERING = same("None", "Both", "Source", "Target");
	/** The directions of a composite layout, and what ELK calls them. */
	static final Map<String, String> DIRECTION = map("topToBottom", "DOWN", "LeftToRight", "RIGHT", "bottomToTop", "UP");
	static final Map<String, String> RECONNECTION = same("RECONNECT_TARGET", "RECONNECT_SOURCE", "RECONNECT_BOTH");
	/** Elements that a filter collapses instead of hiding are not supported. */
	static final Map<String, String> FILTER_KIND = same("HIDE");

	private Literals() {
	}

	@SuppressWarnings("unchecked")
	private static <E> Map<String, E> map(Object... pairs) {
		Map<String, E> map = new LinkedHashMap<>();
		for (int i = 0; i < pairs.length; i += 2) {
			map.put((String) pairs[i], (E) pairs[i + 1]);
		}
		return map;
	}

	private static Map<String, String> same(String... literals) {
		Map<String, String> map = new LinkedHashMap<>();
		for (String literal : literals) {
			map.put(literal, literal);
		}
		return map;
	}

	private static Map<String, EdgeArrow> arrows() {
		Map<String, EdgeArrow> map = new LinkedHashMap<>();
		for (EdgeArrow arrow : EdgeArrow.values()) {
			map.put(arrow.literal(), arrow);
		}
		return map;
	}
}
