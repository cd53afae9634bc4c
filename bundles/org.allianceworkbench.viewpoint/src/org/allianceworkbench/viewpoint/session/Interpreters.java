// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.viewpoint.expression.Interpreter;
import org.allianceworkbench.viewpoint.expression.Metamodels;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;
import org.allianceworkbench.viewpoint.sync.view.ViewPackage;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** The interpreters of a session, one for each viewpoint in use. */
final class Interpreters {
	/** What makes a viewpoint unique. */
	private record Key(String specification, String viewpoint) {
	}

	private final ResourceSet resources;
	private final Map<Key, Interpreter> known = new HashMap<>();

	Interpreters(ResourceSet resources) {
		this.resources = resources;
	}

	Interpreter of(SpecificationRegistry.Entry entry) {
		return known.computeIfAbsent(new Key(entry.specification().id(), entry.viewpoint().name()),
				key -> new Interpreter(entry.specification().services(entry.viewpoint()), metamodels()));
	}

	private Metamodels metamodels() {
		Collection<EPackage> packages = new ArrayList<>(Metamodels.of(resources).packages());
		packages.addAll(List.of(ViewPackage.INSTANCE));
		return Metamodels.of(packages);
	}
}
