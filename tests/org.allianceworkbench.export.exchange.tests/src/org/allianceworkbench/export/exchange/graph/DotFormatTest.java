// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.contract.ExportFormatContractTest;
import org.allianceworkbench.export.contract.SceneFixture;
import org.allianceworkbench.export.contract.Tool;
import org.allianceworkbench.export.exchange.Documents;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.text.Characters;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class DotFormatTest extends ExportFormatContractTest {
	@Override
	protected ExportFormat format() {
		return new DotFormat();
	}

	/** Graphviz draws it, and shows the name as it is. */
	@Override
	protected void assertReadable(byte[] file, Scene scene) throws Exception {
		Document drawn = drawn(file);
		String name = without(Characters.printable(scene.title()));
		String shown = without(Documents.all(drawn, "text").stream().map(Element::getTextContent).collect(Collectors.joining()));
		assertTrue(name.length() > 1000 || shown.contains(name), name);
	}

	private static String without(String text) {
		return text.replaceAll("[\\s\u00A0]", "");
	}

	@Test
	void graphvizDrawsContainersAsClusters() throws Exception {
		Document drawn = drawn(written(Sample.columns()));
		assertEquals(2, Documents.all(drawn, "g").stream().filter(group -> group.getAttribute("class").equals("cluster")).count());
		assertEquals(2, Documents.all(drawn, "g").stream().filter(group -> group.getAttribute("id").matches("c[12]")).count());
	}

	@Test
	void columnsAreRanksEvenAgainstEdgesThatLeadBack() throws Exception {
		String plain = Tool.read(written(Sample.columns()), "a.dot", "dot", "-Tplain");
		assertEquals(x(plain, "o1"), x(plain, "o2"), 0.01);
		assertTrue(x(plain, "b1") < x(plain, "o1"), plain);
	}

	@Test
	void pinnedPositionsArePutWhereTheDiagramHasThem() throws Exception {
		byte[] file = written(ExportRequest.of(Sample.columns()).with(DotFormat.POSITIONS, true));
		String plain = Tool.read(file, "a.dot", "dot", "-Tplain");
		assertEquals(250 * 0.75 / 72, x(plain, "o1") - x(plain, "b1"), 0.01);
		assertEquals(100 * 0.75 / 72, y(plain, "o1") - y(plain, "o2"), 0.01);
	}

	@Test
	void colourAndDashesAreKept() throws Exception {
		String file = new String(written(Sample.columns()), StandardCharsets.UTF_8);
		assertTrue(file.contains("fillcolor=\"#dce6f7\"") && file.contains("style=\"dashed\"") && file.contains("arrowhead=\"normal\""));
	}

	@Test
	void aThousandNodesAreDrawn() throws Exception {
		byte[] file = written(ExportRequest.of(SceneFixture.large(1000)).with(DotFormat.POSITIONS, true));
		assertEquals(1000, Documents.all(drawn(file), "g").stream().filter(group -> group.getAttribute("class").equals("node")).count());
	}

	static Document drawn(byte[] file) throws Exception {
		String svg = Tool.read(file, "a.dot", "dot", "-Tsvg");
		return Documents.parsed(svg.substring(svg.indexOf("<svg")).getBytes(StandardCharsets.UTF_8));
	}

	private static double x(String plain, String id) {
		return number(plain, id, 2);
	}

	private static double y(String plain, String id) {
		return number(plain, id, 3);
	}

	private static double number(String plain, String id, int column) {
		return plain.lines().map(line -> line.split(" ")).filter(words -> words[0].equals("node") && words[1].equals(id))
				.mapToDouble(words -> Double.parseDouble(words[column]))
				.findFirst().orElseThrow();
	}
}
