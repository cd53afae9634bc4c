// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.contract.ExportFormatContractTest;
import org.allianceworkbench.export.contract.SceneFixture;
import org.allianceworkbench.export.contract.Tool;
import org.allianceworkbench.export.exchange.Documents;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class GraphmlFormatTest extends ExportFormatContractTest {
	private static final String READER = """
			import sys, networkx as nx
			g = nx.read_graphml(sys.argv[1])
			for n, d in sorted(g.nodes(data=True)): print(n, d.get('name'), d.get('kind'), d.get('x'), d.get('y'))
			for a, b in sorted((u, v) for u, v, *_ in g.edges): print(a, b)
			""";

	@Override
	protected ExportFormat format() {
		return new GraphmlFormat();
	}

	/** The rules of GraphML: every key declared, every id once, every end there. */
	@Override
	protected void assertReadable(byte[] file, Scene scene) throws Exception {
		Document document = Documents.parsed(file);
		assertEquals("graphml", document.getDocumentElement().getTagName());
		Set<String> keys = new HashSet<>();
		Documents.all(document, "key").forEach(key -> assertTrue(keys.add(key.getAttribute("id"))));
		Documents.all(document, "data").forEach(data -> assertTrue(keys.contains(data.getAttribute("key"))));
		Set<String> nodes = new HashSet<>();
		Documents.all(document, "node").forEach(node -> assertTrue(nodes.add(node.getAttribute("id"))));
		Documents.all(document, "edge").forEach(edge -> assertTrue(nodes.containsAll(List.of(edge.getAttribute("source"),
				edge.getAttribute("target")))));
	}

	@Test
	void geometryIsThatOfTheDiagram() throws Exception {
		Element inner = Documents.all(Documents.parsed(written(Sample.columns())), "y:Geometry").get(1);
		assertEquals(List.of("10", "50", "160", "48"), Stream.of("x", "y", "width", "height").map(inner::getAttribute).toList());
	}

	@Test
	void containersAreGroups() throws Exception {
		Document document = Documents.parsed(written(Sample.columns()));
		assertEquals(2, Documents.all(document, "y:GroupNode").size());
		assertEquals(3, Documents.all(document, "graph").size());
		assertEquals(3, Documents.all(document, "y:ShapeNode").size());
	}

	@Test
	void networkxReadsNamesPlacesAndEdges() throws Exception {
		String read = Tool.python(written(Sample.columns()), "networkx", READER);
		assertTrue(read.contains("b1 Savings Kind of b1"), read);
		assertTrue(read.contains("b1 o1\nb1 o2\nc1 c2\no1 b1\no2 o1\n"), read);
	}

	@Test
	void networkxReadsHostileNames() throws Exception {
		Tool.python(written(SceneFixture.named("\"<&\u0007\uD83D\uDE93")), "networkx", READER);
	}
}
