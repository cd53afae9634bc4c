// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import org.allianceworkbench.export.exchange.Identifiers;
import org.allianceworkbench.export.exchange.Plain;
import org.allianceworkbench.export.exchange.drawing.Drawing;
import org.allianceworkbench.export.exchange.drawing.Shape;
import org.allianceworkbench.viewpoint.scene.Bounds;

/** A graph whose nodes are pinned: {@code pos="x,y!"} in points from the bottom upwards, outer shapes before inner ones. */
final class PinnedDot {
	private final Identifiers ids = Identifiers.names();
	private final StringBuilder out = new StringBuilder();

	String write(Drawing drawing) {
		out.append("digraph ").append(DotText.quoted(ids.of(drawing.id()))).append(" {\n");
		out.append("  graph [layout=neato, inputscale=72, overlap=true, splines=line, outputorder=nodesfirst, charset=\"UTF-8\", label=")
				.append(DotText.quoted(drawing.title())).append("];\n");
		out.append("  node [fixedsize=true, fontname=\"Liberation Sans,Arial,Helvetica\"];\n  edge [fontname=\"Liberation Sans,Arial,Helvetica\", fontsize=9];\n");
		drawing.all().forEach(this::node);
		drawing.lines().forEach(line -> out.append("  ").append(id(line.source())).append(" -> ").append(id(line.target())).append(" [id=")
				.append(id(line.id())).append(", ").append(DotText.edge(line)).append("];\n"));
		return out.append("}\n").toString();
	}

	private void node(Shape shape) {
		Bounds place = shape.place();
		StringBuilder attributes = new StringBuilder(DotText.node(shape));
		String x = Plain.number(place.centre().x() * DotText.POINTS);
		String y = Plain.number(-place.centre().y() * DotText.POINTS);
		DotText.add(attributes, "pos", x + "," + y + "!");
		DotText.add(attributes, "labelloc", shape.isContainer() ? "t" : "c");
		out.append("  ").append(id(shape.id())).append(" [id=").append(id(shape.id())).append(", ").append(attributes).append("];\n");
	}

	private String id(String key) {
		return DotText.quoted(ids.of(key));
	}
}
