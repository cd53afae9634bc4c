// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.contract.ModelFixture;
import org.allianceworkbench.export.contract.ModelFormatContractTest;
import org.allianceworkbench.export.exchange.Documents;
import org.allianceworkbench.export.exchange.Features;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.scene.SceneEdge;
import org.allianceworkbench.viewpoint.scene.SceneNode;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class ArchimateFormatTest extends ModelFormatContractTest {
	@Override
	protected ExportFormat format() {
		return new ArchimateFormat();
	}

	/** What tools rely on: each id once, every reference answered, every relation legal. The schemas are asked where they are at hand. */
	@Override
	protected void assertReadable(byte[] file, Resource model) throws Exception {
		Document document = Documents.parsed(file);
		Map<String, Concept> concepts = new HashMap<>();
		for (Element element : Documents.all(document, "element")) {
			assertTrue(element.getAttribute("identifier").matches("[A-Za-z_][-\\w.]*"));
			assertEquals(null, concepts.put(element.getAttribute("identifier"), concept(element.getAttribute("xsi:type"))));
		}
		for (Element relation : Documents.all(document, "relationship")) {
			RelationType type = Stream.of(RelationType.values()).filter(known -> known.word().equals(relation.getAttribute("xsi:type")))
					.findFirst().orElseThrow();
			assertTrue(type.isLegal(concepts.get(relation.getAttribute("source")), concepts.get(relation.getAttribute("target"))),
					relation.getAttribute("identifier"));
		}
	}

	@Test
	void theSchemaAcceptsEachModel() throws Exception {
		for (Resource model : List.of(ModelFixture.named("A \"<&\u0007\uD83D\uDE93"), ModelFixture.named(""), ModelFixture.example(),
				ModelFixture.everything())) {
			Schemas.validate(written(model));
		}
	}

	@Test
	void theSchemaAcceptsViews() throws Exception {
		Schemas.validate(written(withView()));
	}

	@Test
	void theSchemaIsStrict() throws Exception {
		byte[] wrong = new String(written(withView()), StandardCharsets.UTF_8).replace(" w=\"100\"", " w=\"100.5\"")
				.getBytes(StandardCharsets.UTF_8);
		Schemas.validate(written(withView()));
		assertThrows(SAXException.class, () -> Schemas.validate(wrong));
	}

	@Test
	void outcomesInfluenceEachOtherAndRealiseGoals() throws Exception {
		assertEquals(List.of("Realization ", "Influence +", "Influence -"), Stream.of("l1", "l2", "l3").map(id -> {
			Element relation = byId("relationship", id);
			return relation.getAttribute("xsi:type") + " " + relation.getAttribute("modifier");
		}).toList());
	}

	@Test
	void membersAreAggregatedAndWhoDirectsIsSaid() throws Exception {
		Element membership = byId("relationship", "ms1");
		assertEquals(List.of("c1", "p1", "Aggregation"), Stream.of("source", "target", "xsi:type").map(membership::getAttribute).toList());
		Element directs = byId("relationship", "c1.directedBy.p1");
		assertEquals(List.of("p1", "c1", "Association"), Stream.of("source", "target", "xsi:type").map(directs::getAttribute).toList());
		assertEquals("directs", directs.getElementsByTagName("name").item(0).getTextContent());
	}

	@Test
	void attributesAreProperties() throws Exception {
		assertTrue(byId("element", "p1").getTextContent().contains("-1200.50"));
		assertTrue(byId("element", "c1").getTextContent().replaceAll("\\s+", " ").contains(" A second "));
	}

	@Test
	void viewsShowElementsAndTheirRelations() throws Exception {
		Document document = Documents.parsed(written(withView()));
		List<Element> nodes = Documents.all(document, "node");
		assertEquals(List.of("Element", "b1", "0", "40"), Stream.of("xsi:type", "elementRef", "x", "y").map(nodes.get(0)::getAttribute).toList());
		assertEquals("Container", nodes.get(2).getAttribute("xsi:type"));
		List<Element> connections = Documents.all(document, "connection");
		assertEquals("l1", connections.get(0).getAttribute("relationshipRef"));
		assertEquals("Line", connections.get(1).getAttribute("xsi:type"));
	}

	@Test
	void anEdgeAgainstItsRelationIsTurnedRound() throws Exception {
		Document document = Documents.parsed(written(withView()));
		Element turned = Documents.all(document, "connection").get(2);
		Element straight = Documents.all(document, "connection").get(0);
		assertEquals(straight.getAttribute("source"), turned.getAttribute("source"));
	}

	@Test
	void everyRuleNamesWhatTheDomainHas() {
		Domain domain = new Domain();
		Concepts.classes().forEach(name -> assertTrue(domain.type(name).isPresent(), name));
		ReferenceRule.ALL.forEach(rule -> assertTrue(Concepts.classes().stream().flatMap(name -> domain.type(name).stream())
				.anyMatch(type -> Features.isA(type, rule.owner()) && type.getEStructuralFeature(rule.reference()) != null), rule.toString()));
		ObjectRule.ALL.forEach(rule -> List.of(rule.source(), rule.target()).forEach(end -> assertTrue(
				domain.type(rule.owner()).orElseThrow().getEStructuralFeature(end) instanceof EReference, rule.toString())));
	}

	private Element byId(String name, String id) {
		try {
			return Documents.all(Documents.parsed(written(ModelFixture.named("A"))), name).stream()
					.filter(element -> element.getAttribute("identifier").equals(id))
					.findFirst().orElseThrow();
		} catch (Exception problem) {
			throw new AssertionError(problem);
		}
	}

	private static Concept concept(String word) {
		return Stream.of(Concept.values()).filter(known -> known.word().equals(word)).findFirst().orElseThrow();
	}

	private static ExportRequest withView() {
		SceneNode benefit = node("n1", "b1", -20);
		SceneNode goal = node("n2", "o1", 200);
		SceneNode note = node("n3", "", 400);
		Scene scene = new Scene("d1", "View", -20, -30, 600, 100, List.of(benefit, goal, note),
				List.of(edge("e1", "l1", "n1", "n2"), edge("e2", "", "n1", "n3"), edge("e3", "", "n2", "n1")), List.of());
		return new ExportRequest(List.of(scene), Optional.of(ModelFixture.named("A")), Map.of());
	}

	private static SceneNode node(String id, String object, double x) {
		return new SceneNode(id, object, "M", "Name", null, x, 10, 100, 40, List.of(), List.of(), List.of());
	}

	private static SceneEdge edge(String id, String object, String source, String target) {
		return new SceneEdge(id, object, "L", "leads to", null, source, target, List.of(new Point(0, 0), new Point(50.4, -7), new Point(200,
				0)), List.of());
	}
}
