// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.parts;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.allianceworkbench.viewpoint.ui.figures.Fading;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.ISelectionChangedListener;

/** While it is on, everything fades that lies on no path through the selected elements. */
public final class ReadingAid {
	private final DiagramContext context;
	private final GraphicalViewer viewer;
	private final ISelectionChangedListener listener = event -> refresh();
	private boolean on;

	/** @param viewer whose selection it follows */
	public ReadingAid(DiagramContext context, GraphicalViewer viewer) {
		this.context = context;
		this.viewer = viewer;
		viewer.addSelectionChangedListener(listener);
	}

	/** @return whether it follows the selection */
	public boolean isOn() {
		return on;
	}

	/** Switches it. */
	public void setOn(boolean value) {
		on = value;
		refresh();
	}

	private void refresh() {
		Set<EObject> shown = on ? onPaths() : Set.of();
		for (Object part : viewer.getEditPartRegistry().values()) {
			if (part instanceof GraphicalEditPart graphical && graphical.getFigure() instanceof Fading figure) {
				figure.setFaded(!shown.isEmpty() && !shown.contains(graphical.getModel()) && !isMereFrame(graphical.getModel()));
			}
		}
	}

	/** A container that no edge touches, such as a column, holds the picture together. */
	private boolean isMereFrame(Object model) {
		return model instanceof Node node && !node.getNodes().isEmpty() && context.edgesFrom(node).isEmpty() && context.edgesTo(node).isEmpty();
	}

	/** @return empty where nothing is selected that could lie on a path */
	private Set<EObject> onPaths() {
		List<?> parts = viewer.getSelectedEditParts();
		List<DiagramElement> selected = parts.stream().map(part -> ((EditPart) part).getModel()).filter(DiagramElement.class::isInstance)
				.map(DiagramElement.class::cast).toList();
		Set<EObject> found = new HashSet<>(follow(selected, context::edgesFrom, Edge::getEnd));
		found.addAll(follow(selected, context::edgesTo, Edge::getSource));
		List.copyOf(found).forEach(element -> withContainers(element, found));
		return found;
	}

	private static Set<DiagramElement> follow(Collection<DiagramElement> start, Function<DiagramElement, List<Edge>> edges,
			Function<Edge, DiagramElement> next) {
		Set<DiagramElement> found = new HashSet<>(start);
		Deque<DiagramElement> open = new ArrayDeque<>(start);
		while (!open.isEmpty()) {
			DiagramElement element = open.pop();
			if (element instanceof Edge edge && start.contains(edge) && found.add(next.apply(edge))) {
				open.push(next.apply(edge));
			}
			for (Edge edge : edges.apply(element)) {
				found.add(edge);
				if (found.add(next.apply(edge))) {
					open.push(next.apply(edge));
				}
			}
		}
		return found;
	}

	private static void withContainers(EObject element, Set<EObject> found) {
		for (EObject place = element.eContainer(); place instanceof DiagramElement; place = place.eContainer()) {
			found.add(place);
		}
	}

	/** Follows the selection no longer. */
	public void dispose() {
		viewer.removeSelectionChangedListener(listener);
	}
}
