// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.export.ImportRequest;
import org.allianceworkbench.export.ImportResult;
import org.allianceworkbench.export.contract.ModelFixture;
import org.allianceworkbench.export.office.Models;
import org.allianceworkbench.export.office.table.Table;
import org.allianceworkbench.export.office.table.Table.Row;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.junit.jupiter.api.Test;

/** What the table of relations changes, and what it leaves alone. */
final class RelationsTest {
	private final AllianceModel model = Models.root(ModelFixture.named("A"));
	private final Collaboration collaboration = model.getCollaborations().get(0);

	private static Table relations(List<String> headings, String... cells) {
		return new Table("Relations", headings, List.of(new Row(2, List.<Object>of(cells))));
	}

	private ImportResult read(String missing, Table table) throws IOException {
		return TableImport.read(ImportRequest.into(model).with(TableImport.MISSING, missing), List.of(table));
	}

	@Test
	void relationsThatTheTableHasNotAreKeptWhereWhatIsMissingIsKept() throws IOException {
		Partner partner = model.getPartners().get(0);
		collaboration.getDirectedBy().clear();
		collaboration.getDirectedBy().add(partner);
		Table table = relations(List.of("From", "Relation", "To"), "[c1]", "Employed by", "[p1]");
		Collaboration kept = read("keep", table).proposed().getCollaborations().get(0);
		assertEquals(List.of(1, 1), List.of(kept.getDirectedBy().size(), kept.getEmployedBy().size()));
		Collaboration removed = read("remove", table).proposed().getCollaborations().get(0);
		assertEquals(List.of(0, 1), List.of(removed.getDirectedBy().size(), removed.getEmployedBy().size()));
	}

	@Test
	void tableWithoutAnyOfItsColumnsChangesNothing() throws IOException {
		collaboration.getDirectedBy().add(model.getPartners().get(0));
		for (List<String> headings : List.of(List.of("From", "Relation"), List.of("Relation", "To"), List.of("From", "To"))) {
			ImportResult result = read("remove", relations(headings, "[c1]", "[p1]"));
			assertEquals("Relations: The sheet has not the columns From, Relation and To in its first row, and was left out.",
				result.remarks().get(0).toString());
			assertEquals(1, result.proposed().getCollaborations().get(0).getDirectedBy().size());
		}
	}

	@Test
	void afterAThousandRemarksTheOthersAreCounted() throws IOException {
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < 1001; i++) {
			rows.add(new Row(i + 2, List.of("[c1]", "Nothing", "[p1]")));
		}
		List<String> headings = List.of("From", "Relation", "To");
		assertEquals(1000, read("keep", new Table("Relations", headings, rows.subList(0, 1000))).remarks().size());
		ImportResult result = read("keep", new Table("Relations", headings, rows));
		assertEquals(1001, result.remarks().size());
		assertEquals("There is one further remark like these.", result.remarks().get(1000).reason());
	}
}
