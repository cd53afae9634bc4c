// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.contract.ExportFormatContractTest;
import org.allianceworkbench.export.contract.SceneFixture;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.junit.jupiter.api.Test;

class PlantumlFormatTest extends ExportFormatContractTest {
	private static final String TEXT = "([^\\x00-\\x7F]++|[A-Za-z0-9 .,()?+-]++|<U\\+[0-9A-F]{4,6}>)*";
	private static final String LOOK = " #([0-9a-f]{6}|transparent)(;line:[0-9a-f]{6})?(;line\\.(dashed|dotted))?;text:[0-9a-f]{6}";
	/** The part of PlantUML's grammar that is written: a line is one of these. */
	private static final List<String> LINES = List.of("@startuml", "@enduml", "title " + TEXT, "left to right direction",
			"skinparam shadowing false", " *\\}",
			" *(rectangle|agent|usecase|cloud|file|hexagon) \"" + TEXT + "\" as e_\\w+" + LOOK + "( \\{)?",
			"e_\\w+ (<\\||[<o*@])?-\\[#[0-9a-f]{6}(,dashed|,dotted)?,thickness=[0-9.]+\\]-(\\|>|[>o*@])? e_\\w+( : " + TEXT + ")?");

	@Override
	protected ExportFormat format() {
		return new PlantumlFormat();
	}

	@Override
	protected void assertReadable(byte[] file, Scene scene) {
		new String(file, StandardCharsets.UTF_8).lines().forEach(line -> assertTrue(LINES.stream().anyMatch(line::matches), line));
	}

	@Test
	void containersHoldWhatIsInThem() throws Exception {
		String text = new String(written(Sample.columns()), StandardCharsets.UTF_8);
		assertTrue(text.contains("rectangle \"Benefits\" as e_c1 #dce6f7;line:27477f;text:000000 {\n  agent \"Savings\" as e_b1 #dce6f7;line:27477f;text:000000\n}\n"), text);
	}

	@Test
	void edgesHaveTheirLabelsAndLooks() throws Exception {
		String text = new String(written(Sample.columns()), StandardCharsets.UTF_8);
		assertTrue(text.contains("e_b1 -[#27477f,dashed,thickness=2]-> e_o1 : leads to\n"), text);
	}

	@Test
	void warnsOfADiagramThatPlantumlWouldCut() throws Exception {
		assertEquals(List.of("PlantUML cuts pictures at 4,096 pixels a side, and this diagram is 8,000 by 160: set PLANTUML_LIMIT_SIZE to 16000 or more "
				+ "where it is drawn."), format().warnings(ExportRequest.of(SceneFixture.large(40))));
	}

	@Test
	void nothingInANameIsACommand() throws Exception {
		String text = new String(written(SceneFixture.named("**%date()** [[x]] //")), StandardCharsets.UTF_8);
		assertEquals(-1, text.lines().filter(line -> !line.contains("-[#")).reduce("", String::concat).indexOf('%'));
		assertTrue(text.contains("<U+002A><U+002A><U+0025>date()"), text);
	}
}
