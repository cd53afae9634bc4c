// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.alliance.Element;
import org.allianceworkbench.model.benefits.Benefit;
import org.allianceworkbench.model.benefits.BenefitCategory;
import org.allianceworkbench.model.reference.Reference;
import org.allianceworkbench.model.resource.AllianceFiles;
import org.allianceworkbench.model.resource.AllianceResource;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped alliances: complete files, and nothing in them without a source. */
final class ExampleTest {
	private static final String NC_NAME = "[A-Za-z_][A-Za-z0-9_.-]*";
	private final ExampleCatalogue catalogue = new ExampleCatalogue();

	static List<Example> examples() {
		return new ExampleCatalogue().examples();
	}

	@Test
	void listsTheStrategicAllianceFirst() {
		assertEquals("devon-cornwall-dorset", catalogue.examples().get(0).id());
		assertEquals("Devon & Cornwall – Dorset Strategic Alliance", catalogue.example("devon-cornwall-dorset").orElseThrow().title());
	}

	@Test
	void knowsNoExampleOfAnotherName() {
		assertTrue(catalogue.example("nothing").isEmpty());
	}

	@ParameterizedTest
	@MethodSource("examples")
	void holdsEveryFileItLists(Example example) throws IOException {
		for (String path : Stream.concat(Stream.of(example.file()), example.companions().stream()).toList()) {
			try (InputStream stream = catalogue.open(path)) {
				assertTrue(stream.read() >= 0, path);
			}
		}
		assertNotNull(example.description());
	}

	@ParameterizedTest
	@MethodSource("examples")
	void copiesWithoutOverwriting(Example example, @TempDir Path folder) throws IOException {
		Path copy = catalogue.copy(example, folder.resolve("new"));
		Files.writeString(copy, "mine");
		assertEquals("mine", Files.readString(catalogue.copy(example, folder.resolve("new"))));
		for (String companion : example.companions()) {
			assertTrue(Files.exists(copy.resolveSibling(ExampleCatalogue.name(companion))));
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void loadsWholeAndSavesTheSameBytes(Example example, @TempDir Path folder) throws IOException {
		Path file = catalogue.copy(example, folder);
		byte[] before = Files.readAllBytes(file);
		AllianceResource resource = AllianceFiles.open(file);
		resource.setModified(true);
		resource.save(null);
		assertArrayEquals(before, Files.readAllBytes(file));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void givesEveryStatementASource(Example example, @TempDir Path folder) throws IOException {
		List<String> without = Models.contents(AllianceFiles.open(catalogue.copy(example, folder))).filter(Element.class::isInstance)
				.map(Element.class::cast).filter(element -> !(element instanceof Reference) && element.getReferences().isEmpty()).map(Element::getId)
				.toList();
		assertEquals(List.of(), without);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void citesEveryDocumentOfItsBibliography(Example example) throws IOException {
		AllianceResource resource = AllianceFiles.open(Models.of(example));
		Set<Reference> cited = Stream.concat(resource.getContents().stream(), Models.contents(resource)).distinct()
				.flatMap(element -> ((Element) element).getReferences().stream()).collect(Collectors.toSet());
		assertEquals(List.of(), AllianceFiles.modelOf(resource).getBibliography().stream().filter(reference -> !cited.contains(reference))
				.map(Reference::getId).toList());
	}

	@ParameterizedTest
	@MethodSource("examples")
	void bearsReadableIds(Example example, @TempDir Path folder) throws IOException {
		List<String> unreadable = Models.contents(AllianceFiles.open(catalogue.copy(example, folder))).filter(Element.class::isInstance)
				.map(object -> ((Element) object).getId()).filter(id -> !id.matches(NC_NAME) || id.startsWith("_")).toList();
		assertEquals(List.of(), unreadable);
	}

	@Test
	void leavesTheFiveEffectivenessBenefitsUnnamedAsTheSourceDoes() throws IOException {
		AllianceModel model = AllianceFiles.modelOf(Models.open(Models.EXAMPLE));
		List<String> names = model.getBenefitsMaps().get(0).getNodes().stream().filter(Benefit.class::isInstance).map(Benefit.class::cast)
				.filter(benefit -> benefit.getCategory() == BenefitCategory.EFFECTIVENESS).map(Benefit::getName).toList();
		assertEquals(List.of("Effectiveness benefit 1", "Effectiveness benefit 2", "Effectiveness benefit 3", "Effectiveness benefit 4",
				"Effectiveness benefit 5"), names);
	}

	@Test
	void marksEveryLinkThatTheSourcesDoNotState() throws IOException {
		AllianceModel model = AllianceFiles.modelOf(Models.open(Models.EXAMPLE));
		List<String> unfounded = model.getBenefitsMaps().get(0).getLinks().stream()
				.filter(link -> link.getEvidence() == null && link.getAssumptions().isEmpty()).map(Element::getId).toList();
		assertEquals(List.of(), unfounded);
	}

	@Test
	void inventsNoMoney() throws IOException {
		List<EObject> money = Models.contents(Models.open(Models.EXAMPLE)).filter(object -> object.eClass().getName().equals("Money")).toList();
		assertEquals(List.of(), money);
	}
}
