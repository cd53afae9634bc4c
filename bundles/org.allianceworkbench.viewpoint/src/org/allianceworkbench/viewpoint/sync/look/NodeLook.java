// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync.look;

import java.util.List;
import java.util.Map;

import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.spec.BorderDescription;
import org.allianceworkbench.viewpoint.spec.NodeMapping;
import org.allianceworkbench.viewpoint.spec.NodeStyleDescription;
import org.allianceworkbench.viewpoint.style.Appearance;
import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.style.GaugeSection;
import org.allianceworkbench.viewpoint.style.LabelAlignment;
import org.allianceworkbench.viewpoint.style.LabelPosition;
import org.allianceworkbench.viewpoint.style.LabelStyle;
import org.allianceworkbench.viewpoint.style.LineStyle;
import org.allianceworkbench.viewpoint.style.NodeFreedom;
import org.allianceworkbench.viewpoint.style.NodeShape;
import org.allianceworkbench.viewpoint.style.NodeStyle;
import org.allianceworkbench.viewpoint.sync.aspect.Engine;


/** How a node, bordered node or list element looks. */
final class NodeLook extends Look {
	private final Node node;
	private final NodeMapping mapping;
	private final Map<String, Object> variables;

	NodeLook(Engine engine, Node node, NodeMapping mapping, Map<String, Object> variables, Runnable whenStale) {
		super(engine, node, variables, whenStale);
		this.node = node;
		this.mapping = mapping;
		this.variables = variables;
	}

	@Override
	protected Appearance appearance() {
		return choose(mapping.styles(), variables).map(chosen -> appearance(chosen.style(), chosen.origin())).orElseGet(NodeLook::plain);
	}

	/** A mapping without any style. */
	static Appearance plain() {
		LabelStyle label = new LabelStyle(8, java.util.Set.of(), Colour.BLACK, false, "", LabelAlignment.CENTER, LabelPosition.NODE, true);
		return new Appearance("", null, null, null, -1, -1, new NodeStyle(NodeShape.SQUARE, Colour.WHITE, Colour.WHITE, "", Colour.BLACK, 0,
				LineStyle.SOLID, 0, 0, label, "", "", 0, 0, List.of(), NodeFreedom.FULL, "default"));
	}

	private Appearance appearance(NodeStyleDescription style, String origin) {
		NodeStyle computed = style(style, origin);
		boolean line = node.getKind() == NodeKind.LIST_ELEMENT;
		int size = line ? -1 : integer(style.size());
		int width = line ? -1 : size(size, computed.width());
		int height = line ? -1 : size(size, computed.height());
		return new Appearance(name(style.label().expression()), null, null, tooltip(style.tooltip()), width, height, computed);
	}

	/** As recorded from Sirius: width, height or diameters of the shape, where they are not 0, go before the size expression. */
	private static int size(int size, int own) {
		return Math.max(-1, own != 0 ? own : size);
	}

	private NodeStyle style(NodeStyleDescription style, String origin) {
		Colours colours = colours();
		Colour fill = colours.of(style.fill());
		BorderDescription border = style.border();
		return new NodeStyle(style.shape(), fill, fill, "", colours.of(border.colour()), integer(border.size()), border.line(), 0, 0,
				labelStyle(style.label(), style.labelPosition(), style.hideLabelByDefault()), style.imagePath(), style.bundledShape(),
				integer(style.width()), ownHeight(style), gauge(style, colours),
				new NodeFreedom(style.resizeKind(), style.forbiddenSides()), origin);
	}

	/** As recorded from Sirius: an ellipse or lozenge whose width comes out as 0 has no height of its own either. */
	private int ownHeight(NodeStyleDescription style) {
		boolean round = style.shape() == NodeShape.ELLIPSE || style.shape() == NodeShape.LOZENGE;
		return round && integer(style.width()) == 0 ? 0 : integer(style.height());
	}

	private List<GaugeSection> gauge(NodeStyleDescription style, Colours colours) {
		return style.gaugeSections().stream().map(section -> new GaugeSection(section.label(), integer(section.minimum()),
				integer(section.maximum()), integer(section.value()), colours.of(section.background()), colours.of(section.foreground())))
				.toList();
	}
}
