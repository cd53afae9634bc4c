// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.edit.AllianceItemProviderAdapterFactory;
import org.allianceworkbench.edit.operation.InsertTemplateOperation;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.alliance.Element;
import org.allianceworkbench.model.method.Gate;
import org.allianceworkbench.model.method.Methodology;
import org.allianceworkbench.model.method.MethodologyStep;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.PartnerKind;
import org.allianceworkbench.model.partners.SharedActivity;
import org.allianceworkbench.model.people.Stakeholder;
import org.allianceworkbench.model.reference.Reference;
import org.allianceworkbench.model.resource.AllianceFiles;
import org.allianceworkbench.model.resource.AllianceResource;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped templates say what their sources say, and fit into every example. */
final class TemplateTest {
	private static final TemplateCatalogue CATALOGUE = new TemplateCatalogue();

	static List<Template> collaborations() {
		return CATALOGUE.collaborations();
	}

	static List<Template> all() {
		return Stream.concat(CATALOGUE.collaborations().stream(), CATALOGUE.methods().stream()).toList();
	}

	private static AllianceResource open(Template template) throws IOException {
		return AllianceFiles.open(Notations.BUNDLES.resolve("org.allianceworkbench.examples").resolve(template.file()));
	}

	private static AllianceModel model(Template template) throws IOException {
		return AllianceFiles.modelOf(open(template));
	}

	@Test
	void offersEachOfTheNineKindsOnce() throws IOException {
		Set<SharedActivity> kinds = EnumSet.of(SharedActivity.UNSPECIFIED);
		for (Template template : collaborations()) {
			kinds.add(model(template).getCollaborations().get(0).getSharedActivity());
		}
		assertEquals(EnumSet.allOf(SharedActivity.class), kinds);
		assertEquals(9, collaborations().size());
	}

	@Test
	void listsEveryFileOfTheFolder() throws IOException {
		try (Stream<Path> files = Files.list(Notations.BUNDLES.resolve("org.allianceworkbench.examples").resolve("templates"))) {
			Set<String> names = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".alliance")).collect(Collectors.toSet());
			assertEquals(all().stream().map(template -> template.id() + ".alliance").collect(Collectors.toSet()), names);
		}
	}

	@ParameterizedTest
	@MethodSource("all")
	void bearsTheTitleOfItsModel(Template template) throws IOException {
		assertEquals(template.title(), model(template).getName());
	}

	@ParameterizedTest
	@MethodSource("all")
	void opensFromTheBundle(Template template) throws IOException {
		try (InputStream stream = CATALOGUE.open(template)) {
			assertTrue(new String(stream.readAllBytes(), StandardCharsets.UTF_8).contains("AllianceModel"));
		}
	}

	@ParameterizedTest
	@MethodSource("all")
	void savesTheSameBytes(Template template, @TempDir Path folder) throws IOException {
		Path file = folder.resolve("template.alliance");
		try (InputStream stream = CATALOGUE.open(template)) {
			Files.copy(stream, file);
		}
		String before = Files.readString(file);
		AllianceResource resource = AllianceFiles.open(file);
		resource.setModified(true);
		resource.save(null);
		assertEquals(before, Files.readString(file));
	}

	@ParameterizedTest
	@MethodSource("all")
	void givesEveryStatementASource(Template template) throws IOException {
		assertEquals(List.of(), Models.contents(open(template)).map(Element.class::cast)
				.filter(element -> !(element instanceof Reference) && element.getReferences().isEmpty()).map(Element::getId).toList());
	}

	@ParameterizedTest
	@MethodSource("collaborations")
	void leavesThePurposeAndTheTypeToTheUser(Template template) throws IOException {
		Collaboration collaboration = model(template).getCollaborations().get(0);
		assertNull(collaboration.getPurpose());
		assertEquals("unspecified", collaboration.getType().getLiteral());
		assertTrue(collaboration.getMemberships().isEmpty());
		assertFalse(collaboration.getSubjects().isEmpty());
	}

	@ParameterizedTest
	@MethodSource("collaborations")
	void offersPoliceFireAndAmbulanceOrTwoForces(Template template) throws IOException {
		AllianceModel model = model(template);
		List<PartnerKind> forces = List.of(PartnerKind.POLICE_FORCE, PartnerKind.POLICE_FORCE);
		List<PartnerKind> services = List.of(PartnerKind.POLICE_FORCE, PartnerKind.FIRE_AND_RESCUE_SERVICE, PartnerKind.AMBULANCE_SERVICE);
		boolean shared = model.getCollaborations().get(0).getSharedActivity() == SharedActivity.MULTI_FORCE_SHARED_SERVICE;
		assertEquals(shared ? forces : services, model.getPartners().stream().map(partner -> partner.getKind()).toList());
	}

	@Test
	void holdsTheStepsAndGatesOfTheLancashireMethodInOrder() throws IOException {
		Methodology method = model(CATALOGUE.methods().get(0)).getMethodologies().get(0);
		assertEquals(List.of("1", "2", "2b", "3", "4", "4b", "5", "5b", "6", "7", "8"), method.getSteps().stream().map(MethodologyStep::getNumber).toList());
		assertEquals(List.of("2b: Joint Development Group", "4: Chief Officer Group, Police and Crime Commissioner", "4b: Police and Crime Commissioner",
				"6: ", "7: Chief Constable, Police and Crime Commissioner"), method.getSteps().stream().flatMap(step -> step.getGates().stream())
						.map(TemplateTest::approval).toList());
	}

	private static String approval(Gate gate) {
		return gate.getStep().getNumber() + ": " + gate.getApprovers().stream().map(Stakeholder::getName).collect(Collectors.joining(", "));
	}

	@Test
	void isTheMethodThatTheLancashireExampleHolds() throws IOException {
		AllianceModel lancashire = AllianceFiles.modelOf(AllianceFiles.open(Models.of(new ExampleCatalogue().example("lancashire").orElseThrow())));
		assertEquals(text(model(CATALOGUE.methods().get(0)).getMethodologies().get(0)), text(lancashire.getMethodologies().get(0)));
	}

	private static List<String> text(Methodology method) {
		return method.getSteps().stream().map(step -> step.getNumber() + " " + step.getName() + ": " + step.getDescription() + step.getActors().stream()
				.map(Stakeholder::getName).toList() + step.getGates().stream().map(TemplateTest::approval).toList()).toList();
	}

	@ParameterizedTest
	@MethodSource("all")
	void fitsIntoEveryExampleAndLeavesNoTraceWhenUndone(Template template) throws IOException {
		for (Example example : new ExampleCatalogue().examples()) {
			AllianceResource resource = AllianceFiles.open(Models.of(example));
			BasicCommandStack stack = new BasicCommandStack();
			AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(new AllianceItemProviderAdapterFactory(), stack, resource.getResourceSet());
			AllianceModel alliance = AllianceFiles.modelOf(resource);
			InsertTemplateOperation operation = new InsertTemplateOperation(alliance, model(template));
			boolean present = template.id().equals("lancashire-method") && example.id().equals("lancashire");
			assertEquals(present, operation.refusal().isPresent());
			String before = text(resource);
			operation.createCommand(domain).filter(Command::canExecute).ifPresent(command -> {
				stack.execute(command);
				stack.undo();
			});
			assertEquals(before, text(resource));
		}
	}

	private static String text(AllianceResource resource) throws IOException {
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
			resource.save(bytes, null);
			return bytes.toString(StandardCharsets.UTF_8);
		}
	}
}
