// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** What a containment will hold: who stays in its order, and who arrives, each after the one that stays before it. */
final class Children {
	private final List<EObject> present;
	private final Set<EObject> staying;
	private final Map<EObject, List<EObject>> arriving = new HashMap<>();
	private final Set<EObject> arrived = new HashSet<>();

	Children(List<EObject> present) {
		this.present = List.copyOf(present);
		this.staying = new HashSet<>(present);
	}

	void leave(EObject child) {
		staying.remove(child);
	}

	boolean stays(EObject child) {
		return staying.contains(child);
	}

	/** @param neighbour who stays before it; null for the beginning */
	void arrive(EObject child, EObject neighbour) {
		if (arrived.add(child)) {
			arriving.computeIfAbsent(neighbour, any -> new ArrayList<>()).add(child);
		}
	}

	/** Returns the list, or the only child, or null. */
	Object value(boolean many) {
		List<EObject> children = new ArrayList<>(arriving.getOrDefault(null, List.of()));
		for (EObject child : present) {
			if (stays(child)) {
				children.add(child);
				children.addAll(arriving.getOrDefault(child, List.of()));
			}
		}
		return many ? children : children.isEmpty() ? null : children.get(0);
	}
}
