// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.contract.ModelFixture;
import org.allianceworkbench.export.contract.ModelFormatContractTest;
import org.allianceworkbench.export.contract.Tool;
import org.allianceworkbench.export.report.template.TemplateFiles;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfReportTest extends ModelFormatContractTest {
	@TempDir
	Path folder;

	@Override
	protected ExportFormat format() {
		return new PdfReport(Diagrams.format("Pdf"));
	}

	@Override
	protected void assertReadable(byte[] file, Resource model) throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			assertTrue(text(document).contains("Alliance overview"));
		}
	}

	static List<String> templates() {
		return TemplateFiles.NAMES;
	}

	@ParameterizedTest
	@MethodSource("templates")
	void everyTemplateTellsOfAModelWithEveryClass(String template) throws IOException {
		try (PDDocument document = Loader.loadPDF(written(Diagrams.request(ModelFixture.everything()).with(Report.TEMPLATE, template)))) {
			assertTrue(text(document).length() > 500);
			assertEquals(document.getNumberOfPages(), numberedPages(document));
		}
	}

	@Test
	void aTallDiagramGoesOnOverPagesInASizeToBeRead() throws IOException {
		ExportRequest request = new ExportRequest(List.of(Diagrams.tall(1400, 20)), Optional.of(ModelFixture.named("A")), Map.of());
		try (PDDocument document = Loader.loadPDF(written(request))) {
			String text = text(document);
			for (int shape = 0; shape < 20; shape++) {
				assertTrue(text.contains("Shape " + shape), text);
			}
			assertTrue(text.contains("Tall, part 2 of 4"), text);
			int lying = (int) StreamSupport.stream(document.getPages().spliterator(), false).map(PDPage::getMediaBox)
					.filter(box -> box.getWidth() > box.getHeight()).count();
			assertEquals(4, lying);
		}
	}

	@Test
	void noHeadingIsLeftBehindByTheOneBelowIt() throws IOException {
		for (int lines = 20; lines < 50; lines++) {
			String template = "<report title=\"T\">" + "<p>Line.</p>".repeat(lines) + "<h1>Chapter</h1><h2>Section</h2><p>Below.</p></report>";
			Path file = Files.writeString(folder.resolve("t" + lines + ".mustache"), template);
			byte[] report = written(ExportRequest.of(ModelFixture.named("A")).with(Report.TEMPLATE, file.toString()));
			try (PDDocument document = Loader.loadPDF(report)) {
				for (int page = 1; page <= document.getNumberOfPages(); page++) {
					String text = page(document, page).replaceAll("(?s)^.*Contents.*?(?=Line)", "");
					assertEquals(text.contains("Chapter"), text.contains("Below."), text);
				}
			}
		}
	}

	@Test
	void theFieldsOfAnObjectStayOnOnePage() throws IOException {
		String fields = "<h2>Section</h2><p>Introduced.</p><dl><dt>First</dt><dd>1</dd>" + "<dt>More</dt><dd>x</dd>".repeat(8) + "<dt>Last</dt><dd>9</dd></dl>";
		for (int lines = 15; lines < 40; lines += 2) {
			Path file = Files.writeString(folder.resolve("f" + lines + ".mustache"), "<report title=\"T\">" + "<p>Line.</p>".repeat(lines) + fields + "</report>");
			try (PDDocument document = Loader.loadPDF(written(ExportRequest.of(ModelFixture.named("A")).with(Report.TEMPLATE, file.toString())))) {
				for (int page = 1; page <= document.getNumberOfPages(); page++) {
					String text = page(document, page);
					assertEquals(text.contains("First"), text.contains("Last"), text);
					assertEquals(text.contains("Introduced."), text.contains("Last"), text);
				}
			}
		}
	}

	@Test
	void noLineOfAParagraphIsLeftAlone() throws IOException {
		String words = "<p>" + "one<br/>".repeat(3) + "end</p>";
		for (int lines = 20; lines < 40; lines++) {
			Path file = Files.writeString(folder.resolve("w" + lines + ".mustache"), "<report title=\"T\">" + "<p>Line.</p>".repeat(lines) + words + "</report>");
			try (PDDocument document = Loader.loadPDF(written(ExportRequest.of(ModelFixture.named("A")).with(Report.TEMPLATE, file.toString())))) {
				for (int page = 1; page <= document.getNumberOfPages(); page++) {
					long count = page(document, page).lines().filter(line -> line.equals("one") || line.equals("end")).count();
					assertTrue(count != 1 && count != 3, lines + " lines, page " + page + ": " + count);
				}
			}
		}
	}

	private static String page(PDDocument document, int page) throws IOException {
		PDFTextStripper stripper = new PDFTextStripper();
		stripper.setStartPage(page);
		stripper.setEndPage(page);
		return stripper.getText(document);
	}

	@Test
	void hasTitleLanguageAndNoDate() throws IOException {
		try (PDDocument document = Loader.loadPDF(written(ModelFixture.named("Dorset")))) {
			assertEquals("Alliance overview – Dorset", document.getDocumentInformation().getTitle());
			assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
			assertNull(document.getDocumentInformation().getCreationDate());
		}
	}

	@Test
	void everyHeadingIsABookmark() throws IOException {
		try (PDDocument document = Loader.loadPDF(written(ModelFixture.example()))) {
			List<String> titles = new ArrayList<>();
			collect(document.getDocumentCatalog().getDocumentOutline(), titles);
			assertTrue(titles.containsAll(List.of("Partners", "Collaborations", "Strategic Alliance", "Sources")), titles.toString());
		}
	}

	@Test
	void contentsTellOnWhichPageAChapterBegins() throws IOException {
		try (PDDocument document = Loader.loadPDF(written(ModelFixture.example()))) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			stripper.setEndPage(1);
			int page = Integer.parseInt(stripper.getText(document).replaceAll("(?s).*\\nSources\\R?\\s*(\\d+).*", "$1"));
			stripper.setStartPage(page);
			stripper.setEndPage(page);
			assertTrue(stripper.getText(document).contains("Sources of what this report states"), () -> "not on page " + page);
		}
	}

	@Test
	void shapesOfADiagramLeadToTheEntriesOfTheirObjects() throws IOException {
		try (PDDocument with = Loader.loadPDF(written(Diagrams.request(ModelFixture.named("Dorset"))));
				PDDocument without = Loader.loadPDF(written(ModelFixture.named("Dorset")))) {
			assertEquals(links(without) + 1, links(with), "the outer shape has an entry, the inner one has none");
		}
	}

	@Test
	void everyLinkWithinTheDocumentHasAPage() throws IOException {
		try (PDDocument document = Loader.loadPDF(written(Diagrams.request(ModelFixture.example())))) {
			for (PDPage page : document.getPages()) {
				for (PDAnnotation annotation : page.getAnnotations()) {
					PDAnnotationLink link = (PDAnnotationLink) annotation;
					assertTrue(link.getAction() != null || link.getDestination() != null);
				}
			}
		}
	}

	@Test
	void aHeadingGoesWithTheDiagramBelowItToTheNextPage() throws Exception {
		Scene tall = Diagrams.showing("p1", "Tall");
		Path template = Files.writeString(folder.resolve("tall.mustache"), "<report title=\"A\">\n" + "<p>Filling.</p>\n".repeat(20)
				+ "<h1>Pictures</h1>\n<figure diagram=\"" + tall.id() + "\"></figure>\n</report>\n");
		Scene scene = new Scene(tall.id(), tall.title(), tall.x(), tall.y(), 500, 900, tall.nodes(), tall.edges(), tall.legend());
		ExportRequest request = new ExportRequest(List.of(scene), Optional.of(ModelFixture.named("Dorset")), Map.of("template", template.toString()));
		try (PDDocument document = Loader.loadPDF(written(request))) {
			PDFTextStripper last = new PDFTextStripper();
			last.setStartPage(document.getNumberOfPages());
			assertTrue(last.getText(document).contains("Pictures") && last.getText(document).contains("Figure 1"), last.getText(document));
		}
	}

	@Test
	void embedsItsFonts() throws Exception {
		Path file = Files.write(folder.resolve("report.pdf"), written(Diagrams.request(ModelFixture.example())));
		String fonts = Tool.run(folder, "pdffonts", file.toString());
		assertTrue(fonts.lines().skip(2).allMatch(line -> line.matches("[A-Z]{6}\\+LiberationSans.*yes yes yes.*")), fonts);
	}

	@Test
	void popplerReadsAndDrawsIt() throws Exception {
		Path file = Files.write(folder.resolve("report.pdf"), written(Diagrams.request(ModelFixture.example())));
		Tool.run(folder, "pdftotext", file.toString(), "report.txt");
		assertTrue(Files.readString(folder.resolve("report.txt")).contains("Devon & Cornwall – Dorset Strategic Alliance"));
		assertEquals("", Tool.run(folder, "pdftoppm", "-r", "40", "-png", file.toString(), "page"));
	}

	private static int numberedPages(PDDocument document) throws IOException {
		String last = text(document).lines().filter(line -> line.matches(".*Page \\d+ of \\d+.*")).reduce((one, next) -> next).orElse("");
		return Integer.parseInt(last.replaceAll(".*Page (\\d+) of .*", "$1"));
	}

	private static int links(PDDocument document) throws IOException {
		int count = 0;
		for (PDPage page : document.getPages()) {
			count += page.getAnnotations().size();
		}
		return count;
	}

	private static void collect(PDOutlineNode node, List<String> titles) {
		for (PDOutlineItem item : node.children()) {
			titles.add(item.getTitle());
			collect(item, titles);
		}
	}

	private static String text(PDDocument document) throws IOException {
		return new PDFTextStripper().getText(document);
	}
}
