// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;

import net.sourceforge.plantuml.syntax.SyntaxChecker;
import net.sourceforge.plantuml.syntax.SyntaxResult;

/** What the product writes of every shipped example, read by programs of others. */
class ConsumersTest {
	private static final String FORMATS = "svg,png,pdf,drawio,graphml,dot,mermaid,plantuml,kumu,archimate,json,"
			+ "model-drawio,model-graphml,model-dot,model-mermaid,model-plantuml,model-kumu";
	private static final Path EXAMPLES = Product.root().resolve("bundles/org.allianceworkbench.examples/alliances");
	private static final Path MODULES = Product.root().resolve(".cache/consumers");

	@TempDir
	static Path work;
	private static Product product;

	@BeforeAll
	static void exportEverything() throws Exception {
		product = new Product(Files.createDirectories(work.resolve("configuration")));
		List<String> arguments = new ArrayList<>(List.of("export", "--all", "--format", FORMATS, "--out", "out"));
		arguments.addAll(examples());
		Product.Run run = product.run(work, arguments.toArray(String[]::new));
		assertEquals(0, run.code(), run.err());
	}

	@Test
	void plantumlReadsEveryDiagram() throws IOException {
		for (Path file : written("puml")) {
			SyntaxResult result = SyntaxChecker.checkSyntax(Files.readString(file));
			assertFalse(result.isError(), () -> file + ": " + result.getErrors());
			assertTrue(result.getDescription().matches("\\([1-9]\\d* entities\\)"), result.getDescription());
		}
	}

	@Test
	void mermaidReadsEveryDiagram() throws Exception {
		assumeTrue(Files.isDirectory(MODULES.resolve("node_modules/mermaid")), "Mermaid is not installed in " + MODULES);
		Path script = Path.of("src/test/mermaid.mjs").toAbsolutePath();
		List<String> command = new ArrayList<>(List.of("node", script.toString(), MODULES.toString()));
		List<Path> files = written("mmd");
		files.forEach(file -> command.add(file.toString()));
		assertEquals(files.size(), run(command).lines().filter("flowchart-v2"::equals).count());
	}

	@Test
	void graphvizReadsEveryDiagram() throws Exception {
		for (Path file : written("dot")) {
			String plain = run(List.of("dot", "-Tplain", file.toString()));
			assertTrue(plain.lines().filter(line -> line.startsWith("node ")).count() > 1, plain);
		}
	}

	@Test
	void networkxReadsTheNodesAndEdgesOfEveryDiagram() throws Exception {
		String installed = run(List.of("python3", "-c", "import importlib.util as u; print(u.find_spec('networkx') is not None)"));
		assumeTrue(installed.strip().equals("True"), "Python's networkx is not installed");
		String script = "import sys, networkx; g = networkx.read_graphml(sys.argv[1]); print(len(g.nodes), len(g.edges))";
		for (Path file : written("graphml")) {
			String text = Files.readString(file);
			String read = run(List.of("python3", "-W", "ignore", "-c", script, file.toString()));
			assertEquals(count(text, "<node ") + " " + count(text, "<edge "), read.strip(), file.toString());
		}
	}

	@Test
	void batikDrawsEveryPicture() throws Exception {
		for (Path file : written("svg")) {
			ByteArrayOutputStream png = new ByteArrayOutputStream();
			try (InputStream in = Files.newInputStream(file)) {
				PNGTranscoder painter = new PNGTranscoder();
				painter.addTranscodingHint(SVGAbstractTranscoder.KEY_MAX_WIDTH, 400f); // small, since it is drawing that is tested
				painter.transcode(new TranscoderInput(in), new TranscoderOutput(png));
			}
			assertTrue(ImageIO.read(new ByteArrayInputStream(png.toByteArray())).getWidth() == 400, file.toString());
		}
	}

	@Test
	void pdfboxReadsTheTextOfEveryPage() throws IOException {
		for (Path file : written("pdf")) {
			try (PDDocument document = Loader.loadPDF(file.toFile())) {
				assertEquals(1, document.getNumberOfPages());
				assertTrue(new PDFTextStripper().getText(document).length() > 50, file.toString());
			}
		}
	}

