// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walls between bundles as their manifests state them. */
class ManifestWallsTest {
	private static final House HOUSE = new House();

	static Stream<String> bundles() {
		return HOUSE.bundles().stream();
	}

	static Stream<String> headless() {
		return bundles().filter(Predicate.not(House.UI::contains));
	}

	static Stream<String> formats() {
		return bundles().filter(bundle -> bundle.startsWith("export."));
	}

	@Test
	void thereAreBundlesToCheck() {
		assertTrue(HOUSE.bundles().size() > 10, () -> "found only " + HOUSE.bundles());
	}

	@ParameterizedTest
	@MethodSource("headless")
	void headlessBundleNamesNoScreen(String bundle) {
		Set<String> found = matching(bundle, name -> name.matches("org\\.eclipse\\.(swt|jface|ui|gef|draw2d|e4)(\\..*)?")
				|| name.equals(House.NS + "viewpoint.ui") || name.equals(House.NS + "workbench"));
		assertEquals(Set.of(), found);
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void onlyTheSiriusBundleNamesSirius(String bundle) {
		if (!bundle.equals("sirius")) {
			assertEquals(Set.of(), matching(bundle, name -> name.startsWith("org.eclipse.sirius")));
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void onlyTheLayoutBundleNamesElk(String bundle) {
		if (!bundle.equals("viewpoint.layout")) {
			assertEquals(Set.of(), matching(bundle, name -> name.startsWith("org.eclipse.elk")));
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void designsAndRuntimeDoNotKnowEachOther(String bundle) {
		if (bundle.endsWith(".design")) {
			assertEquals(Set.of(), matching(bundle, name -> name.startsWith(House.NS + "viewpoint")));
		}
		if (bundle.startsWith("viewpoint")) {
			assertEquals(Set.of(), matching(bundle, name -> name.startsWith(House.NS) && name.contains(".design")));
		}
	}

	@Test
	void runtimeDoesNotKnowTheDomain() {
		for (String bundle : HOUSE.bundles()) {
			if (bundle.equals("emf") || bundle.startsWith("viewpoint")) {
				assertEquals(Set.of(), matching(bundle, name -> name.matches("org\\.allianceworkbench\\.(model|edit|rules|benefits)(\\..*)?")), bundle);
			}
		}
	}

	@Test
	void arithmeticKnowsNoRules() {
		assertEquals(Set.of(House.NS + "edit", House.NS + "model"), matching("benefits", name -> name.startsWith(House.NS)));
	}

	@ParameterizedTest
	@MethodSource("formats")
	void formatsAreNamedByNobody(String format) {
		assertEquals(Set.of(), HOUSE.header(format, "Export-Package"), "a family of formats exports no package");
		for (String bundle : HOUSE.bundles()) {
			assertFalse(HOUSE.uses(bundle).contains(House.NS + format), bundle + " names " + format);
		}
	}

	@Test
	void nobodyNamesTheProgramsAtTheTop() {
		for (String bundle : HOUSE.bundles()) {
			assertEquals(Set.of(), matching(bundle, name -> name.equals(House.NS + "cli") || name.equals(House.NS + "workbench")), bundle);
		}
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void namesOnlyWhatIsThere(String bundle) {
		Set<String> unknown = matching(bundle, name -> name.startsWith(House.NS));
		unknown.removeIf(name -> HOUSE.bundles().contains(name.substring(House.NS.length())));
		unknown.removeIf(name -> HOUSE.bundles().stream().anyMatch(other -> HOUSE.header(other, "Export-Package").contains(name)));
		assertEquals(Set.of(), unknown);
	}

	private static Set<String> matching(String bundle, Predicate<String> test) {
		Set<String> found = new TreeSet<>(HOUSE.uses(bundle));
		found.removeIf(test.negate());
		return found;
	}
}
