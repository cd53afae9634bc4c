// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.contract.ModelFixture;
import org.allianceworkbench.export.contract.ModelFormatContractTest;
import org.allianceworkbench.export.contract.Tool;
import org.allianceworkbench.export.report.template.TemplateFiles;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlReportTest extends ModelFormatContractTest {
	/** Searches, follows the first shape that is a link, and leaves what it met in an attribute. */
	private static final String VISITOR = """
			var input = document.getElementById('page:search');
			input.value = 'strategic alliance';
			input.dispatchEvent(new Event('input'));
			var first = document.querySelector('[id="page:results"] a').textContent;
			var hidden = document.getElementById('page:contents').hidden ? 'entries hidden' : 'entries shown';
			var dangling = Array.from(document.querySelectorAll('a')).filter(function (link) {
				var target = link.getAttribute('href');
				return target.startsWith('#') ? document.getElementById(target.slice(1)) === null : false;
			}).length;
			document.querySelector('svg a').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));
			var place = location.hash;
			var seen = document.getElementById(place.slice(1)).getBoundingClientRect();
			var sight = seen.top + 1 > 0 ? innerHeight > seen.top ? ' in sight' : ' below' : ' above';
			document.documentElement.setAttribute('data-visit', first + ', ' + hidden + ', ' + dangling + ' dangling, ' + place + sight);
			""";

	@TempDir
	Path folder;

	@Override
	protected ExportFormat format() {
		return new HtmlReport(Diagrams.format("Svg"));
	}

	@Override
	protected void assertReadable(byte[] file, Resource model) throws Exception {
		assertSound(parsed(file));
	}

	static List<String> templates() {
		return TemplateFiles.NAMES;
	}

	@ParameterizedTest
	@MethodSource("templates")
	void everyTemplateTellsOfAModelWithEveryClass(String template) throws Exception {
		Document page = parsed(written(Diagrams.request(ModelFixture.everything()).with(Report.TEMPLATE, template)));
		assertSound(page);
		assertTrue(elements(page, "main").get(0).getTextContent().length() > 500);
	}

	@ParameterizedTest
	@MethodSource("templates")
	void everyTemplateTellsOfAnAlmostEmptyModel(String template) throws Exception {
		assertSound(parsed(written(Diagrams.request(ModelFixture.named("")).with(Report.TEMPLATE, template))));
	}

	@Test
	void shapesOfADiagramLeadToTheEntriesOfTheirObjects() throws Exception {
		Document page = parsed(written(Diagrams.request(ModelFixture.named("Dorset"))));
		Element svg = (Element) page.getElementsByTagName("svg").item(0);
		Element link = (Element) svg.getElementsByTagName("a").item(0);
		assertEquals("#p1", link.getAttribute("href"));
		assertTrue(link.getElementsByTagName("rect").getLength() > 0);
		assertEquals(0, link.getElementsByTagName("g").getLength(), "a shape within is no part of the link");
		assertTrue(elements(page, "tr").stream().anyMatch(row -> row.getAttribute("id").equals("p1")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "search", "results", "contents", "content", "found", "figure-1-n1" })
	void anElementMayHaveAnyIdWithoutTakingAPlaceOfThePage(String id) throws Exception {
		Resource model = ModelFixture.named("Dorset");
		EObject partner = model.getEObject("p1");
		EcoreUtil.setID(partner, id);
		assertSound(parsed(written(Diagrams.request(model))));
	}

	@Test
	void needsNothingFromOutside() throws Exception {
		String page = new String(written(Diagrams.request(ModelFixture.example())), StandardCharsets.UTF_8);
		assertFalse(page.matches("(?s).*<(link|iframe|img|object|embed)\\b.*"), "an element that loads something");
		assertFalse(page.matches("(?s).*(src|srcset|xlink:href)=\"(?!data:).*"), "an address that is loaded");
		assertFalse(page.contains("url("), "a style that loads something");
		assertTrue(page.contains("default-src 'none'"));
	}

	@Test
	void saysInASentenceThatARegisterIsEmpty() throws Exception {
		String text = parsed(written(Diagrams.request(ModelFixture.named("A")).with(Report.TEMPLATE, "registers"))).getDocumentElement().getTextContent();
		assertTrue(text.contains("No risk register is kept in this model."), text);
	}

	@Test
	void namesInOneRowWhatIsNotStatedInsteadOfEmptyChapters() throws Exception {
		String main = elements(parsed(written(Diagrams.request(ModelFixture.example()).with(Report.TEMPLATE, "governance"))), "main").get(0)
				.getTextContent().replaceAll("\\s+", " ");
		assertTrue(main.contains("Type, Governed by, Agreements, Options, Fit, Drivers, Principles, Risks, Due diligence"), main);
		assertFalse(main.contains("No risks are recorded"), main);
		assertEquals(4, main.split("Not stated", -1).length - 1, main);
	}

	@Test
	void anUnknownClassOfFieldsIsRefusedWithItsLine() throws Exception {
		Path file = Files.writeString(folder.resolve("t.mustache"), "<report title=\"T\">\n<dl class=\"brif\"><dt>A</dt><dd/></dl></report>");
		ExportException refusal = assertThrows(ExportException.class,
				() -> written(ExportRequest.of(ModelFixture.named("A")).with(Report.TEMPLATE, file.toString())));
		assertTrue(refusal.getMessage().endsWith("line 2: a <dl> has the class short or brief, or none."), refusal.getMessage());
	}

	@Test
	void marksWhatAnAgreementLacks() throws Exception {
		Document page = parsed(written(Diagrams.request(ModelFixture.example()).with(Report.TEMPLATE, "section-22a")));
		List<String> missing = elements(page, "p").stream().filter(each -> each.getAttribute("class").equals("missing")).map(Element::getTextContent).toList();
		assertTrue(missing.get(0).startsWith("Missing – 15 contents"), missing.get(0));
		assertTrue(missing.stream().anyMatch(each -> each.startsWith("Missing. Say who is liable")), missing.toString());
		assertFalse(missing.stream().anyMatch(each -> each.contains("provision under which")), "the legal basis is stated");
	}

	@Test
	void searchLinksAndShapesWorkInABrowser() throws Exception {
		String page = new String(written(Diagrams.request(ModelFixture.example()).with(Report.TEMPLATE, "model")), StandardCharsets.UTF_8);
		Path file = Files.writeString(folder.resolve("report.html"), page.replace("</body>", "<script>" + VISITOR + "</script></body>"));
		String seen = Tool.run(folder, "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + folder.resolve("profile"), "--dump-dom",
				file.toUri().toString());
		assertTrue(seen.contains("data-visit=\"Strategic Alliance programme, entries hidden, 0 dangling, #programme-alliance in sight\""),
				seen.replaceAll("(?s).*?(<html[^>]*>).*", "$1"));
	}

	@Test
	void aBrowserPrintsTheReportWithoutItsNavigation() throws Exception {
		Path file = Files.write(folder.resolve("report.html"), written(Diagrams.request(ModelFixture.example())));
		Tool.run(folder, "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + folder.resolve("profile"), "--print-to-pdf=printed.pdf",
				file.toUri().toString());
		try (PDDocument printed = Loader.loadPDF(folder.resolve("printed.pdf").toFile())) {
			String text = new PDFTextStripper().getText(printed);
			assertTrue(text.contains("Alliance overview") && !text.contains("Search the report"), text);
		}
	}

	/** Ids are unique, no link leads nowhere, levels of headings have no gap, every table and figure has its caption. */
	private static void assertSound(Document page) {
		Set<String> ids = new HashSet<>();
		int level = 1;
		for (Element element : elements(page, "*")) {
			String id = element.getAttribute("id");
			assertTrue(id.isEmpty() || ids.add(id), () -> "twice: " + id);
			if (element.getTagName().matches("h[1-6]") && !element.getParentNode().getNodeName().equals("div")) {
				int next = element.getTagName().charAt(1) - '0';
				assertTrue(next <= level + 1, () -> "after a gap: " + element.getTextContent());
				level = next;
			}
		}
		for (Element link : elements(page, "a")) {
			String target = link.getAttribute("href");
			assertTrue(target.matches("https?://.*|mailto:.*") || ids.contains(target.substring(1)), () -> "leads nowhere: " + target);
		}
		assertEquals(elements(page, "table").size(), elements(page, "caption").size());
		assertEquals(elements(page, "figure").size(), elements(page, "figcaption").size());
	}

	private static List<Element> elements(Document page, String name) {
		NodeList found = page.getElementsByTagName(name);
		List<Element> all = new ArrayList<>();
		for (int index = 0; index < found.getLength(); index++) {
			all.add((Element) found.item(index));
		}
		return all;
	}

	private static Document parsed(byte[] file) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
		DocumentBuilder builder = factory.newDocumentBuilder();
		builder.setErrorHandler(null);
		return builder.parse(new ByteArrayInputStream(file));
	}
}
