// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which checks read which features, both ways. */
final class Reads {
	/** A feature of an object; the feature is null for its container. */
	record Place(EObject object, EStructuralFeature feature) {
	}

	private final Map<Place, Set<Check>> readers = new HashMap<>();
	private final Map<Check, Set<Place>> places = new HashMap<>();

	void put(Check check, Set<Place> read) {
		remove(check);
		places.put(check, read);
		read.forEach(place -> readers.computeIfAbsent(place, any -> new LinkedHashSet<>()).add(check));
	}

	void remove(Check check) {
		Set<Place> read = places.remove(check);
		if (read != null) {
			read.forEach(place -> forget(place, check));
		}
	}

	Set<Check> readersOf(EObject object, EStructuralFeature feature) {
		return readers.getOrDefault(new Place(object, feature), Set.of());
	}

	private void forget(Place place, Check check) {
		Set<Check> checks = readers.getOrDefault(place, new HashSet<>());
		checks.remove(check);
		if (checks.isEmpty()) {
			readers.remove(place);
		}
	}
}
