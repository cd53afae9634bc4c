// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.contract.ModelFixture;
import org.allianceworkbench.export.contract.ModelFormatContractTest;
import org.allianceworkbench.model.alliance.NamedElement;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

class KumuModelTest extends ModelFormatContractTest {
	@Override
	protected ExportFormat format() {
		return new KumuFormat.OfModel();
	}

	@Override
	protected void assertReadable(byte[] file, Resource model) {
		KumuFormatTest.assertWhole(file);
	}

	@Test
	void elementsAreWhatHasANameWithItsAttributesAsFields() throws Exception {
		Map<String, JsonObject> elements = elements(written(ModelFixture.named("A")));
		assertEquals(Set.of("p1", "c1", "bm1", "b1", "b2", "o1"), elements.keySet());
		assertEquals("collaboration", elements.get("c1").get("type").getAsString());
		assertEquals("A; second", elements.get("c1").get("Subjects").getAsString());
		assertEquals("-1200.50", elements.get("p1").get("Size").getAsString());
	}

	@Test
	void noFieldHasAHeadingThatKumuKeepsForItself() throws Exception {
		for (JsonObject element : elements(written(ModelFixture.everything())).values()) {
			Set<String> small = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
			element.keySet().forEach(name -> assertTrue(small.add(name), name));
		}
	}

	@Test
	void membershipsLinksAndReferencesAreConnections() throws Exception {
		List<String> said = KumuFormatTest.assertWhole(written(ModelFixture.named("A"))).getAsJsonArray("connections").asList().stream()
				.map(JsonElement::getAsJsonObject).map(each -> text(each, "from") + " " + text(each, "label") + " " + text(each, "to")).sorted().toList();
		assertEquals(List.of("b1  b2", "b1  o1", "b2 negative o1", "bm1 nodes b1", "bm1 nodes b2", "bm1 nodes o1", "c1 directed by p1", "c1 lead p1"), said);
	}

	@Test
	void everyObjectWithANameIsThere() throws Exception {
		Resource model = ModelFixture.everything();
		Set<String> named = new TreeSet<>();
		model.getContents().get(0).eAllContents().forEachRemaining(object -> {
			if (object instanceof NamedElement && !object.eClass().getName().equals("Reference")) {
				named.add(EcoreUtil.getID(object));
			}
		});
		Map<String, JsonObject> elements = elements(written(model));
		assertEquals(named, new TreeSet<>(elements.values().stream().map(element -> element.get("Model id").getAsString()).toList()));
	}

	@Test
	void looksAreThoseOfTheDiagrams() throws Exception {
		Resource model = ModelFixture.named("A");
		EcoreUtil.setID(model.getContents().get(0).eContents().get(0), "object-b1");
		ExportRequest request = new ExportRequest(List.of(Sample.columns()), Optional.of(model), Map.of());
		Map<String, JsonObject> elements = elements(written(request));
		assertEquals("#dce6f7", elements.get("object-b1").get("Colour").getAsString());
		assertEquals("#f3f4f6", elements.get("c1").get("Colour").getAsString());
	}

	private static String text(JsonObject object, String name) {
		return object.has(name) ? object.get(name).getAsString() : "";
	}

	private static Map<String, JsonObject> elements(byte[] file) {
		Map<String, JsonObject> elements = new TreeMap<>();
		KumuFormatTest.assertWhole(file).getAsJsonArray("elements").asList().stream().map(JsonElement::getAsJsonObject)
				.forEach(element -> elements.put(element.get("id").getAsString(), element));
		return elements;
	}
}
