// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.allianceworkbench.rules.Rule;
import org.eclipse.emf.ecore.EObject;

/** Who claims which key. */
final class Claims {
	private final Map<Check.OfKey, Set<EObject>> claimants = new LinkedHashMap<>();

	void add(Rule rule, Outcome outcome, Consumer<Check.OfKey> changed) {
		outcome.claims().forEach((key, elements) -> {
			Check.OfKey check = new Check.OfKey(rule, key);
			claimants.computeIfAbsent(check, any -> new LinkedHashSet<>()).addAll(elements);
			changed.accept(check);
		});
	}

	void remove(Rule rule, Outcome outcome, Consumer<Check.OfKey> changed) {
		outcome.claims().forEach((key, elements) -> {
			Check.OfKey check = new Check.OfKey(rule, key);
			Set<EObject> others = claimants.getOrDefault(check, Set.of());
			others.removeAll(elements);
			if (others.isEmpty()) {
				claimants.remove(check);
			}
			changed.accept(check);
		});
	}

	Set<Check.OfKey> keys() {
		return claimants.keySet();
	}

	List<EObject> claimants(Check.OfKey check) {
		return new ArrayList<>(claimants.getOrDefault(check, Set.of()));
	}
}
