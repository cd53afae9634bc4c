// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync.look;

import java.util.List;
import java.util.Map;

import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.spec.BorderDescription;
import org.allianceworkbench.viewpoint.spec.ContainerMapping;
import org.allianceworkbench.viewpoint.spec.ContainerStyleDescription;
import org.allianceworkbench.viewpoint.spec.Expression;
import org.allianceworkbench.viewpoint.style.Appearance;
import org.allianceworkbench.viewpoint.style.LabelPosition;
import org.allianceworkbench.viewpoint.style.NodeFreedom;
import org.allianceworkbench.viewpoint.style.NodeShape;
import org.allianceworkbench.viewpoint.style.NodeStyle;
import org.allianceworkbench.viewpoint.sync.aspect.Engine;


/** How a container or list looks. */
final class ContainerLook extends Look {
	private final ContainerMapping mapping;
	private final Map<String, Object> variables;

	ContainerLook(Engine engine, Node node, ContainerMapping mapping, Map<String, Object> variables, Runnable whenStale) {
		super(engine, node, variables, whenStale);
		this.mapping = mapping;
		this.variables = variables;
	}

	@Override
	protected Appearance appearance() {
		return choose(mapping.styles(), variables).map(chosen -> appearance(chosen.style(), chosen.origin())).orElseGet(NodeLook::plain);
	}

	private Appearance appearance(ContainerStyleDescription style, String origin) {
		boolean image = style.shape() == NodeShape.WORKSPACE_IMAGE;
		return new Appearance(name(style.label().expression()), null, null, tooltip(style.tooltip()), image ? -1 : size(style.width()),
				image ? -1 : size(style.height()), style(style, origin));
	}

	private int size(Expression expression) {
		int size = expression.isGiven() ? evaluate(expression, self(), variables).asInteger() : 0;
		return size > 0 ? size : -1;
	}

	private static LabelPosition position(ContainerStyleDescription style) {
		return style.shape() == NodeShape.WORKSPACE_IMAGE ? LabelPosition.BORDER : LabelPosition.NODE;
	}

	private NodeStyle style(ContainerStyleDescription style, String origin) {
		Colours colours = colours();
		BorderDescription border = style.border();
		return new NodeStyle(style.shape(), colours.of(style.background()), colours.of(style.foreground()), style.backgroundStyle(),
				colours.of(border.colour()), integer(border.size()), border.line(), style.roundedCorner() ? style.arcWidth() : 0,
				style.roundedCorner() ? style.arcHeight() : 0, labelStyle(style.label(), position(style), style.hideLabelByDefault()),
				style.imagePath(), style.containerShape(), 0, 0, List.of(), NodeFreedom.FULL, origin);
	}
}
