// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** The walls as the compiled classes keep them. */
class CodeWallsTest {
	private static final House HOUSE = new House();
	private static final Map<String, JavaClasses> CLASSES = new TreeMap<>();
	/** Packages whose code a generator writes; it knows cycles and statics of its own. */
	private static final DescribedPredicate<JavaClass> GENERATED = DescribedPredicate.describe("generated from an Ecore model",
			type -> isGenerated(type));

	@BeforeAll
	static void importClasses() {
		for (Map.Entry<String, Path> bundle : HOUSE.classes().entrySet()) {
			CLASSES.put(bundle.getKey(), new ClassFileImporter().importPath(bundle.getValue()));
		}
		assertFalse(CLASSES.isEmpty(), "compile the bundles first: mvn compile");
	}

	static Stream<String> bundles() {
		return HOUSE.bundles().stream();
	}

	static Stream<String> headless() {
		return bundles().filter(bundle -> !House.UI.contains(bundle));
	}

	/** The bundle for Sirius is compiled only where there is a Sirius. */
	@Test
	void everyBundleIsCompiled() {
		assertTrue(CLASSES.keySet().containsAll(HOUSE.bundles().stream().filter(CodeWallsTest::hasSources).filter(bundle -> !bundle.equals("sirius")).toList()),
				() -> "compiled are only " + CLASSES.keySet());
	}

	@ParameterizedTest
	@MethodSource("headless")
	void headlessCodeCallsNoScreen(String bundle) {
		noClasses().should().dependOnClassesThat().resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..",
				"org.eclipse.gef..", "org.eclipse.draw2d..", "org.eclipse.e4..", "javax.swing..").allowEmptyShould(true)
				.check(classes(bundle));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void packagesFormNoCycle(String bundle) {
		slices().matching("org.allianceworkbench.(**)").should().beFreeOfCycles().allowEmptyShould(true)
				.check(classes(bundle).that(DescribedPredicate.not(GENERATED)));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void nothingStaticCanChange(String bundle) {
		fields().that().areStatic().and(are(written())).should().beFinal().allowEmptyShould(true)
				.because("state belongs to an object that somebody owns").check(classes(bundle).that(DescribedPredicate.not(GENERATED)));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void nobodyHandsOutASingleton(String bundle) {
		methods().that().haveName("getInstance").should().notBeStatic().allowEmptyShould(true).check(classes(bundle));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void textIsMadeAlikeInEveryCountry(String bundle) {
		noClasses().should().callMethod(String.class, "toLowerCase").orShould().callMethod(String.class, "toUpperCase")
				.orShould().callMethod(String.class, "format", String.class, Object[].class)
				.orShould().callMethod(String.class, "formatted", Object[].class).allowEmptyShould(true)
				.because("Turkish has an i of its own and others group digits otherwise: say the locale")
				.check(classes(bundle).that(DescribedPredicate.not(GENERATED)));
	}

	@ParameterizedTest
	@MethodSource("bundles")
	void noActivatorHoldsState(String bundle) {
		noClasses().that().implement("org.osgi.framework.BundleActivator").should(haveFields()).allowEmptyShould(true)
				.check(classes(bundle));
	}

	private static ArchCondition<JavaClass> haveFields() {
		return new ArchCondition<>("have fields") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				type.getFields().forEach(field -> events.add(SimpleConditionEvent.satisfied(field,
						field.getFullName())));
			}
		};
	}

	private static DescribedPredicate<JavaField> written() {
		return DescribedPredicate.describe("written by hand", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC)
				&& !field.getName().startsWith("$"));
	}

	private static boolean hasSources(String bundle) {
		return Files.isDirectory(HOUSE.folder(bundle).resolve("src"));
	}

	private static boolean isGenerated(JavaClass type) {
		String file = "src-gen/" + type.getName().split("\\$")[0].replace('.', '/') + ".java";
		return HOUSE.bundles().stream().anyMatch(bundle -> Files.isRegularFile(HOUSE.folder(bundle).resolve(file)));
	}

	private static JavaClasses classes(String bundle) {
		JavaClasses found = CLASSES.get(bundle);
		return found == null ? new ClassFileImporter().importClasses() : found;
	}
}
