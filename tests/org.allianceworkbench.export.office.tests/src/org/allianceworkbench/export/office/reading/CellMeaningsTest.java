// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.export.ImportRequest;
import org.allianceworkbench.export.ImportResult;
import org.allianceworkbench.export.contract.ModelFixture;
import org.allianceworkbench.export.office.Models;
import org.allianceworkbench.export.office.table.Table;
import org.allianceworkbench.export.office.table.Table.Row;
import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.partners.Partner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the meaning of a cell begins and ends: dates, numbers, and names of objects. */
final class CellMeaningsTest {
	private static ImportResult read(Table... tables) throws IOException {
		return TableImport.read(ImportRequest.into(Models.root(ModelFixture.named("A"))), List.of(tables));
	}

	@Test
	void monthFirstIsReadWhereTheOtherNumberIsNoMonth() throws Exception {
		assertEquals(PartialDate.parse("2015-12-24"), Dates.parse("12/24/2015"));
		assertEquals(PartialDate.parse("2015-12-12"), Dates.parse("12/12/2015"));
		assertEquals(PartialDate.parse("2015-12-13"), Dates.parse("13/12/2015"));
		assertThrows(RefusedCell.class, () -> Dates.parse("13/13/2015"));
	}

	@ParameterizedTest
	@ValueSource(ints = {1000, 9999})
	void numberOfFourDigitsIsAYear(int year) throws Exception {
		assertEquals(PartialDate.of(year), Dates.year(BigDecimal.valueOf(year)));
	}

	@ParameterizedTest
	@CsvSource({"999", "10000", "-2015", "2015.5", "1e12"})
	void otherNumbersAreNoYears(BigDecimal number) {
		assertThrows(RefusedCell.class, () -> Dates.year(number));
	}

	@ParameterizedTest
	@ValueSource(strings = {"-1,234", "+1,234", "-1,23,4"})
	void signMakesANumberNoClearer(String typed) {
		assertThrows(RefusedCell.class, () -> Numbers.parse(typed));
	}

	@Test
	void nameMeansTheNewObjectWhereTheOldOneOfThatNameIsGone() throws IOException {
		ImportRequest whole = ImportRequest.into(Models.root(ModelFixture.named("A"))).with(TableImport.MISSING, "remove");
		ImportResult result = TableImport.read(whole, List.of(
			new Table("Partner", List.of("ID", "Name"), List.of(new Row(2, Arrays.asList(null, "A")))),
			new Table("Membership", List.of("ID", "Partner"), List.of(new Row(2, List.of("ms1", "A"))))));
		Partner added = result.proposed().getPartners().get(0);
		assertEquals(List.of(), result.remarks());
		assertSame(added, result.proposed().getCollaborations().get(0).getMemberships().get(0).getPartner());
	}

	@Test
	void spacesInsideTheBracketsOfAnIdDoNotMatter() throws IOException {
		ImportResult result = read(new Table("Membership", List.of("ID", "Partner"), List.of(new Row(2, List.of("ms1", "Whatever [ p1 ] ")))));
		assertEquals(List.of(), result.remarks());
		assertEquals("p1", result.proposed().getCollaborations().get(0).getMemberships().get(0).getPartner().getId());
	}
}
