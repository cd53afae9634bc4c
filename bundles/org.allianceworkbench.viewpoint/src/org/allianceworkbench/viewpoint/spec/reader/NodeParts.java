// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

import java.util.List;
import java.util.Map;

import org.allianceworkbench.viewpoint.spec.ColourDescription;
import org.allianceworkbench.viewpoint.spec.Expression;
import org.allianceworkbench.viewpoint.spec.NodeStyleDescription.GaugeSectionDescription;
import org.allianceworkbench.viewpoint.style.NodeShape;

/** What a node style has beyond what all node styles have. */
record NodeParts(Expression width, Expression height, ColourDescription fill, String bundledShape, String imagePath,
		List<GaugeSectionDescription> sections) {
	/** The language's class for each shape of a node. */
	static final Map<NodeShape, String> CLASSES = Map.of(NodeShape.SQUARE, "SquareDescription", NodeShape.ELLIPSE, "EllipseNodeDescription",
			NodeShape.LOZENGE, "LozengeNodeDescription", NodeShape.DOT, "DotDescription", NodeShape.NOTE, "NoteDescription",
			NodeShape.BUNDLED_IMAGE, "BundledImageDescription", NodeShape.WORKSPACE_IMAGE, "WorkspaceImageDescription", NodeShape.GAUGE,
			"GaugeCompositeStyleDescription");

	static NodeParts of(Features features, NodeShape shape, ColourBinder colours) {
		Expression none = new Expression("", features.place(), "");
		ColourDescription gray = ColourBinder.GRAY;
		return switch (shape) {
		case SQUARE -> sized(features, colours, "width", "height", "0");
		case LOZENGE -> sized(features, colours, "widthComputationExpression", "heightComputationExpression", "");
		case ELLIPSE -> sized(features, colours, "horizontalDiameterComputationExpression", "verticalDiameterComputationExpression", "0");
		case DOT -> dot(features, colours, none);
		case BUNDLED_IMAGE -> new NodeParts(none, none, colours.colour(features, "color", gray),
				features.choice("shape", Literals.BUNDLED_SHAPE, "square"), "", List.of());
		case WORKSPACE_IMAGE -> image(features, none);
		case GAUGE -> gauge(features, colours, none);
		default -> new NodeParts(none, none, colours.colour(features, "color", gray), "", "", List.of());
		};
	}

	private static NodeParts dot(Features features, ColourBinder colours, Expression none) {
		features.withoutEffect("strokeSizeComputationExpression");
		return new NodeParts(none, none, colours.colour(features, "backgroundColor", ColourBinder.GRAY), "", "", List.of());
	}

	/** The sections stand below each other, whatever the alignment. */
	private static NodeParts gauge(Features features, ColourBinder colours, Expression none) {
		features.withoutEffect("alignment");
		return new NodeParts(none, none, ColourBinder.GRAY, "", "", StyleBinder.gaugeSections(features, colours));
	}

	private static NodeParts sized(Features features, ColourBinder colours, String width, String height, String otherwise) {
		Expression none = new Expression("", features.place(), "");
		return new NodeParts(features.expression(width, otherwise), features.expression(height, otherwise),
				colours.colour(features, "color", ColourBinder.GRAY), "", "", List.of());
	}

	private static NodeParts image(Features features, Expression none) {
		features.withoutEffect("roundedCorner", "arcWidth", "arcHeight");
		return new NodeParts(none, none, ColourBinder.WHITE, "", features.required("workspacePath"), List.of());
	}
}
