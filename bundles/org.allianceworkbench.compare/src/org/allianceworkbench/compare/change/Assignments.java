// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.change;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Values for many slots, set together: first everybody lets go, so that an element never lies in itself on the way, nor two have one id. */
final class Assignments {
	private final Map<Slot, Object> values;

	/** @param values by slot: a list where the feature holds many, else a value or null */
	Assignments(Map<Slot, Object> values) {
		this.values = values;
	}

	boolean isEmpty() {
		return values.isEmpty();
	}

	/** Returns the same slots with what they hold now. */
	Assignments current() {
		Map<Slot, Object> current = new LinkedHashMap<>();
		values.keySet().forEach(slot -> current.put(slot, slot.value()));
		return new Assignments(current);
	}

	/** Returns the other ends of two-sided references that these values touch, with what they hold now: they change along, and so does their order. */
	Assignments otherEnds() {
		Map<Slot, Object> current = new LinkedHashMap<>();
		values.forEach((slot, value) -> {
			if (!slot.isContainment() && slot.feature() instanceof EReference reference && reference.getEOpposite() != null
					&& reference.getEOpposite().isMany()) {
				addOtherEnds(current, reference.getEOpposite(), slot.value());
				addOtherEnds(current, reference.getEOpposite(), value);
			}
		});
		return new Assignments(current);
	}

	private static void addOtherEnds(Map<Slot, Object> current, EReference opposite, Object value) {
		List<?> targets = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
		targets.forEach(target -> current.computeIfAbsent(new Slot((EObject) target, opposite), Slot::value));
	}

	void set() {
		values.forEach((slot, value) -> {
			if (slot.isContainment()) {
				slot.letGo(value);
			}
		});
		values.forEach(Slot::set);
	}

	/** Returns the elements whose slots these are. */
	Set<EObject> owners() {
		Set<EObject> owners = new LinkedHashSet<>();
		values.keySet().forEach(slot -> owners.add(slot.owner()));
		return owners;
	}
}
