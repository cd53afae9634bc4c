// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.contract.ExportFormatContractTest;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.text.Characters;
import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class KumuFormatTest extends ExportFormatContractTest {
	@Override
	protected ExportFormat format() {
		return new KumuFormat();
	}

	@Override
	protected void assertReadable(byte[] file, Scene scene) {
		assertEquals(Characters.printable(scene.title()), assertWhole(file).getAsJsonArray("elements").get(0).getAsJsonObject().get("label")
				.getAsString());
	}

	/** Ids are unique across elements and connections, and connections lead between elements. */
	static JsonObject assertWhole(byte[] file) {
		JsonObject blueprint = read(file);
		Set<String> ids = new HashSet<>();
		blueprint.getAsJsonArray("elements").forEach(element -> assertTrue(ids.add(element.getAsJsonObject().get("id").getAsString())));
		Set<String> all = new HashSet<>(ids);
		blueprint.getAsJsonArray("connections").forEach(connection -> {
			assertTrue(all.add(connection.getAsJsonObject().get("id").getAsString()));
			assertTrue(ids.contains(connection.getAsJsonObject().get("from").getAsString()) && ids.contains(connection.getAsJsonObject().get("to")
					.getAsString()));
		});
		return blueprint;
	}

	@Test
	void elementsSayTheirKindContainerAndColour() throws Exception {
		JsonObject benefit = read(written(Sample.columns())).getAsJsonArray("elements").get(1).getAsJsonObject();
		assertEquals("Kind of b1", benefit.get("type").getAsString());
		assertEquals("Benefits", benefit.get("Container").getAsString());
		assertEquals("#dce6f7", benefit.get("Colour").getAsString());
	}

	@Test
	void connectionsAreDirectedWhereTheyHaveATip() throws Exception {
		assertEquals("directed", read(written(Sample.columns())).getAsJsonArray("connections").get(0).getAsJsonObject().get("direction")
				.getAsString());
	}

	private static JsonObject read(byte[] file) {
		return JsonParser.parseString(new String(file, StandardCharsets.UTF_8)).getAsJsonObject();
	}
}
