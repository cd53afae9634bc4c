// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.checking;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.allianceworkbench.rules.Severity;
import org.eclipse.emf.ecore.EObject;

/** The worst severity among an element and all it contains, remembered until something in it changes. */
final class Worst {
	/** Where an element is known, all it contains is known. */
	private final Map<EObject, Optional<Severity>> known = new WeakHashMap<>();
	private final Function<EObject, Optional<Severity>> own;

	/** @param own the worst severity of an element alone */
	Worst(Function<EObject, Optional<Severity>> own) {
		this.own = own;
	}

	Optional<Severity> of(EObject element) {
		Optional<Severity> found = known.get(element);
		if (found == null) {
			found = Stream.concat(Stream.of(own.apply(element)), element.eContents().stream().map(this::of)).flatMap(Optional::stream)
					.min(Severity::compareTo);
			known.put(element, found);
		}
		return found;
	}

	void touch(EObject element) {
		for (EObject place = element; place != null; place = place.eContainer()) {
			known.remove(place);
		}
	}
}
