// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.viewpoint.expression.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/** Which specifications are in force, and what is told of the others. */
class SpecificationRegistryTest {
	private static final Path KIT = Path.of("conformance");

	@TempDir
	Path folder;

	private static SpecificationSource source(String kase) {
		return new FolderSource("town.design", KIT, "cases/" + kase + "/spec.odesign", SpecificationRegistryTest.class.getClassLoader());
	}

	@Test
	void findsDescriptionByItsNames() {
		SpecificationRegistry registry = SpecificationRegistry.of(source("01-nodes"), source("11-prefixes-services"));
		assertEquals("Prefixes", registry.find("town.design/cases/11-prefixes-services/spec.odesign", "Prefixes", "Prefixes").orElseThrow()
				.description().name());
	}

	@Test
	void findsNothingByWrongNames() {
		SpecificationRegistry registry = SpecificationRegistry.of(source("11-prefixes-services"));
		assertEquals(Optional.empty(), registry.find("other", "Prefixes", "Prefixes"));
	}

	@Test
	void brokenSpecificationLeavesTheOthers() {
		SpecificationRegistry registry = SpecificationRegistry.of(source("12-validation"), source("01-nodes"));
		assertEquals(List.of("town.design/cases/01-nodes/spec.odesign"),
				registry.specifications().stream().map(Specification::id).toList());
		assertEquals(1, registry.problems().size());
	}

	@Test
	void supportedPartsTakePartOnDemand() {
		SpecificationRegistry registry = SpecificationRegistry.ofSupportedParts(source("12-validation"));
		assertEquals(1, registry.specifications().size());
		assertEquals(1, registry.specifications().get(0).problems().size());
	}

	@Test
	void missingFileIsAProblem() {
		SpecificationRegistry registry = SpecificationRegistry.of(source("99-nothing"));
		assertTrue(registry.problems().get(0).message().startsWith("The specification cannot be read: "));
	}

	@Test
	void fileThatIsNoSpecificationIsAProblem() throws IOException {
		Files.writeString(folder.resolve("a.odesign"), "hello");
		SpecificationRegistry registry = SpecificationRegistry.of(new FolderSource("b", folder, "a.odesign", getClass().getClassLoader()));
		assertEquals("b/a.odesign", registry.problems().get(0).place().file());
		assertTrue(registry.specifications().isEmpty());
	}

	@Test
	void loadsServicesOfTheViewpoint() {
		Specification specification = SpecificationRegistry.of(source("11-prefixes-services")).specifications().get(0);
		Services services = specification.services(specification.group().viewpoints().get(0));
		assertEquals(1, services.problems().size());
		assertTrue(services.problems().get(0).contains("town.services.Missing"), services.problems().get(0));
	}

	@Test
	void findsImages() {
		assertTrue(source("04-styles").resource("/town.design/images/house.png").isPresent());
	}

	@Test
	void findsNoImagesElsewhere() {
		SpecificationSource source = source("04-styles");
		assertFalse(source.resource("/other.design/images/house.png").isPresent());
		assertFalse(source.resource("/town.design/images/nothing.png").isPresent());
		assertFalse(source.resource("/town.design/images").isPresent());
		assertFalse(source.resource("images/house.png").isPresent());
	}

	@Test
	void findsNoFilesOutsideTheFolder() {
		assertFalse(source("04-styles").resource("/town.design/../build.properties").isPresent());
	}

	@Test
	void findsSpecificationsThatBundlesProvide() {
		SpecificationRegistry registry = SpecificationRegistry
				.of(context(bundle("b.design", "cases/02-containers/spec.odesign"), bundle("a.design", "cases/01-nodes/spec.odesign")));
		assertEquals(List.of("a.design/cases/01-nodes/spec.odesign", "b.design/cases/02-containers/spec.odesign"),
				registry.specifications().stream().map(Specification::id).toList());
	}

	@Test
	void capabilityWithoutFileIsAProblem() {
		SpecificationRegistry registry = SpecificationRegistry.of(context(bundle("a.design", "nothing.odesign")));
		assertEquals("The specification cannot be read: nothing.odesign is not in bundle a.design", registry.problems().get(0).message());
	}

	@Test
	void findsImagesOfBundlesByTheirNames() {
		SpecificationRegistry registry = SpecificationRegistry.of(context(bundle("a.design", "cases/01-nodes/spec.odesign")));
		SpecificationSource source = registry.specifications().get(0).source();
		assertTrue(source.resource("/a.design/images/house.png").isPresent());
		assertFalse(source.resource("/b.design/images/house.png").isPresent());
		assertFalse(source.resource("/nothing").isPresent());
	}

	@Test
	void loadsServicesThroughTheBundle() throws ClassNotFoundException {
		SpecificationRegistry registry = SpecificationRegistry.of(context(bundle("a.design", "cases/01-nodes/spec.odesign")));
		assertEquals("town.services.TownServices",
				registry.specifications().get(0).source().load("town.services.TownServices").getName());
	}

	private static BundleContext context(Bundle... bundles) {
		return stub(BundleContext.class, Map.of("getBundles", bundles));
	}

	private static Bundle bundle(String name, String specification) {
		BundleCapability capability = stub(BundleCapability.class, Map.of("getAttributes", Map.of("spec", specification)));
		BundleRevision revision = stub(BundleRevision.class, Map.of("getDeclaredCapabilities", List.of(capability)));
		return (Bundle) Proxy.newProxyInstance(SpecificationRegistryTest.class.getClassLoader(), new Class<?>[] { Bundle.class },
				(proxy, method, arguments) -> switch (method.getName()) {
				case "getState" -> Bundle.RESOLVED;
				case "getSymbolicName" -> name;
				case "adapt" -> revision;
				case "loadClass" -> Class.forName((String) arguments[0]);
				case "getEntry" -> Files.isRegularFile(KIT.resolve((String) arguments[0]))
						? KIT.resolve((String) arguments[0]).toUri().toURL() : null;
				default -> null;
				});
	}

	@SuppressWarnings("unchecked")
	private static <T> T stub(Class<T> type, Map<String, Object> answers) {
		return (T) Proxy.newProxyInstance(SpecificationRegistryTest.class.getClassLoader(), new Class<?>[] { type },
				(proxy, method, arguments) -> answers.get(method.getName()));
	}
}
