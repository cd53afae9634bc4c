// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.scene;

import java.util.List;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;

/**
 * Makes the picture of a diagram, of one element or of all. Screen and files paint what it says: no colour, size or text is decided
 * elsewhere. The same diagram gives the same picture on every machine. It remembers how it broke labels; keep one and ask it again.
 */
public final class SceneBuilder {
	private final SceneContext context;
	private final Labels labels;

	public SceneBuilder(SceneContext context) {
		this.context = context;
		this.labels = new Labels(context);
	}

	/** @return a look at the diagram as it is now, for several questions at once */
	public ScenePass pass() {
		return new ScenePass(context, labels);
	}

	/** @return the node alone, placed relative to its parent's top left corner, without children and bordered nodes */
	public SceneNode node(Node node) {
		return pass().node(node);
	}

	/** @return the edge as it is painted, in the diagram's coordinates */
	public SceneEdge edge(Edge edge) {
		return pass().edge(edge);
	}

	/** @return the whole picture with its legend */
	public Scene scene(Diagram diagram) {
		return pass().scene(diagram);
	}

	/** @return the legend alone, where {@link #scene(Diagram)} puts it */
	public List<Primitive> legend(Diagram diagram) {
		return pass().scene(diagram).legend();
	}
}
