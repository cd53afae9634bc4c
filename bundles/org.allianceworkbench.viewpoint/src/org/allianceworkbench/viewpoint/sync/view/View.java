// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync.view;

import java.util.List;
import java.util.function.Function;

import org.allianceworkbench.emf.tracking.TrackedObject;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What an expression sees of a diagram or an element: read only, with the types and features of {@link ViewPackage}. */
public final class View extends TrackedObject {
	private final Views views;
	private final EObject shown;
	private String label;

	View(Views views, EObject shown) {
		this.views = views;
		this.shown = shown;
	}

	/** @return the diagram or the element */
	public EObject shown() {
		return shown;
	}

	/**
	 * Tells the name that is being computed, so that what is computed after it, such as a tooltip, reads it already.
	 *
	 * @param computed the label of the element
	 */
	public void labelled(String computed) {
		label = computed;
	}

	@Override
	public EClass eClass() {
		if (shown instanceof Diagram) {
			return ViewPackage.DIAGRAM;
		}
		return shown instanceof Node node ? type(node) : ViewPackage.EDGE;
	}

	private static EClass type(Node node) {
		return switch (node.getKind()) {
		case CONTAINER -> ViewPackage.CONTAINER;
		case LIST -> ViewPackage.LIST;
		case LIST_ELEMENT -> ViewPackage.LIST_ELEMENT;
		case NODE, BORDERED -> ViewPackage.NODE;
		};
	}

	@Override
	public EObject eContainer() {
		EObject container = shown.eContainer();
		return container instanceof Diagram || container instanceof DiagramElement ? views.of(container) : null;
	}

	@Override
	public Object eGet(EStructuralFeature feature) {
		return eGet(feature, true);
	}

	@Override
	public Object eGet(EStructuralFeature feature, boolean resolve) {
		return eGet(feature, resolve, true);
	}

	@Override
	public Object eGet(EStructuralFeature feature, boolean resolve, boolean coreType) {
		if (feature == ViewPackage.TARGET) {
			return target(shown);
		}
		views.readChanging();
		return switch (feature.getName()) {
		case "semanticElements" -> shown instanceof DiagramElement element ? new BasicEList<>(element.getSemanticElements()) : List.of();
		case "name" -> name();
		case "sourceNode" -> views.of(((Edge) shown).getSource());
		case "targetNode" -> views.of(((Edge) shown).getEnd());
		case "outgoingEdges" -> edges(Edge::getSource);
		case "incomingEdges" -> edges(Edge::getEnd);
		default -> null;
		};
	}

	private List<View> edges(Function<Edge, DiagramElement> end) {
		EObject place = shown;
		while (place != null && !(place instanceof Diagram)) {
			place = place.eContainer();
		}
		return place == null ? List.of()
				: ((Diagram) place).getEdges().stream().filter(edge -> end.apply(edge) == shown).map(views::of).toList();
	}

	private String name() {
		if (shown instanceof Diagram diagram) {
			return diagram.getName();
		}
		if (label != null) {
			return label;
		}
		DiagramElement element = (DiagramElement) shown;
		return element.getAppearance() == null ? "" : element.getAppearance().label();
	}

	/** As Sirius prints a node. */
	@Override
	public String toString() {
		return "Node " + name() + " --> " + target(shown);
	}

	/** @return the object that a diagram or an element shows */
	public static EObject target(EObject shown) {
		return shown instanceof Diagram diagram ? diagram.getTarget() : ((DiagramElement) shown).getTarget();
	}
}