	/** What draw.io itself demands of a file: cells with ids, one root, each parent and end among them, a geometry for what is seen. */
	@Test
	void everyDrawioFileIsInOrder() throws Exception {
		for (Path file : written("drawio")) {
			String text = Files.readString(file);
			DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
			List<String> ids = attributes(text, "id");
			assertEquals(ids.size(), ids.stream().distinct().count(), file.toString());
			for (String reference : List.of("parent", "source", "target")) {
				assertTrue(ids.containsAll(attributes(text, reference)), file + " " + reference);
			}
		}
	}

	@Test
	void everyModelKeepsToItsPublishedSchema() throws IOException {
		JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
				.getSchema(Files.readString(Product.root().resolve("docs/alliance.schema.json")));
		for (Path file : written("json")) {
			if (!file.toString().endsWith(".kumu.json")) {
				assertEquals(List.of(), List.copyOf(schema.validate(Files.readString(file), InputFormat.JSON)), file.toString());
			}
		}
	}

	@Test
	void sarifKeepsToTheSchemaOfItsStandard() throws Exception {
		JsonSchema schema;
		try (InputStream in = ConsumersTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
			schema = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(in);
		}
		List<String> arguments = new ArrayList<>(List.of("validate", "--format", "sarif"));
		arguments.addAll(examples());
		Product.Run run = product.run(work, arguments.toArray(String[]::new));
		assertEquals(List.of(), List.copyOf(schema.validate(run.out(), InputFormat.JSON)));
	}

	/** Elements and connections by the names that Kumu's import asks for, each end among the elements. */
	@Test
	void everyKumuBlueprintHasItsParts() throws IOException {
		for (Path file : written("kumu.json")) {
			String text = Files.readString(file);
			List<String> ids = values(text, "id");
			assertTrue(text.contains("\"elements\": [") && text.contains("\"connections\": ["), file.toString());
			assertTrue(ids.containsAll(values(text, "from")) && ids.containsAll(values(text, "to")), file.toString());
		}
	}

	/** The schemas belong to The Open Group and are not shipped. Their imports are answered from their folder. */
	@Test
	void everyExchangeFileKeepsToTheSchemasOfArchimate() throws Exception {
		String named = System.getenv("ALLIANCE_SCHEMAS");
		Path folder = (named == null ? Product.root().resolve("../shared/schemas") : Path.of(named)).resolve("archimate").normalize();
		assumeTrue(Files.isDirectory(folder), "the schemas of the ArchiMate exchange format are not at " + folder);
		DOMImplementationLS dom = (DOMImplementationLS) DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().getDOMImplementation();
		SchemaFactory factory = SchemaFactory.newDefaultInstance();
		factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
		factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
			LSInput input = dom.createLSInput();
			input.setSystemId(folder.resolve(systemId.substring(systemId.lastIndexOf('/') + 1)).toUri().toString());
			return input;
		});
		Schema schema = factory.newSchema(folder.resolve("archimate3_Diagram.xsd").toFile());
		for (Path file : written("archimate.xml")) {
			assertTrue(Files.readString(file).contains("<view "), "no views in " + file);
			schema.newValidator().validate(new StreamSource(file.toFile()));
		}
	}

	private static List<String> examples() throws IOException {
		try (Stream<Path> all = Files.walk(EXAMPLES)) {
			return all.map(Path::toString).filter(file -> file.endsWith(".alliance")).sorted().toList();
		}
	}

	private static List<Path> written(String extension) throws IOException {
		try (Stream<Path> all = Files.list(work.resolve("out"))) {
			List<Path> found = all.filter(file -> file.toString().endsWith("." + extension)).sorted().toList();
			assertFalse(found.isEmpty(), extension);
			return found;
		}
	}

	private static long count(String text, String part) {
		return text.split(part, -1).length - 1L;
	}

	private static List<String> attributes(String xml, String name) {
		return Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(xml).results().map(match -> match.group(1)).toList();
	}

	private static List<String> values(String json, String name) {
		return Pattern.compile("\"" + name + "\": \"([^\"]*)\"").matcher(json).results().map(match -> match.group(1)).toList();
	}

	private static String run(List<String> command) throws IOException, InterruptedException {
		assumeTrue(Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
				.anyMatch(folder -> Files.isExecutable(Path.of(folder, command.get(0)))), command.get(0) + " is not installed");
		Path printed = Files.createTempFile(work, "printed", ".txt");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile()).start();
		assertTrue(process.waitFor(2, TimeUnit.MINUTES), () -> "does not end: " + command);
		String output = Files.readString(printed, StandardCharsets.UTF_8);
		assertEquals(0, process.exitValue(), output);
		return output;
	}
}
