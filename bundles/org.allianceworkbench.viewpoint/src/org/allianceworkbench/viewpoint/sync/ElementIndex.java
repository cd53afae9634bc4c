// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.spec.Mapping;
import org.eclipse.emf.ecore.EObject;

/** Finds elements by mapping and by object. An element of an import mapping is found under the imported mapping too. */
final class ElementIndex {
	private final Map<Mapping, Set<DiagramElement>> byMapping = new HashMap<>();
	private final Map<EObject, Map<DiagramElement, Mapping>> byObject = new IdentityHashMap<>();

	private final Map<Mapping, List<Mapping>> names = new HashMap<>();

	void add(DiagramElement element, Mapping mapping) {
		names(mapping).forEach(each -> byMapping.computeIfAbsent(each, key -> new LinkedHashSet<>()).add(element));
		byObject.computeIfAbsent(element.getTarget(), key -> new IdentityHashMap<>(2)).put(element, mapping);
	}

	void remove(DiagramElement element, Mapping mapping, EObject target) {
		names(mapping).forEach(each -> byMapping.getOrDefault(each, Set.of()).remove(element));
		Map<DiagramElement, Mapping> showing = byObject.get(target);
		if (showing != null) {
			showing.remove(element);
			if (showing.isEmpty()) {
				byObject.remove(target);
			}
		}
	}

	/** @return the mapping and, where it is an import, the imported one */
	List<Mapping> names(Mapping mapping) {
		return names.computeIfAbsent(mapping, key -> Stream.concat(Stream.of(key), ActiveMappings.imported(key).stream()).toList());
	}

	Collection<DiagramElement> of(Mapping mapping) {
		return byMapping.getOrDefault(mapping, Set.of());
	}

	List<DiagramElement> of(Mapping mapping, EObject object) {
		Map<DiagramElement, Mapping> showing = byObject.get(object);
		if (showing == null) {
			return List.of();
		}
		List<DiagramElement> found = new ArrayList<>(1);
		showing.forEach((element, shownBy) -> {
			if (names(shownBy).contains(mapping)) {
				found.add(element);
			}
		});
		return found;
	}

	Collection<DiagramElement> showing(EObject object) {
		Map<DiagramElement, Mapping> showing = byObject.get(object);
		return showing == null ? List.of() : List.copyOf(showing.keySet());
	}
}
