// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.contract.ModelFixture;
import org.allianceworkbench.export.contract.ModelFormatContractTest;
import org.allianceworkbench.export.contract.Tool;
import org.allianceworkbench.export.exchange.Documents;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;

class GraphmlModelTest extends ModelFormatContractTest {
	@Override
	protected ExportFormat format() {
		return new GraphmlFormat.OfModel();
	}

	@Override
	protected void assertReadable(byte[] file, Resource model) throws Exception {
		new GraphmlFormatTest().assertReadable(file, null);
	}

	@Test
	void networkxReadsEveryObjectWithItsAttributes() throws Exception {
		String read = Tool.python(written(ModelFixture.everything()), "networkx", """
				import sys, networkx as nx
				g = nx.read_graphml(sys.argv[1])
				for n, d in sorted(g.nodes(data=True)): print(n, d.get('kind'), d.get('Status'), sep='|')
				""");
		assertTrue(read.lines().anyMatch(line -> line.matches(".*\\|collaboration\\|.*")), read);
		assertTrue(read.lines().anyMatch(line -> !line.endsWith("|None")), read);
	}

	@Test
	void noTwoShapesLieOnEachOther() throws Exception {
		Set<String> places = new HashSet<>();
		Documents.all(Documents.parsed(written(ModelFixture.everything())), "y:Geometry")
				.forEach(place -> assertTrue(places.add(place.getAttribute("x") + " " + place.getAttribute("y"))));
		assertEquals(0, Documents.all(Documents.parsed(written(ModelFixture.everything())), "y:GroupNode").size());
	}
}
