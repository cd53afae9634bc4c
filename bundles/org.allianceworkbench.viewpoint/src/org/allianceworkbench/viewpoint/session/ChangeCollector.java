// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.session;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.DiagramPackage;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Gathers notifications of a diagrams document into one {@link DiagramChange} for each diagram. */
final class ChangeCollector {
	private static final Set<EStructuralFeature> STRUCTURE = Set.of(DiagramPackage.Literals.DIAGRAM__NODES,
			DiagramPackage.Literals.DIAGRAM__EDGES, DiagramPackage.Literals.NODE__NODES, DiagramPackage.Literals.NODE__BORDERED);
	private static final Set<EStructuralFeature> GEOMETRY = Set.of(DiagramPackage.Literals.NODE__X, DiagramPackage.Literals.NODE__Y,
			DiagramPackage.Literals.NODE__WIDTH, DiagramPackage.Literals.NODE__HEIGHT, DiagramPackage.Literals.EDGE__BENDPOINTS);

	/** The sets of one change while they grow. */
	private record Growing(Set<EObject> structure, Set<DiagramElement> added, Set<DiagramElement> removed, Set<DiagramElement> geometry,
			Set<DiagramElement> appearance) {
		Growing() {
			this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
		}
	}

	private final Map<Diagram, Growing> changes = new LinkedHashMap<>();

	void add(Notification notification) {
		if (!(notification.getNotifier() instanceof EObject object)) {
			return;
		}
		Diagram diagram = diagram(object);
		if (diagram == null) {
			return;
		}
		Growing growing = changes.computeIfAbsent(diagram, key -> new Growing());
		if (STRUCTURE.contains(notification.getFeature())) {
			growing.structure().add(object);
			elements(notification.getOldValue()).forEach(element -> leave(growing, element));
			elements(notification.getNewValue()).forEach(element -> enter(growing, element));
		} else if (object instanceof DiagramElement element) {
			(GEOMETRY.contains(notification.getFeature()) ? growing.geometry() : growing.appearance()).add(element);
		}
	}

	/** Ends the gathering and gives what was gathered. */
	List<DiagramChange> drain() {
		Map<Diagram, Growing> gathered = new HashMap<>(changes);
		List<Diagram> order = List.copyOf(changes.keySet());
		changes.clear();
		return order.stream().map(diagram -> finished(diagram, gathered.get(diagram))).toList();
	}

	private static DiagramChange finished(Diagram diagram, Growing growing) {
		Set<DiagramElement> both = new HashSet<>(growing.added());
		both.retainAll(growing.removed());
		both.forEach(element -> (diagram(element) == diagram ? growing.removed() : growing.added()).remove(element));
		return new DiagramChange(diagram, growing.structure(), growing.added(), growing.removed(), growing.geometry(),
				growing.appearance());
	}

	private static void leave(Growing growing, DiagramElement element) {
		growing.removed().add(element);
	}

	private static void enter(Growing growing, DiagramElement element) {
		growing.added().add(element);
	}

	private static List<DiagramElement> elements(Object value) {
		Collection<?> values = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
		return values.stream().filter(DiagramElement.class::isInstance).map(DiagramElement.class::cast).toList();
	}

	private static Diagram diagram(EObject object) {
		EObject place = object;
		while (place != null && !(place instanceof Diagram)) {
			place = place.eContainer();
		}
		return (Diagram) place;
	}
}
