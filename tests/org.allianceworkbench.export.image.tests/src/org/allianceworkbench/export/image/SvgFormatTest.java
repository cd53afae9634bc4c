// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.contract.ExportFormatContractTest;
import org.allianceworkbench.export.contract.SceneFixture;
import org.allianceworkbench.export.contract.Tool;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgFormatTest extends ExportFormatContractTest {
	@TempDir
	Path folder;

	@Override
	protected ExportFormat format() {
		return new SvgFormat();
	}

	@Override
	protected void assertReadable(byte[] file, Scene scene) throws Exception {
		assertEquals("svg", parsed(file).getDocumentElement().getTagName());
	}

	@Test
	void textStaysTextWithItsFontNamed() throws Exception {
		Document document = parsed(written(SceneFixture.named("Devon & Cornwall")));
		assertEquals("Devon & Cornwall", document.getElementsByTagName("text").item(0).getTextContent());
		assertTrue(document.getDocumentElement().getAttribute("font-family").contains("Liberation Sans"));
		assertTrue(((Element) document.getElementsByTagName("text").item(0)).hasAttribute("font-size"));
	}

	@Test
	void saysHowLargeItIs() throws Exception {
		Element svg = parsed(written(SceneFixture.named("A"))).getDocumentElement();
		assertEquals("400", svg.getAttribute("width"));
		assertEquals("-16 -16 400 240", svg.getAttribute("viewBox"));
	}

	@Test
	void holdsNothingForeignAndNothingFromOutside() throws Exception {
		String file = new String(written(SceneFixture.named("A")), StandardCharsets.UTF_8);
		assertFalse(file.contains("foreignObject") || file.contains("href=\"http") || file.contains("<style") || file.contains("<script"));
	}

	@Test
	void idsAreUniqueAndThoseOfTheDiagram() throws Exception {
		Set<String> ids = new HashSet<>();
		NodeList groups = parsed(written(SceneFixture.named("A"))).getElementsByTagName("g");
		for (int index = 0; index < groups.getLength(); index++) {
			assertTrue(ids.add(((Element) groups.item(index)).getAttribute("id")));
		}
		assertEquals(Set.of("n1", "n2", "e1", "legend"), ids);
	}

	@Test
	void titlesTheDocumentAndEachElement() throws Exception {
		Document document = parsed(written(SceneFixture.named("Alliance")));
		assertEquals("Alliance", document.getElementsByTagName("title").item(0).getTextContent());
		assertEquals(4, document.getElementsByTagName("title").getLength());
	}

	@Test
	void textMayBecomeShapes() throws Exception {
		ExportRequest request = ExportRequest.of(SceneFixture.named("\u05E9\u05DC\u05D5\u05DD Alliance \uD83D\uDE93")).with(SvgFormat.TEXT, "shapes");
		Document document = parsed(written(request));
		assertEquals(0, document.getElementsByTagName("text").getLength());
		assertTrue(document.getElementsByTagName("path").getLength() > 3);
	}

	@Test
	void legendMayBeLeftOut() throws Exception {
		byte[] file = written(ExportRequest.of(SceneFixture.named("A")).with(ImageOptions.LEGEND, false));
		assertFalse(new String(file, StandardCharsets.UTF_8).contains("legend"));
	}

	@Test
	void writesOneElementALine() throws Exception {
		assertTrue(new String(written(SceneFixture.named("A")), StandardCharsets.UTF_8).lines().allMatch(line -> line.chars().filter(c -> c == '<').count() <= 2));
	}

	@Test
	void xmllintAcceptsIt() throws Exception {
		Path file = Files.write(folder.resolve("a.svg"), written(SceneFixture.named("<\"&\u0007\uD83D\uDE93")));
		assertEquals("", Tool.run(folder, "xmllint", "--noout", file.toString()));
	}

	@Test
	void rsvgDrawsIt() throws Exception {
		Path file = Files.write(folder.resolve("a.svg"), written(SceneFixture.named("Alliance")));
		Tool.run(folder, "rsvg-convert", "-o", "a.png", file.toString());
		assertEquals(400, javax.imageio.ImageIO.read(folder.resolve("a.png").toFile()).getWidth());
	}

	private static Document parsed(byte[] file) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
	}
}
