// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.contract.ModelFixture;
import org.allianceworkbench.export.contract.ModelFormatContractTest;
import org.allianceworkbench.export.contract.Tool;
import org.allianceworkbench.export.report.template.TemplateFiles;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DocxReportTest extends ModelFormatContractTest {
	@TempDir
	Path folder;

	@Override
	protected ExportFormat format() {
		return new DocxReport(Diagrams.format("Png"), Diagrams.format("Svg"));
	}

	@Override
	protected void assertReadable(byte[] file, Resource model) throws Exception {
		assertSound(parts(file));
	}

	static List<String> templates() {
		return TemplateFiles.NAMES;
	}

	@Test
	void aTallDiagramGoesOnOverPagesInASizeToBeRead() throws Exception {
		ExportRequest request = new ExportRequest(List.of(Diagrams.tall(1400, 20)), Optional.of(ModelFixture.named("A")), Map.of());
		Map<String, byte[]> parts = parts(written(request));
		assertSound(parts);
		assertEquals(4, parts.keySet().stream().filter(name -> name.endsWith(".svg")).count());
		String body = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
		assertTrue(body.contains("Tall, part 4 of 4"), body);
	}

	@ParameterizedTest
	@MethodSource("templates")
	void everyTemplateTellsOfAModelWithEveryClass(String template) throws Exception {
		assertSound(parts(written(Diagrams.request(ModelFixture.everything()).with(Report.TEMPLATE, template))));
	}

	@Test
	void headingsCaptionsAndContentsAreRealOnes() throws Exception {
		Document text = parsed(parts(written(Diagrams.request(ModelFixture.example()))).get("word/document.xml"));
		List<String> styles = elements(text, "w:pStyle").stream().map(style -> style.getAttribute("w:val")).toList();
		assertTrue(styles.containsAll(List.of("Title", "Subtitle", "TOC1", "Heading1", "Heading2", "Caption", "Figure", "Note")), styles.toString());
		List<String> fields = elements(text, "w:instrText").stream().map(Element::getTextContent).toList();
		assertTrue(fields.contains(" TOC \\o \"1-2\" \\h \\z \\u ") && fields.contains(" SEQ Table \\* ARABIC ") && fields.contains(" SEQ Figure \\* ARABIC "),
				fields.toString());
	}

	@Test
	void picturesAreSharpAndHaveTheirDrawingBesideThem() throws Exception {
		Map<String, byte[]> parts = parts(written(Diagrams.request(ModelFixture.named("A"))));
		assertEquals(800, ImageIO.read(new ByteArrayInputStream(parts.get("word/media/figure1.png"))).getWidth(), "two pixels for one of the diagram");
		assertEquals("svg", parsed(parts.get("word/media/figure1.svg")).getDocumentElement().getTagName());
		Element picture = elements(parsed(parts.get("word/document.xml")), "wp:docPr").get(0);
		assertTrue(picture.getAttribute("descr").startsWith("Diagram: Diagram"), picture.getAttribute("descr"));
	}

	@Test
	void noRowGoesOnOverPagesAndFieldsStayTogether() throws Exception {
		Document text = parsed(parts(written(ModelFixture.example())).get("word/document.xml"));
		for (Element row : elements(text, "w:tr")) {
			assertEquals(1, elements(row, "w:cantSplit").size(), row.getTextContent());
		}
		Element fields = elements(text, "w:tbl").stream().filter(table -> elements(table, "w:tblStyle").get(0).getAttribute("w:val").equals("FieldTable"))
				.findFirst().orElseThrow();
		List<Element> rows = elements(fields, "w:tr");
		for (Element row : rows) {
			assertEquals(row == rows.get(rows.size() - 1), elements(row, "w:keepNext").isEmpty(), row.getTextContent());
		}
	}

	@Test
	void figuresEndBelowEachOther() throws Exception {
		Document text = parsed(parts(written(ModelFixture.example())).get("word/document.xml"));
		List<String> toRight = elements(text, "w:tc").stream().filter(cell -> elements(cell, "w:jc").stream().anyMatch(each -> each.getAttribute("w:val").equals("right")))
				.map(Element::getTextContent).toList();
		assertTrue(toRight.contains("Number"), toRight.toString());
	}

	@Test
	void libreOfficeOpensItAndKeepsTheHeadings() throws Exception {
		byte[] file = written(Diagrams.request(ModelFixture.example()));
		Files.write(folder.resolve("report.docx"), file);
		Tool.run(folder, "soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", "fodt", "report.docx");
		Document opened = parsed(Files.readAllBytes(folder.resolve("report.fodt")));
		List<String> expected = headings(parsed(parts(file).get("word/document.xml")));
		assertEquals(expected, elements(opened, "text:h").stream().map(Element::getTextContent).toList());
		assertEquals(1, elements(opened, "text:table-of-content").size());
		assertTrue(elements(opened, "text:sequence").size() > 10);
		assertEquals(elements(parsed(parts(file).get("word/document.xml")), "w:tbl").size(), elements(opened, "table:table").size());
	}

	private static List<String> headings(Document text) {
		return elements(text, "w:p").stream().filter(paragraph -> elements(paragraph, "w:pStyle").stream()
				.anyMatch(style -> style.getAttribute("w:val").startsWith("Heading"))).map(paragraph -> elements(paragraph, "w:t").stream()
				.map(Element::getTextContent).reduce("", String::concat)).toList();
	}

	/** What Word looks at before it opens a document without offering to repair it. */
	private static void assertSound(Map<String, byte[]> parts) throws Exception {
		for (Map.Entry<String, byte[]> part : parts.entrySet()) {
			if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
				parsed(part.getValue());
			}
		}
		Document text = parsed(parts.get("word/document.xml"));
		assertUnique(elements(text, "wp:docPr"), "id");
		assertUnique(elements(text, "w:bookmarkStart"), "w:id");
		Set<String> bookmarks = assertUnique(elements(text, "w:bookmarkStart"), "w:name");
		for (Element link : elements(text, "w:hyperlink")) {
			assertTrue(!link.hasAttribute("w:anchor") || bookmarks.contains(link.getAttribute("w:anchor")), link.getAttribute("w:anchor"));
		}
		Set<String> relations = assertUnique(elements(parsed(parts.get("word/_rels/document.xml.rels")), "Relationship"), "Id");
		for (Element relation : elements(parsed(parts.get("word/_rels/document.xml.rels")), "Relationship")) {
			assertTrue(relation.hasAttribute("TargetMode") || parts.containsKey("word/" + relation.getAttribute("Target")), relation.getAttribute("Target"));
		}
		for (Element used : elements(text, "*")) {
			assertTrue(!used.hasAttribute("r:id") || relations.contains(used.getAttribute("r:id")), used.getTagName());
			assertTrue(!used.hasAttribute("r:embed") || relations.contains(used.getAttribute("r:embed")), used.getTagName());
		}
		Set<String> styles = assertUnique(elements(parsed(parts.get("word/styles.xml")), "w:style"), "w:styleId");
		for (String kind : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
			elements(text, kind).forEach(style -> assertTrue(styles.contains(style.getAttribute("w:val")), style.getAttribute("w:val")));
		}
		for (Element cell : elements(text, "w:tc")) {
			assertEquals("w:p", cell.getLastChild().getNodeName(), "a cell ends with a paragraph");
		}
		for (Element row : elements(text, "w:tr")) {
			Element table = (Element) row.getParentNode();
			assertEquals(elements(table, "w:gridCol").size(), elements(row, "w:tc").size(), "cells as columns");
		}
	}

	private static Set<String> assertUnique(List<Element> elements, String attribute) {
		Set<String> values = new HashSet<>();
		elements.forEach(element -> assertTrue(values.add(element.getAttribute(attribute)), () -> "twice: " + element.getAttribute(attribute)));
		return values;
	}

	private static Map<String, byte[]> parts(byte[] file) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		return parts;
	}

	private static List<Element> elements(Document document, String name) {
		return all(document.getElementsByTagName(name));
	}

	private static List<Element> elements(Element element, String name) {
		return all(element.getElementsByTagName(name));
	}

	private static List<Element> all(NodeList found) {
		List<Element> all = new ArrayList<>();
		for (int index = 0; index < found.getLength(); index++) {
			all.add((Element) found.item(index));
		}
		return all;
	}

	private static Document parsed(byte[] file) throws Exception {
		return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
	}
}
