// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.examples;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.registry.FolderSource;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry.Entry;

/** The shipped notations, read from the bundles beside the tests. */
final class Notations {
	static final Path BUNDLES = Path.of("..", "..", "bundles").toAbsolutePath().normalize();

	private Notations() {
	}

	static SpecificationRegistry registry() {
		return SpecificationRegistry.of(source("structure"), source("benefits"));
	}

	static Stream<Entry> all() {
		return registry().entries();
	}

	static Entry structure(SpecificationRegistry registry) {
		return named(registry, "Alliance structure");
	}

	static Entry benefits(SpecificationRegistry registry) {
		return named(registry, "Benefits logic map");
	}

	static Entry named(SpecificationRegistry registry, String name) {
		return registry.entries().filter(entry -> entry.description().name().equals(name)).findFirst().orElseThrow();
	}

	private static FolderSource source(String topic) {
		String bundle = "org.allianceworkbench." + topic + ".design";
		return new FolderSource(bundle, BUNDLES.resolve(bundle), "description/" + topic + ".odesign", Notations.class.getClassLoader());
	}
}
