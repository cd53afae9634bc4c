// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.contract.ModelFixture;
import org.allianceworkbench.export.contract.ModelFormatContractTest;
import org.allianceworkbench.export.contract.Tool;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class JsonFormatTest extends ModelFormatContractTest {
	private static final Path SCHEMA = Path.of("../../docs/alliance.schema.json");

	@Override
	protected ExportFormat format() {
		return new JsonFormat();
	}

	@Override
	protected void assertReadable(byte[] file, Resource model) throws Exception {
		EObject read = new JsonReader().read(new String(file, StandardCharsets.UTF_8));
		assertTrue(EcoreUtil.equals(model.getContents().get(0), read));
	}

	@Test
	void theWayBackGivesTheSameFile() throws Exception {
		for (Resource model : List.of(ModelFixture.example(), ModelFixture.everything())) {
			Resource back = ModelFixture.empty();
			back.getContents().add(new JsonReader().read(new String(written(model), StandardCharsets.UTF_8)));
			assertEquals(saved(model), saved(back));
		}
	}

	@Test
	void decimalsKeepTheirDigits() throws Exception {
		assertTrue(new String(written(ModelFixture.named("A")), StandardCharsets.UTF_8).contains("\"size\": -1200.50"));
	}

	/** Run with -Dgolden.update=true to write the schema anew. */
	@Test
	void thePublishedSchemaIsThatOfTheDomain() throws Exception {
		String schema = new JsonSchema().write();
		if (Boolean.getBoolean("golden.update")) {
			Files.writeString(SCHEMA, schema);
		}
		assertEquals(schema, Files.readString(SCHEMA));
	}

	@Test
	void theSchemaAcceptsEachModel() throws Exception {
		for (Resource model : List.of(ModelFixture.named("<\u0007\uD83D\uDE93"), ModelFixture.example(), ModelFixture.everything())) {
			assertEquals("valid", validated(new String(written(model), StandardCharsets.UTF_8)));
		}
	}

	@Test
	void theSchemaRefusesWhatTheDomainHasNot() throws Exception {
		String file = new String(written(ModelFixture.named("A")), StandardCharsets.UTF_8);
		assertEquals("invalid", validated(file.replace("\"size\": -1200.50", "\"size\": \"large\"")));
		assertEquals("invalid", validated(file.replace("\"lead\"", "\"boss\"")));
		assertEquals("invalid", validated(file.replace("\"subjects\"", "\"topics\"")));
	}

	private static String validated(String file) throws Exception {
		String script = """
				import sys, json, jsonschema
				schema = json.load(open(r'%s', encoding='utf-8'))
				jsonschema.Draft202012Validator.check_schema(schema)
				print('valid' if jsonschema.Draft202012Validator(schema).is_valid(json.load(open(sys.argv[1], encoding='utf-8'))) else 'invalid')
				""".formatted(SCHEMA.toAbsolutePath());
		return Tool.python(file.getBytes(StandardCharsets.UTF_8), "jsonschema", script).strip();
	}

	private static String saved(Resource resource) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, null);
		return out.toString(StandardCharsets.UTF_8);
	}
}
