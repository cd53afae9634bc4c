// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportTemplate;
import org.allianceworkbench.export.contract.ModelFixture;
import org.allianceworkbench.export.report.document.Block;
import org.allianceworkbench.export.report.document.DocumentReader;
import org.allianceworkbench.export.report.document.Run;
import org.allianceworkbench.export.report.template.TemplateEngine;
import org.allianceworkbench.export.report.view.ModelView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tables show, whatever the format. */
class TablesTest {
	private static final String ROWS = "<caption>C</caption><tr><th>A</th><th>B</th><th>C</th></tr><tr><td>1</td><td></td><td>3</td></tr>"
			+ "<tr><td></td><td></td><td>4</td></tr>";

	@Test
	void aShortTableLeavesOutColumnsThatNobodyStatesAnythingIn() throws ExportException {
		Block.Table table = table("<table class=\"short\" widths=\"1 2 3\">" + ROWS + "</table>");
		assertEquals(List.of("A", "C"), table.head().stream().map(Run::text).toList());
		assertEquals(List.of(1, 3), table.widths());
		assertEquals(List.of("", "4"), table.rows().get(1).cells().stream().map(Run::text).toList());
	}

	@Test
	void otherTablesKeepThemAsAForm() throws ExportException {
		assertEquals(3, table("<table>" + ROWS + "</table>").columns());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			340           | true
			−12,500.5     | true
			£1.36 m (2014/15, real, 2013/14 prices) | true
			40 %          | true
			none          | false
			2015          | false
			4 July 2015   | false
			every 3 months | false
			""")
	void figuresAreToldFromNamesAndYears(String cell, boolean isFigure) throws ExportException {
		Block.Table table = table("<table><tr><th>A</th></tr><tr><td>" + cell + "</td></tr></table>");
		assertEquals(isFigure, table.ofFigures().get(0), cell);
	}

	@Test
	void aWordAmongFiguresStandsWithThem() throws ExportException {
		assertTrue(table("<table><tr><th>A</th></tr><tr><td>12</td></tr><tr><td>none</td></tr></table>").ofFigures().get(0));
		assertFalse(table("<table><tr><th>A</th></tr><tr><td>12</td></tr><tr><td>many</td></tr></table>").ofFigures().get(0));
	}

	private static Block.Table table(String markup) throws ExportException {
		ModelView model = new ModelView(ModelFixture.named("A").getContents().get(0), List.of());
		ExportTemplate template = new ExportTemplate("mine.mustache", "", "<report title=\"T\">" + markup + "</report>");
		return (Block.Table) DocumentReader.read(new TemplateEngine().render(template, model), Set.of()).blocks().get(0);
	}
}
