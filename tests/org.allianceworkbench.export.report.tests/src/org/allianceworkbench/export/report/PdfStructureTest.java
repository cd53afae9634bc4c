// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.contract.ModelFixture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** Reads the tree back that tells what each part of a PDF is, as a program does that reads the document out. */
class PdfStructureTest {
	private static final String TEMPLATE = """
			<report title="Title" subtitle="Sub" status="Draft">
			<h1>Chapter</h1>
			<p>Words.</p>
			<h2>Section</h2>
			<ul><li>Item.</li></ul>
			<dl><dt>Name</dt><dd>Value</dd></dl>
			<table><caption>Caption</caption><tr><th>Head</th><th>Other</th></tr>%s</table>
			%s
			</report>
			""";

	@TempDir
	Path folder;

	@Test
	void everyPartIsToldForWhatItIs() throws IOException {
		try (PDDocument document = written("<tr><td>Cell</td><td>Second</td></tr>", "")) {
			assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
			List<String> parts = parts(document);
			assertEquals(List.of("P: DRAFT", "H1: Title", "P: Sub"), parts.subList(0, 3));
			assertTrue(parts.containsAll(List.of("H2: Chapter", "P: Words.", "H3: Section", "Lbl: •", "LBody: Item.", "TH: Name", "TD: Value",
					"Caption: Table 1. Caption", "TH: Head", "TH: Other", "TD: Cell", "TD: Second")), parts.toString());
		}
	}

	@Test
	void saysItsTitleAndThatItIsMadeToBeReadOut() throws Exception {
		try (PDDocument document = written("", "")) {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
			factory.setNamespaceAware(true);
			Document said = factory.newDocumentBuilder().parse(document.getDocumentCatalog().getMetadata().exportXMPMetadata());
			assertEquals("1", said.getElementsByTagNameNS("http://www.aiim.org/pdfua/ns/id/", "part").item(0).getTextContent());
			assertEquals("Title – Sub", said.getElementsByTagNameNS("http://purl.org/dc/elements/1.1/", "title").item(0).getTextContent());
			assertEquals("Title – Sub", document.getDocumentInformation().getTitle());
			assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
			assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
		}
	}

	@Test
	void captionsOfColumnsAndRowsSaySo() throws IOException {
		try (PDDocument document = written("<tr><td>Cell</td><td>Second</td></tr>", "")) {
			List<String> scopes = new ArrayList<>();
			elements(document.getDocumentCatalog().getStructureTreeRoot()).stream().filter(element -> element.getStructureType().equals("TH"))
					.forEach(element -> scopes.add(element.getAttributes().getObject(0).getCOSObject().getNameAsString("Scope")));
			assertEquals(List.of("Row", "Column", "Column"), scopes);
		}
	}

	@Test
	void whatRepeatsOnEachPageIsReadOnce() throws IOException {
		try (PDDocument document = written("<tr><td>Cell</td><td>Second</td></tr>".repeat(100), "")) {
			List<String> parts = parts(document);
			assertTrue(document.getNumberOfPages() > 2);
			assertEquals(1, parts.stream().filter("TH: Head"::equals).count(), "the captions of columns");
			assertEquals(100, parts.stream().filter("TD: Cell"::equals).count());
			assertFalse(parts.stream().anyMatch(part -> part.contains("Page 1 of")), "the number of the page");
		}
	}

	@Test
	void aFigureHasWordsForThoseWhoDoNotSeeIt() throws IOException {
		ExportRequest request = Diagrams.request(ModelFixture.named("A"));
		String figure = "<figure diagram=\"" + request.scenes().get(0).id() + "\"></figure>";
		try (PDDocument document = Loader.loadPDF(bytes(template("<tr><td>Cell</td></tr>", figure), request))) {
			PDStructureElement element = elements(document.getDocumentCatalog().getStructureTreeRoot()).stream()
					.filter(each -> each.getStructureType().equals("Figure")).findFirst().orElseThrow();
			assertTrue(element.getAlternateDescription().startsWith("Diagram: Diagram"), element.getAlternateDescription());
		}
	}

