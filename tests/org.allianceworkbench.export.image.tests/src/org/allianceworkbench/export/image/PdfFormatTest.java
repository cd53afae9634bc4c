// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.contract.ExportFormatContractTest;
import org.allianceworkbench.export.contract.SceneFixture;
import org.allianceworkbench.export.contract.Tool;
import org.allianceworkbench.viewpoint.scene.Primitive;
import org.allianceworkbench.viewpoint.scene.Primitive.Segment.Close;
import org.allianceworkbench.viewpoint.scene.Primitive.Segment.LineTo;
import org.allianceworkbench.viewpoint.scene.Primitive.Segment.MoveTo;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.scene.SceneNode;
import org.allianceworkbench.viewpoint.style.Colour;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFormatTest extends ExportFormatContractTest {
	@TempDir
	Path folder;

	@Override
	protected ExportFormat format() {
		return new PdfFormat();
	}

	@Override
	protected void assertReadable(byte[] file, Scene scene) throws IOException {
		try (PDDocument document = Loader.loadPDF(file)) {
			assertEquals(1, document.getNumberOfPages());
			assertEquals(scene.width() * 0.75, document.getPage(0).getMediaBox().getWidth(), 0.01);
		}
	}

	@Test
	void textCanBeFound() throws IOException {
		try (PDDocument document = Loader.loadPDF(written(SceneFixture.named("Devon & Cornwall \u2013 \u00A31.2 m")))) {
			assertTrue(new PDFTextStripper().getText(document).contains("Devon & Cornwall \u2013 \u00A31.2 m"));
		}
	}

	@Test
	void tellsItsTitleButNotWhenItWasWritten() throws IOException {
		try (PDDocument document = Loader.loadPDF(written(SceneFixture.named("Alliance")))) {
			assertEquals("Alliance", document.getDocumentInformation().getTitle());
			assertNull(document.getDocumentInformation().getCreationDate());
			assertNull(document.getDocumentInformation().getModificationDate());
			String said = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
			assertTrue(said.contains("<rdf:li xml:lang=\"x-default\">Alliance</rdf:li>"), said);
			assertFalse(said.contains("pdfuaid:part>"), said);
		}
	}

	@Test
	void eachDiagramHasAPage() throws IOException {
		try (PDDocument document = Loader.loadPDF(written(ExportRequest.of(SceneFixture.named("One"), SceneFixture.large(50))))) {
			assertEquals(2, document.getNumberOfPages());
		}
	}

	@Test
	void aVeryLargePictureFitsOnAPage() throws IOException {
		try (PDDocument document = Loader.loadPDF(written(SceneFixture.large(20_000)))) {
			assertTrue(document.getPage(0).getMediaBox().getHeight() <= 14_400);
		}
	}

	@Test
	void looksAsThePngDoes() throws IOException {
		Scene scene = SceneFixture.named("Alliance");
		try (PDDocument document = Loader.loadPDF(written(scene))) {
			BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 96);
			assertEquals(400, page.getWidth(), 1);
			assertEquals(0xDCE6F7, page.getRGB(30, 110) & 0xFFFFFF);
			assertEquals(0xFFFFFF, page.getRGB(380, 20) & 0xFFFFFF);
		}
	}

	@Test
	void shapeWithoutFillAndStrokeIsNotSeen() throws IOException {
		List<Primitive> shapes = List.of(new Primitive.Box(10, 10, 20, 20, 0, 0, Colour.BLACK, null),
				new Primitive.Path(List.of(new MoveTo(40, 10), new LineTo(60, 10), new LineTo(60, 30), new Close()), null, null),
				new Primitive.Box(70, 10, 20, 20, 4, 4, null, null), new Primitive.Oval(100, 10, 20, 20, null, null));
		SceneNode icons = new SceneNode("n1", "o1", "Icon", "Icon", "Icon", 0, 0, 130, 40, shapes, List.of(), List.of());
		try (PDDocument document = Loader.loadPDF(written(new Scene("d1", "Icon", 0, 0, 130, 40, List.of(icons), List.of(), List.of())))) {
			BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 96);
			assertEquals(List.of(0x000000, 0xFFFFFF, 0xFFFFFF, 0xFFFFFF),
					Stream.of(20, 58, 80, 110).map(x -> page.getRGB(x, 20) & 0xFFFFFF).toList());
		}
	}

	@Test
	void embedsItsFontsAsSubsets() throws Exception {
		Path file = Files.write(folder.resolve("a.pdf"), written(SceneFixture.named("Alliance")));
		String fonts = Tool.run(folder, "pdffonts", file.toString());
		assertTrue(fonts.lines().skip(2).allMatch(line -> line.matches("[A-Z]{6}\\+LiberationSans.*yes yes yes.*")), fonts);
		assertEquals(4, fonts.lines().count());
	}

	@Test
	void popplerReadsTheText() throws Exception {
		Path file = Files.write(folder.resolve("a.pdf"), written(SceneFixture.named("Devon & Cornwall")));
		Tool.run(folder, "pdftotext", file.toString(), "a.txt");
		assertTrue(Files.readString(folder.resolve("a.txt")).contains("Devon & Cornwall"));
	}

	@Test
	void popplerDrawsThePage() throws Exception {
		Path file = Files.write(folder.resolve("a.pdf"), written(SceneFixture.named("Devon & Cornwall")));
		assertEquals("", Tool.run(folder, "pdftoppm", "-r", "96", "-png", "-singlefile", file.toString(), "a"));
		assertEquals(400, javax.imageio.ImageIO.read(folder.resolve("a.png").toFile()).getWidth());
	}
}
