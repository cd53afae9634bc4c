// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.model.alliance.AlliancePackage;
import org.eclipse.emf.ecore.EClass;

/** The classes of the domain that have objects, by their names. */
final class Domain {
	private final Map<String, EClass> types = new HashMap<>();

	Domain() {
		Stream.concat(Stream.of(AlliancePackage.eINSTANCE), AlliancePackage.eINSTANCE.getESubpackages().stream())
				.flatMap(each -> each.getEClassifiers().stream()).filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(type -> !type.isAbstract()).forEach(type -> types.put(type.getName(), type));
	}

	/** @return all names, sorted */
	Stream<String> names() {
		return types.keySet().stream().sorted();
	}

	Optional<EClass> type(String name) {
		return Optional.ofNullable(types.get(name));
	}
}