	@Test
	void everyStretchAndEveryLinkKnowsItsElement() throws IOException {
		try (PDDocument document = Loader.loadPDF(bytes("overview", Diagrams.request(ModelFixture.example())))) {
			Map<Integer, Object> parents = new HashMap<>();
			document.getDocumentCatalog().getStructureTreeRoot().getParentTree().getNumbers().forEach(parents::put);
			for (PDPage page : document.getPages()) {
				COSArray elements = (COSArray) ((PDParentTreeValue) parents.get(page.getStructParents())).getCOSObject();
				assertEquals(texts(page).keySet().stream().mapToInt(number -> number + 1).max().orElse(0), elements.size());
				for (PDAnnotation link : page.getAnnotations()) {
					COSBase element = ((PDParentTreeValue) parents.get(link.getStructParent())).getCOSObject().getCOSObject();
					assertEquals("Link", new PDStructureElement((org.apache.pdfbox.cos.COSDictionary) element).getStructureType());
					assertFalse(link.getContents().isBlank());
				}
			}
		}
	}

	private PDDocument written(String rows, String more) throws IOException {
		return Loader.loadPDF(bytes(template(rows, more), ExportRequest.of(ModelFixture.named("A"))));
	}

	private String template(String rows, String more) throws IOException {
		return Files.writeString(folder.resolve("t.mustache"), TEMPLATE.formatted(rows, more)).toString();
	}

	private static byte[] bytes(String template, ExportRequest request) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new PdfReport(Diagrams.format("Pdf")).export(request.with(Report.TEMPLATE, template), out);
		return out.toByteArray();
	}

	/** @return each element that has text of its own, as its type and the text */
	private static List<String> parts(PDDocument document) throws IOException {
		Map<COSBase, Map<Integer, String>> texts = new HashMap<>();
		for (PDPage page : document.getPages()) {
			texts.put(page.getCOSObject(), texts(page));
		}
		List<String> parts = new ArrayList<>();
		for (PDStructureElement element : elements(document.getDocumentCatalog().getStructureTreeRoot())) {
			StringBuilder text = new StringBuilder();
			for (Object kid : element.getKids()) {
				if (kid instanceof Integer number) {
					text.append(texts.get(element.getPage().getCOSObject()).getOrDefault(number, ""));
				} else if (kid instanceof PDMarkedContentReference reference) {
					text.append(texts.get(reference.getPage().getCOSObject()).getOrDefault(reference.getMCID(), ""));
				}
			}
			if (!text.isEmpty()) {
				parts.add(element.getStructureType() + ": " + text.toString().strip());
			}
		}
		return parts;
	}

	private static List<PDStructureElement> elements(PDStructureNode node) {
		List<PDStructureElement> all = new ArrayList<>();
		for (Object kid : node.getKids()) {
			if (kid instanceof PDStructureElement element) {
				all.add(element);
				all.addAll(elements(element));
			} else {
				assertTrue(kid instanceof Integer || kid instanceof PDMarkedContentReference || kid instanceof PDObjectReference, String.valueOf(kid));
			}
		}
		return all;
	}

	/** @return the texts of the stretches of a page by their numbers */
	private static Map<Integer, String> texts(PDPage page) throws IOException {
		PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
		extractor.processPage(page);
		Map<Integer, String> texts = new HashMap<>();
		for (PDMarkedContent content : extractor.getMarkedContents()) {
			if (content.getMCID() >= 0) {
				StringBuilder text = new StringBuilder();
				for (Object part : content.getContents()) {
					if (part instanceof TextPosition letter) {
						text.append(letter.getUnicode());
					}
				}
				texts.put(content.getMCID(), text.toString());
			}
		}
		return texts;
	}
}
