// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.ImportException;
import org.allianceworkbench.export.ImportRemark;
import org.allianceworkbench.export.ImportRequest;
import org.allianceworkbench.export.ImportResult;
import org.allianceworkbench.export.contract.ModelFixture;
import org.allianceworkbench.export.contract.RandomModel;
import org.allianceworkbench.export.exchange.Features;
import org.allianceworkbench.export.exchange.register.JsonFormat;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.LinkSign;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.MembershipRole;
import org.allianceworkbench.model.resource.AllianceFiles;
import org.allianceworkbench.model.resource.AllianceResource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchimateImportTest {
	private static final Path EXAMPLES = Path.of("../../bundles/org.allianceworkbench.examples/alliances");

	static Stream<Path> examples() throws IOException {
		List<Path> found;
		try (Stream<Path> all = Files.walk(EXAMPLES)) {
			found = all.filter(file -> file.toString().endsWith(".alliance")).sorted().toList();
		}
		return Stream.concat(found.stream(), Stream.of(Path.of("../org.allianceworkbench.examples.tests/data/everything.alliance")));
	}

	static LongStream seeds() {
		return LongStream.range(0, 40);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void anExampleComesBackButForTheLossesThatAreDocumented(Path file) throws IOException {
		assertReturns(AllianceFiles.open(file));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void anyModelComesBackButForTheLossesThatAreDocumented(long seed) throws IOException {
		assertReturns(RandomModel.of(seed, 120));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void importedIntoItselfAnExampleDoesNotChange(Path file) throws IOException {
		assertUnchanged(AllianceFiles.open(file));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void importedIntoItselfNoModelChanges(long seed) throws IOException {
		assertUnchanged(RandomModel.of(seed, 120));
	}

	@Test
	void changesMadeElsewhereComeIn() throws IOException {
		String file = text(exported(ModelFixture.named("A"))).replaceFirst("(identifier=\"p1\".*\\s*)<name>A", "$1<name>Kent Police")
				.replace("<value>-1200.50<", "<value>3400<");
		AllianceModel proposed = read(ImportRequest.into(model(ModelFixture.named("A"))), file).proposed();
		assertEquals("Kent Police", proposed.getPartners().get(0).getName());
		assertEquals("3400", proposed.getPartners().get(0).getSize().toString());
		assertEquals("A", proposed.getCollaborations().get(0).getName());
	}

	@Test
	void whatTheFileLacksStaysUnlessAskedToGo() throws IOException {
		AllianceModel model = model(ModelFixture.named("A"));
		String file = text(exported(ModelFixture.named("A"))).replaceAll("(?s)<relationship identifier=\"l2\".*?</relationship>", "");
		assertEquals(3, read(ImportRequest.into(model), file).proposed().getBenefitsMaps().get(0).getLinks().size());
		ImportResult removed = read(ImportRequest.into(model).with(ArchimateImport.MISSING, "remove"), file);
		assertEquals(List.of("l1", "l3"), removed.proposed().getBenefitsMaps().get(0).getLinks().stream().map(BenefitLink::getId).toList());
	}

	@Test
	void aRelationThatWasTakenAwayUnsetsTheReference() throws IOException {
		String file = text(exported(ModelFixture.named("A"))).replaceAll("(?s)<relationship identifier=\"c1.directedBy.p1\".*?</relationship>", "");
		assertEquals(List.of(), read(ImportRequest.into(model(ModelFixture.named("A"))), file).proposed().getCollaborations().get(0).getDirectedBy());
	}

	/** Some tools drop the properties of elements, and several classes share a concept. */
	@Test
	void whatTheModelKnowsKeepsItsClassWhereTheFileNoLongerSaysIt() throws IOException {
		AllianceModel model = model(ModelFixture.named("A"));
		String file = text(exported(ModelFixture.named("A"))).replaceAll("(?s)<properties>.*?</properties>", "");
		ImportResult result = read(ImportRequest.into(model), file);
		assertEquals(classes(model), classes(result.proposed()));
		assertFalse(result.remarks().toString().contains("another kind"), result.remarks().toString());
	}

	private static Map<String, String> classes(AllianceModel model) {
		Map<String, String> classes = new TreeMap<>();
		model.eAllContents().forEachRemaining(object -> classes.put(EcoreUtil.getID(object), object.eClass().getName()));
		return classes;
	}

	@Test
	void aFileByAnotherToolBecomesAnAlliance() throws IOException {
		ImportResult result = read(ImportRequest.intoNew(), foreign());
		Collaboration collaboration = result.proposed().getCollaborations().get(0);
		assertEquals("Joint roads policing", collaboration.getName());
		assertEquals("Two forces", collaboration.getDescription());
		assertEquals(List.of("North Force", "South Force"), collaboration.getMemberships().stream().map(each -> each.getPartner().getName()).toList());
		assertEquals(MembershipRole.LEAD, collaboration.getMemberships().get(0).getRole());
		assertEquals(List.of("South Force"), collaboration.getDirectedBy().stream().map(each -> each.getName()).toList());
		BenefitsMap map = result.proposed().getBenefitsMaps().get(0);
		assertEquals(List.of("Fewer deaths", "More paperwork", "Safe roads"), map.getNodes().stream().map(each -> each.getName()).toList());
		assertEquals(List.of(LinkSign.POSITIVE, LinkSign.NEGATIVE), map.getLinks().stream().map(BenefitLink::getSign).toList());
	}

	/** Such identifiers are none of the schema's, but tools write them. */
	@Test
	void anIdentifierThatNoModelMayHoldIsNotTakenOver() throws IOException {
		String file = foreign().replace("\"id-m\"", "\"7 m\"").replace("\"id-n\"", "\"{7 n}\"");
		ImportResult result = read(ImportRequest.intoNew(), file);
		assertEquals("North Force", result.proposed().getPartners().get(0).getName());
		assertTrue(result.remarks().stream().anyMatch(remark -> remark.reason().equals(
				"The identifier \"{7 n}\" is no XML name, so \"North Force\" gets another.")), result.remarks().toString());
		result.proposed().eAllContents().forEachRemaining(each -> assertTrue(AllianceResource.isId(EcoreUtil.getID(each))));
		assertTrue(AllianceResource.isId(result.proposed().getId()));
	}

	@Test
	void whatCannotBeCarriedIsSaidWithItsLine() throws IOException {
		List<String> remarks = read(ImportRequest.intoNew(), foreign()).remarks().stream().map(ImportRemark::toString).toList();
		assertEquals(List.of("The view of the file is not carried; make diagrams of what was imported.",
				"line 10: The element \"Case system\" is not carried: a model of alliances has nothing for \"ApplicationComponent\".",
				"line 11: The element \"Patrol car\" is not carried: a resource belongs to something, and no relation says to what.",
				"line 12: The property \"cost centre\" of \"Fewer deaths\" has no place in outcome objects and is not carried.",
				"line 21: The relation \"r6\" is not carried, because one of its ends is not.",
				"line 22: The relation \"r7\" (Flow) is not carried: between such objects a model of alliances has nothing for it."), remarks);
	}

	@Test
	void aSecondImportOfTheSameFileChangesNothing() throws IOException {
		AllianceModel first = read(ImportRequest.intoNew(), foreign()).proposed();
		assertEquals(json(first), json(read(ImportRequest.into(first), foreign()).proposed()));
	}

	@Test
	void theModelThereIsStaysAsItWas() throws IOException {
		Resource model = ModelFixture.named("A");
		String before = json(model(model));
		read(ImportRequest.into(model(model)).with(ArchimateImport.MISSING, "remove"), foreign());
		assertEquals(before, json(model(model)));
	}

	static Stream<String> hostile() {
		String model = "<model xmlns=\"http://www.opengroup.org/xsd/archimate/3.0/\" identifier=\"m\">";
		return Stream.of("", "not xml", "<model/>", "\u0000\u0001", model, model + "</model>", "PK\u0003\u0004",
				"<!DOCTYPE model [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + model + "<name>&x;</name></model>",
				"<!DOCTYPE model [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>" + model + "<name>&b;</name></model>",
				"<!DOCTYPE model SYSTEM \"http://localhost:1/x.dtd\">" + model + "</model>", model + "<name>&undeclared;</name></model>",
				model + "<a>".repeat(100_000), model + "<elements><element xsi:type=\"Goal\"/></elements></model>",
				model + "<elements><element identifier=\"a\"/><element identifier=\"a\"/></elements></model>",
				"<model xmlns=\"http://www.opengroup.org/xsd/archimate\" identifier=\"m\"/>",
				"<archimate:model xmlns:archimate=\"http://www.archimatetool.com/archimate\"/>", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
	}

	@ParameterizedTest
	@MethodSource("hostile")
	void refusesWhatIsNoExchangeFileWithASentence(String file) {
		ImportException refusal = assertThrows(ImportException.class, () -> read(ImportRequest.intoNew(), file));
		assertTrue(refusal.getMessage().endsWith(".") || refusal.getMessage().endsWith(")."), refusal.getMessage());
		assertFalse(refusal.getMessage().contains("root:"), refusal.getMessage());
	}

	@Test
	void refusesAnEndlessFileWithoutReadingAllOfIt() {
		InputStream endless = new InputStream() {
			@Override
			public int read() {
				return ' ';
			}

			@Override
			public int read(byte[] bytes, int from, int length) {
				java.util.Arrays.fill(bytes, from, from + length, (byte) ' ');
				return length;
			}
		};
		ImportException refusal = assertThrows(ImportException.class, () -> new ArchimateImport().read(ImportRequest.intoNew(), endless));
		assertTrue(refusal.getMessage().contains("larger than 64 MB"), refusal.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = {"<property propertyDefinitionRef=\"property.container\"><value>o1/nodes</value></property>",
			"<property propertyDefinitionRef=\"property.container\"><value>nowhere</value></property>"})
	void aContainerThatCannotBeIsRemarked(String property) throws IOException {
		String file = text(exported(ModelFixture.named("A")))
				.replaceFirst("(?s)(identifier=\"b1\".*?)<property propertyDefinitionRef=\"property.container\">.*?</property>", "$1" + property);
		ImportResult result = read(ImportRequest.intoNew(), file);
		assertTrue(result.remarks().get(0).reason().startsWith("The container of \"A\""), result.remarks().toString());
	}

	@Test
	void partsThatContainEachOtherAreNotCarried() throws IOException {
		String file = file("""
				<element identifier="a" xsi:type="BusinessCollaboration"><name>A</name></element>
				<element identifier="b" xsi:type="BusinessCollaboration"><name>B</name></element>
				""", """
				<relationship identifier="r1" source="a" target="b" xsi:type="Composition"/>
				<relationship identifier="r2" source="b" target="a" xsi:type="Composition"/>
				""");
		ImportResult result = read(ImportRequest.intoNew(), file);
		assertEquals(1, result.remarks().size(), result.remarks().toString());
		assertEquals("B", result.proposed().getCollaborations().get(0).getParts().get(0).getName());
	}

	@Test
	void aValueThatCannotBeIsRemarkedAndTheRestRead() throws IOException {
		ImportResult result = read(ImportRequest.intoNew(), text(exported(ModelFixture.named("A"))).replace("<value>-1200.50<", "<value>1e999999999<"));
		assertTrue(result.remarks().get(0).reason().contains("cannot be \"1e999999999\""), result.remarks().toString());
		assertEquals(null, result.proposed().getPartners().get(0).getSize());
	}

	@Test
	void aCancelledImportEnds() {
		assertThrows(CancellationException.class, () -> read(new ImportRequest(Optional.empty(), Map.of(), () -> true), foreign()));
	}

	/** What {@link Losses} takes away is what the documentation says, class by class. */
	@Test
	void theDocumentationListsTheClassesThatAreLost() throws IOException {
		String list = Files.readString(Path.of("../../docs/exchange.md")).replaceAll("(?s).*Not carried are objects of (.*?), with\\s.*", "$1");
		List<String> documented = Stream.of(list.split(",\\s+|\\sand\\s+")).map(name -> name.replaceAll("[`\\s]", "")).toList();
		List<String> lost = new Domain().names().filter(name -> !name.equals("AllianceModel") && !Concepts.classes().contains(name)
				&& ObjectRule.ALL.stream().noneMatch(rule -> rule.owner().equals(name))).toList();
		assertEquals(lost, documented);
	}

	private static void assertReturns(Resource original) throws IOException {
		ImportResult back = read(ImportRequest.intoNew(), text(exported(original)));
		assertEquals(List.of(), back.remarks());
		assertEquals(json(new Losses().without(model(original))), json(back.proposed()));
	}

	private static void assertUnchanged(Resource original) throws IOException {
		ImportResult back = read(ImportRequest.into(model(original)), text(exported(original)));
		assertEquals(List.of(), back.remarks());
		assertEquals(json(model(original)), json(back.proposed()));
	}

	private static AllianceModel model(Resource resource) {
		return (AllianceModel) resource.getContents().get(0);
	}

	private static ImportResult read(ImportRequest request, String file) throws IOException {
		return new ArchimateImport().read(request, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
	}

	private static byte[] exported(Resource model) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new ArchimateFormat().export(ExportRequest.of(model), out);
		return out.toByteArray();
	}

	private static String json(EObject model) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new JsonFormat().export(ExportRequest.of(model.eResource()), out);
		return text(out.toByteArray());
	}

	private static String text(byte[] file) {
		return new String(file, StandardCharsets.UTF_8);
	}

	private static String file(String elements, String relations) {
		return "<model xmlns=\"http://www.opengroup.org/xsd/archimate/3.0/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" identifier=\"m\">"
				+ "<elements>" + elements + "</elements><relationships>" + relations + "</relationships></model>";
	}

	/** What a tool of architects writes: no properties of ours, other concepts, a view, and things that a model of alliances lacks. */
	private static String foreign() {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<model xmlns="http://www.opengroup.org/xsd/archimate/3.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" identifier="id-m">
				  <name xml:lang="en">Roads</name><metadata><schema>Dublin Core</schema></metadata>
				  <elements>
				    <element identifier="id-c" xsi:type="BusinessCollaboration"><name xml:lang="en">Joint roads policing</name><documentation>Two forces</documentation></element>
				    <element identifier="id-n" xsi:type="BusinessActor"><name>North Force</name></element>
				    <element identifier="id-s" xsi:type="BusinessActor">
				      <name>South Force</name>
				    </element>
				    <element identifier="id-a" xsi:type="ApplicationComponent"><name>Case system</name></element>
				    <element identifier="id-r" xsi:type="Resource"><name>Patrol car</name></element>
				    <element identifier="id-o" xsi:type="Outcome"><name>Fewer deaths</name><properties><property propertyDefinitionRef="pd"><value>7</value></property></properties></element>
				    <element identifier="id-p" xsi:type="Outcome"><name>More paperwork</name></element>
				    <element identifier="id-g" xsi:type="Goal"><name>Safe roads</name></element>
				  </elements>
				  <relationships><relationship identifier="r1" source="id-c" target="id-n" xsi:type="Aggregation"><name>lead</name></relationship>
				    <relationship identifier="r2" source="id-c" target="id-s" xsi:type="Composition"/>
				    <relationship identifier="r3" source="id-s" target="id-c" xsi:type="Association"><name>Directs</name></relationship>
				    <relationship identifier="r4" source="id-o" target="id-g" xsi:type="Realization"/>
				    <relationship identifier="r5" source="id-p" target="id-g" xsi:type="Influence" modifier="--"/>
				    <relationship identifier="r6" source="id-a" target="id-c" xsi:type="Serving"/>
				    <relationship identifier="r7" source="id-n" target="id-s" xsi:type="Flow"/>
				  </relationships>
				  <propertyDefinitions><propertyDefinition identifier="pd" type="string"><name>cost centre</name></propertyDefinition></propertyDefinitions>
				  <views><diagrams><view identifier="v" xsi:type="Diagram"><name>All</name><node identifier="n" elementRef="id-c" xsi:type="Element" x="0" y="0" w="1" h="1"/></view></diagrams></views>
				</model>
				""";
	}

	/** What the format does not carry, as docs/exchange.md lists it. */
	private static final class Losses {
		AllianceModel without(AllianceModel model) {
			Resource resource = ModelFixture.empty();
			AllianceModel copy = EcoreUtil.copy(model);
			resource.getContents().add(copy);
			deleteWhere(copy, object -> object != copy && Concepts.of(object.eClass()).isEmpty() && rule(object) == null);
			deleteWhere(copy, object -> rule(object) != null && (!hasEnd(object, rule(object).source()) || !hasEnd(object, rule(object).target())));
			copy.eAllContents().forEachRemaining(this::strip);
			strip(copy);
			return copy;
		}

		private static void deleteWhere(AllianceModel model, java.util.function.Predicate<EObject> lost) {
			List<EObject> all = new ArrayList<>();
			model.eAllContents().forEachRemaining(all::add);
			EcoreUtil.deleteAll(all.stream().filter(lost).toList(), true);
		}

		private static ObjectRule rule(EObject object) {
			return ObjectRule.ALL.stream().filter(rule -> rule.owner().equals(object.eClass().getName())).findFirst().orElse(null);
		}

		private static boolean hasEnd(EObject object, String name) {
			return Features.targets(object, name).stream().anyMatch(end -> Concepts.of(end.eClass()).isPresent());
		}

		/** References of what is a relation itself, references of and to the model, and empty names. */
		private void strip(EObject object) {
			ObjectRule rule = rule(object);
			for (EReference reference : object.eClass().getEAllReferences()) {
				boolean isEnd = rule != null && (reference.getName().equals(rule.source()) || reference.getName().equals(rule.target()));
				boolean isLost = rule != null || object instanceof AllianceModel;
				if (isLost && !isEnd && !reference.isContainment() && Features.isKept(reference)) {
					object.eUnset(reference);
				} else if (object.eGet(reference) instanceof List<?> targets && !reference.isContainment() && Features.isKept(reference)) {
					targets.removeIf(AllianceModel.class::isInstance);
				}
			}
			for (String name : List.of("name", "description")) {
				EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
				if (feature != null && "".equals(object.eGet(feature))) {
					object.eUnset(feature);
				}
			}
		}
	}
}
