// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.contract.ExportFormatContractTest;
import org.allianceworkbench.export.contract.SceneFixture;
import org.allianceworkbench.export.exchange.Documents;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class DrawioFormatTest extends ExportFormatContractTest {
	@Override
	protected ExportFormat format() {
		return new DrawioFormat();
	}

	/** The rules of draw.io's files: two cells to begin with, unique ids, a vertex or an edge each, parents and ends that are there. */
	@Override
	protected void assertReadable(byte[] file, Scene scene) throws Exception {
		Document document = Documents.parsed(file);
		assertEquals("mxfile", document.getDocumentElement().getTagName());
		Set<String> ids = new HashSet<>();
		Stream.concat(Documents.all(document, "mxCell").stream(), Documents.all(document, "object").stream()).map(cell -> cell.getAttribute("id"))
				.filter(id -> !id.isEmpty()).forEach(id -> assertTrue(ids.add(id), id));
		assertTrue(ids.containsAll(List.of("0", "1")));
		for (Element cell : Documents.all(document, "mxCell")) {
			boolean bare = cell.getAttribute("id").length() == 1;
			assertEquals(bare ? 0 : 1, cell.getAttribute("vertex").length() + cell.getAttribute("edge").length());
			Stream.of("parent", "source", "target").map(cell::getAttribute).filter(id -> !id.isEmpty()).forEach(id -> assertTrue(ids.contains(id),
					id));
		}
	}

	@Test
	void everythingStandsWhereTheDiagramHasIt() throws Exception {
		Document document = Documents.parsed(written(Sample.columns()));
		Element first = Documents.all(document, "mxGeometry").get(0);
		assertEquals(List.of("-10", "10", "200", "220"), Stream.of("x", "y", "width", "height").map(first::getAttribute).toList());
		assertEquals("20", Documents.all(document, "mxGeometry").get(1).getAttribute("x"));
		assertEquals("220", Documents.all(document, "mxPoint").get(0).getAttribute("x"));
	}

	@Test
	void keepsIdsObjectsAndKinds() throws Exception {
		Element benefit = Documents.all(Documents.parsed(written(Sample.columns())), "object").get(1);
		assertEquals(List.of("b1", "object-b1", "Kind of b1", "Savings"), Stream.of("id", "modelId", "kind", "label").map(benefit::getAttribute)
				.toList());
	}

	@Test
	void keepsColoursDashesAndTips() throws Exception {
		String file = new String(written(Sample.columns()), StandardCharsets.UTF_8);
		assertTrue(file.contains("fillColor=#dce6f7;strokeColor=#27477f;"));
		assertTrue(file.contains("dashPattern=7 5;") && file.contains("startArrow=none;") && file.contains("endArrow=block;endFill=1;"));
	}

	@Test
	void namesAreTextAlsoWhereDrawioReadsHtml() throws Exception {
		Document document = Documents.parsed(written(SceneFixture.named("<b>A & B</b>")));
		assertEquals("&lt;b&gt;A &amp; B&lt;/b&gt;", Documents.all(document, "object").get(0).getAttribute("label"));
	}

	@Test
	void aFileHoldsSeveralDiagrams() throws Exception {
		Document document = Documents.parsed(written(ExportRequest.of(Sample.columns(), Sample.columns())));
		assertEquals(2, Documents.all(document, "diagram").size());
	}
}
