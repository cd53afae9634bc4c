// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import java.util.Map;

import org.allianceworkbench.export.exchange.Identifiers;
import org.allianceworkbench.export.exchange.drawing.Drawing;
import org.allianceworkbench.export.exchange.drawing.Line;
import org.allianceworkbench.export.exchange.drawing.Shape;

/**
 * A graph for dot to arrange from left to right. A container is a cluster with an invisible point in it, for edges cannot end at clusters
 * themselves ({@code compound}, {@code lhead}, {@code ltail}). Columns are ranks: what stands in one has one rank, and edges that do not
 * lead on to a later column have no say in the ranks, so that none can turn the order round.
 */
final class RankedDot {
	private final Drawing drawing;
	private final Columns columns;
	private final Map<String, Shape> shapes;
	private final Identifiers ids = Identifiers.names();
	private final StringBuilder out = new StringBuilder();

	RankedDot(Drawing drawing) {
		this.drawing = drawing;
		this.columns = new Columns(drawing);
		this.shapes = drawing.byId();
	}

	String write() {
		out.append("digraph ").append(quoted(drawing.id())).append(" {\n");
		out.append("  graph [rankdir=LR, compound=true, newrank=true, charset=\"UTF-8\", fontname=\"Liberation Sans,Arial,Helvetica\", label=")
				.append(DotText.quoted(drawing.title())).append("];\n");
		out.append("  node [fontname=\"Liberation Sans,Arial,Helvetica\"];\n  edge [fontname=\"Liberation Sans,Arial,Helvetica\", fontsize=9];\n");
		drawing.shapes().forEach(shape -> shape(shape, "  "));
		ranks();
		drawing.lines().forEach(this::edge);
		return out.append("}\n").toString();
	}

	private void shape(Shape shape, String indent) {
		if (!shape.isContainer()) {
			out.append(indent).append(quoted(shape.id())).append(" [id=").append(quoted(shape.id())).append(", ").append(DotText.node(shape))
					.append("];\n");
			return;
		}
		out.append(indent).append("subgraph ").append(cluster(shape)).append(" {\n");
		out.append(indent).append("  graph [id=").append(quoted(shape.id())).append(", ").append(DotText.look(shape)).append("];\n");
		out.append(indent).append("  ").append(quoted(shape.id())).append(" [shape=point, style=invis, width=0, height=0, label=\"\"];\n");
		shape.children().forEach(child -> shape(child, indent + "  "));
		out.append(indent).append("}\n");
	}

	private void ranks() {
		Shape before = null;
		for (Shape column : columns.all()) {
			out.append("  { rank=same;");
			column.all().forEach(shape -> out.append(' ').append(quoted(shape.id())).append(';'));
			out.append(" }\n");
			if (before != null) {
				out.append("  ").append(quoted(before.id())).append(" -> ").append(quoted(column.id())).append(" [style=invis];\n");
			}
			before = column;
		}
	}

	private void edge(Line line) {
		Shape source = shapes.get(line.source());
		Shape target = shapes.get(line.target());
		StringBuilder attributes = new StringBuilder(DotText.edge(line));
		boolean nested = source.holds(target.id()) || target.holds(source.id());
		if (source.isContainer() && !nested) {
			attributes.append(", ltail=").append(cluster(source));
		}
		if (target.isContainer() && !nested) {
			attributes.append(", lhead=").append(cluster(target));
		}
		if (!columns.leadsOn(source.id(), target.id())) {
			attributes.append(", constraint=false");
		}
		out.append("  ").append(quoted(source.id())).append(" -> ").append(quoted(target.id())).append(" [id=").append(quoted(line.id()))
				.append(", ")
				.append(attributes).append("];\n");
	}

	private String cluster(Shape shape) {
		return DotText.quoted("cluster_" + ids.of(shape.id()));
	}

	private String quoted(String key) {
		return DotText.quoted(ids.of(key));
	}
}
