// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.register;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.ImportException;
import org.allianceworkbench.export.ImportRequest;
import org.allianceworkbench.export.ImportResult;
import org.allianceworkbench.export.contract.ModelFixture;
import org.allianceworkbench.export.contract.RandomModel;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.resource.AllianceFiles;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonImportTest {
	private static final String EMPTY = "{\"format\": \"http://www.allianceworkbench.org/alliance/1\", \"model\": {\"eClass\": \"AllianceModel\"%s}}";

	@Test
	void everyModelComesBackWithTheSameBytes() throws IOException {
		List<Resource> models = new ArrayList<>(List.of(ModelFixture.everything()));
		for (String example : List.of("devon-cornwall-dorset", "hmicfrs", "lancashire")) {
			models.add(AllianceFiles.open(Path.of("../../bundles/org.allianceworkbench.examples/alliances", example, example + ".alliance")));
		}
		for (int seed = 1; seed <= 20; seed++) {
			models.add(RandomModel.of(seed, 150));
		}
		for (Resource model : models) {
			byte[] file = written(model);
			ImportResult result = read(file);
			assertEquals(List.of(), result.remarks());
			assertArrayEquals(file, written(result.proposed().eResource()));
		}
	}

	@Test
	void membersMayStandInAnyOrder() throws IOException {
		ImportResult result = read(EMPTY.formatted(", \"partners\": [{\"name\": \"A\", \"id\": \"p\", \"eClass\": \"Partner\"}]"));
		assertEquals("A", result.proposed().getPartners().get(0).getName());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		", \"colour\": \"red\" | model.colour: AllianceModel has nothing of this name.",
		", \"name\": 12 | model.name: A value of the type EString is expected here.",
		", \"name\": [\"A\"] | model.name: One value is expected here, not a list.",
		", \"partners\": {} | model.partners: A list is expected here.",
		", \"partners\": [{\"eClass\": \"Risk\"}] | model.partners[0]: An object of the class Partner is expected here.",
		", \"partners\": [{\"eClass\": \"Partner\", \"kind\": \"club\"}] | model.partners[0].kind: A value of the type PartnerKind is expected here.",
		", \"partners\": [{\"eClass\": \"Partner\", \"size\": 1e999999999}] | model.partners[0].size: A value of the type Decimal is expected here.",
		", \"partners\": [{\"eClass\": \"Partner\", \"parent\": \"x\"}] | model.partners[0].parent: \"x\" is the id of no Partner.",
		", \"partners\": [{\"eClass\": \"Partner\", \"id\": \"1 2\"}] | model.partners[0]: Its id is no XML name, so it was left out with all that it contains.",
		", \"name\": \"a\\u0000\" | model.name: Characters that no file of a model can hold were left out of the text."})
	void remarksWhatHasNoPlace(String members, String remark) throws IOException {
		assertEquals(List.of(remark), read(EMPTY.formatted(members)).remarks().stream().map(Object::toString).toList());
	}

	@Test
	void whatHasNoNameForAnIdIsLeftOutWithItsContents() throws IOException {
		ImportResult result = read(EMPTY.formatted(", \"collaborations\": [{\"eClass\": \"Collaboration\", \"id\": \"1 2\","
				+ " \"collaborations\": [{\"eClass\": \"Collaboration\", \"id\": \"c\"}]}, {\"eClass\": \"Collaboration\", \"id\": \"d\"}]"));
		assertEquals(List.of("d"), result.proposed().getCollaborations().stream().map(Collaboration::getId).toList());
	}

	@Test
	void anIdIsTakenOnce() throws IOException {
		ImportResult result = read(EMPTY.formatted(", \"partners\": [{\"eClass\": \"Partner\", \"id\": \"p\"}, {\"eClass\": \"Partner\", \"id\": \"p\"}]"));
		assertEquals(1, result.proposed().getPartners().size());
		assertEquals(1, result.remarks().size());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "{", "[]", "null", "{} {}", "{\"format\": \"x\", \"model\": {}}", "{'format': 1}", "<xml/>", "{\"a\": NaN}"})
	void refusesWhatIsNoModel(String file) {
		ImportException refusal = assertThrows(ImportException.class, () -> read(file));
		assertTrue(refusal.getMessage().endsWith("."), refusal.getMessage());
	}

	@Test
	void refusesAFileThatIsCutOff() throws IOException {
		byte[] file = written(ModelFixture.named("A"));
		for (int length = 0; length < file.length - 2; length += 7) {
			byte[] part = java.util.Arrays.copyOf(file, length);
			assertThrows(ImportException.class, () -> read(part));
		}
	}

	@Test
	void refusesDepthsThatWouldExhaustIt() {
		ImportException refusal = assertThrows(ImportException.class, () -> read("[".repeat(1_000_000)));
		assertTrue(refusal.getMessage().contains("no JSON"), refusal.getMessage());
	}

	@Test
	void refusesAnotherEncoding() {
		ImportException refusal = assertThrows(ImportException.class, () -> read(EMPTY.formatted(", \"name\": \"\u00E9\"")
				.getBytes(StandardCharsets.ISO_8859_1)));
		assertEquals("The file is no text in UTF-8; save it as UTF-8 and try again.", refusal.getMessage());
	}

	@Test
	void refusesAnOlderFileWhichNobodyMigrates() {
		ImportException refusal = assertThrows(ImportException.class, () -> read(EMPTY.formatted(", \"formatVersion\": 0")));
		assertEquals("The file is of version 0 of the format, and JSON is read in version 1 only. Open the alliance that it was written from, which is "
				+ "brought up to date, and export it again.", refusal.getMessage());
	}

	@Test
	void refusesANewerFile() {
		ImportException refusal = assertThrows(ImportException.class, () -> read(EMPTY.formatted(", \"formatVersion\": 99")));
		assertTrue(refusal.getMessage().contains("newer"), refusal.getMessage());
	}

	private static ImportResult read(String file) throws IOException {
		return read(file.getBytes(StandardCharsets.UTF_8));
	}

	private static ImportResult read(byte[] file) throws IOException {
		return new JsonImport().read(ImportRequest.intoNew(), new ByteArrayInputStream(file));
	}

	private static byte[] written(Resource model) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new JsonFormat().export(ExportRequest.of(model), out);
		return out.toByteArray();
	}
}
