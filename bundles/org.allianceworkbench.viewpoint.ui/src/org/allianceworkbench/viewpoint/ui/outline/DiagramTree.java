// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.outline;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;

/** What the outline's tree shows: nodes within nodes, then the edges. */
final class DiagramTree implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return getChildren(input);
	}

	@Override
	public Object[] getChildren(Object parent) {
		return children(parent).toArray();
	}

	@Override
	public Object getParent(Object element) {
		return ((EObject) element).eContainer();
	}

	@Override
	public boolean hasChildren(Object element) {
		return !children(element).isEmpty();
	}

	private static List<DiagramElement> children(Object parent) {
		if (parent instanceof Diagram diagram) {
			return listed(diagram.getNodes(), diagram.getEdges());
		}
		return parent instanceof Node node ? listed(node.getNodes(), node.getBordered()) : List.of();
	}

	private static List<DiagramElement> listed(List<? extends DiagramElement> first, List<? extends DiagramElement> then) {
		return Stream.<DiagramElement>concat(first.stream(), then.stream()).filter(DiagramTree::isListed).toList();
	}

	/** What somebody hid by hand stays in the tree, so that it can be found again. */
	private static boolean isListed(DiagramElement element) {
		return element.isVisible() || element.isHidden();
	}

	/** Names of elements on one line, and their icons. */
	static final class Labels extends LabelProvider {
		private final Function<DiagramElement, Image> icons;

		/** @param icons may give null */
		Labels(Function<DiagramElement, Image> icons) {
			this.icons = icons;
		}

		@Override
		public Image getImage(Object object) {
			return icons.apply((DiagramElement) object);
		}

		@Override
		public String getText(Object object) {
			DiagramElement element = (DiagramElement) object;
			String text = element.getAppearance() == null ? "" : line(element.getAppearance().label());
			if (element instanceof Edge edge) {
				String ends = name(edge.getSource()) + " → " + name(edge.getEnd());
				text = text.isEmpty() ? ends : text + ": " + ends;
			}
			return element.isHidden() ? text + " (hidden)" : text;
		}

		/** The first line, for the rest of a label is no name. */
		private static String name(DiagramElement element) {
			String label = element == null || element.getAppearance() == null ? null : element.getAppearance().label();
			return label == null ? "" : label.strip().lines().findFirst().orElse("").strip();
		}

		private static String line(String label) {
			return label == null ? "" : label.lines().map(line -> line.replaceAll("\\s+", " ").strip()).filter(line -> !line.isEmpty())
					.collect(Collectors.joining(" \u00B7 "));
		}
	}
}
