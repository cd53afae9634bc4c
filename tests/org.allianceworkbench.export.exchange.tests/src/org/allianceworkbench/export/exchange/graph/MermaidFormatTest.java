// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.allianceworkbench.export.contract.ExportFormatContractTest;
import org.allianceworkbench.export.contract.SceneFixture;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MermaidFormatTest extends ExportFormatContractTest {
	private static final String LABEL = "\"[^\"`<>&;\\[\\]{}|]*(#\\d+;[^\"`<>&;\\[\\]{}|]*)*\"";
	private static final String ID = "e_\\w+";
	/** The part of the flowchart's grammar that is written: a line is one of these. */
	private static final List<String> LINES = List.of("flowchart (LR|TB)", " *subgraph " + ID + "\\[" + LABEL + "\\]", " *end",
			" *" + ID + "(\\[" + LABEL + "\\]|\\(" + LABEL + "\\)|\\(\\[" + LABEL + "\\]\\)|\\{" + LABEL + "\\}|\\[/" + LABEL + "/\\])",
			" *" + ID + " (---|-->|--o|<-->|o--o)(\\|" + LABEL + "\\|)? " + ID, " *style " + ID + " [-a-z0-9#:,. ]+",
					" *linkStyle \\d+ [-a-z0-9#:,. ]+", " *%%[^\"]*",
			"---", "title: \"([^\"\\\\]++|\\\\.)*\"");

	@Override
	protected ExportFormat format() {
		return new MermaidFormat();
	}

	@Override
	protected void assertReadable(byte[] file, Scene scene) {
		String text = new String(file, StandardCharsets.UTF_8);
		text.lines().forEach(line -> assertTrue(LINES.stream().anyMatch(line::matches), line));
		assertEquals(text.lines().filter(line -> line.strip().startsWith("subgraph")).count(), text.lines().filter(line -> line.strip()
				.equals("end")).count());
	}

	@Test
	void columnsAreSubgraphs() throws Exception {
		assertTrue(text(ExportRequest.of(Sample.columns())).contains("  subgraph e_c1[\"Benefits\"]\n    e_b1(\"Savings\")\n  end\n"));
	}

	@Test
	void edgesHaveTheirLabelsAndLooks() throws Exception {
		String text = text(ExportRequest.of(Sample.columns()));
		assertTrue(text.contains("e_b1 -->|\"leads to\"| e_o1\n"), text);
		assertTrue(text.contains("linkStyle 0 stroke:#27477f,stroke-width:2px,stroke-dasharray:5 3\n"), text);
	}

	@Test
	void runsTheWayItIsAskedTo() throws Exception {
		assertTrue(text(ExportRequest.of(Sample.columns()).with(MermaidFormat.DIRECTION, "tb")).contains("flowchart TB\n"));
	}

	@Test
	void anEdgeIntoItsOwnContainerIsAComment() throws Exception {
		assertTrue(text(ExportRequest.of(SceneFixture.named("A"))).contains("%% not drawn, one end holds the other: e_n1 to e_n2\n"));
	}

	/** Where Mermaid sees a list, it shows "Unsupported markdown: list" in place of the name (mermaid-js/mermaid issue 6111). */
	@ParameterizedTest
	@CsvSource({"1. Scope, 1#46; Scope", "2) Design, 2#41; Design", "- Later, #45; Later", "+ More, #43; More", "1.5 million, 1.5 million", "-5, -5"})
	void aNameThatBeginsAsAListIsNone(String name, String label) throws Exception {
		String text = text(ExportRequest.of(SceneFixture.named(name)));
		assertTrue(text.contains("\"" + label + "\""), text);
	}

	@Test
	void saysWhereItIsTooLongForMermaid() throws Exception {
		assertTrue(text(ExportRequest.of(SceneFixture.large(1000)))
				.startsWith("---\ntitle: \"Large\"\n---\n%% Longer than Mermaid's standard allows"));
		assertFalse(text(ExportRequest.of(Sample.columns())).contains("%%"));
	}

	@Test
	void warnsOfWhatMermaidRefusesWithTheWordsOfTheFile() throws Exception {
		ExportRequest large = ExportRequest.of(SceneFixture.large(1000));
		List<String> warnings = format().warnings(large);
		assertFalse(warnings.isEmpty());
		String text = text(large);
		warnings.forEach(warning -> assertTrue(text.contains("%% " + warning + "\n"), warning));
	}

	private String text(ExportRequest request) throws Exception {
		return new String(written(request), StandardCharsets.UTF_8);
	}
}
