// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.allianceworkbench.export.ImportException;
import org.allianceworkbench.export.ImportRemark;
import org.allianceworkbench.export.ImportRequest;
import org.allianceworkbench.export.ImportResult;
import org.allianceworkbench.export.contract.ModelFixture;
import org.allianceworkbench.export.office.Models;
import org.allianceworkbench.export.office.table.Table;
import org.allianceworkbench.export.office.table.Table.Row;
import org.allianceworkbench.export.office.table.Table.Unreadable;
import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnerKind;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do to tables, and what becomes of the model. */
class EditedTablesTest {
	private final Resource model = ModelFixture.named("A");

	@Test
	void aCellThatWasChangedIsOneDifference() throws IOException {
		ImportResult result = read(table("Partner", List.of("ID", "Name"), List.of("p1", "Renamed")));
		assertEquals("Renamed", result.proposed().getPartners().get(0).getName());
		assertEquals(1, Models.differences(model, result).size());
		assertEquals("A", Models.root(model).getPartners().get(0).getName());
	}

	@Test
	void columnsMayBeMovedAndNamedAsInTheModel() throws IOException {
		Partner partner = read(table("partner", List.of("shortName", "id", "KIND"), List.of("X", "p1", "policing body"))).proposed().getPartners().get(0);
		assertEquals("X", partner.getShortName());
		assertEquals(PartnerKind.POLICING_BODY, partner.getKind());
		assertEquals("A", partner.getName());
	}

	@Test
	void aColumnOfOnesOwnIsRemarkedAndLeftOut() throws IOException {
		ImportResult result = read(table("Partner", List.of("ID", "Colour"), List.of("p1", "red")));
		assertEquals(List.of("Partner: There is no column \"Colour\" in this register, so it was left out."), texts(result));
		assertEquals(List.of(), Models.differences(model, result));
	}

	@Test
	void aRowWithoutIdIsANewObject() throws IOException {
		ImportResult result = read(table("Partner", List.of("ID", "Name"), List.of("p1", "A"), Arrays.asList(null, "New")));
		assertEquals(List.of("A", "New"), names(result.proposed()));
		assertFalse(result.proposed().getPartners().get(1).getId().isEmpty());
	}

	@Test
	void aNewObjectCanBeReferredToByItsName() throws IOException {
		ImportResult result = read(table("Partner", List.of("ID", "Name"), List.of("p1", "A"), Arrays.asList(null, "New")),
				table("Membership", List.of("ID", "Belongs to", "Partner"), List.of("ms1", "A [c1]", "new")));
		assertEquals(List.of(), texts(result));
		assertEquals("New", result.proposed().getCollaborations().get(0).getMemberships().get(0).getPartner().getName());
	}

	@Test
	void anObjectWithoutRowIsRemovedWithAllReferencesToItWhereThatIsWanted() throws IOException {
		ImportResult result = readWhole(table("Partner", List.of("ID", "Name")));
		assertEquals(List.of(), result.proposed().getPartners());
		assertEquals(List.of(), result.proposed().getCollaborations().get(0).getDirectedBy());
		assertEquals(null, result.proposed().getCollaborations().get(0).getMemberships().get(0).getPartner());
		Models.saved(result.proposed());
	}

	@Test
	void aFileThatHoldsOnlyAPartLosesNothing() throws IOException {
		ImportResult result = read(table("Partner", List.of("ID", "Name")), table("Collaboration", List.of("ID", "Name")),
				table("Relations", List.of("From", "Relation", "To")));
		assertEquals(List.of(), Models.differences(model, result));
	}

	@Test
	void whatBelongedToARemovedObjectGoesWithItAndIsRemarked() throws IOException {
		ImportResult result = readWhole(table("Collaboration", List.of("ID", "Name")), table("Membership", List.of("ID", "Belongs to"), List.of("ms1", "A [c1]")));
		assertEquals(List.of("Membership, row 2: What it belonged to is removed, because its row is gone, and it with that."), texts(result));
		assertEquals(0, result.proposed().getCollaborations().size());
	}

	@Test
	void anEmptyCellEmptiesTheValueAndAMissingColumnLeavesIt() throws IOException {
		Partner partner = read(table("Partner", List.of("ID", "Size"), Arrays.asList("p1", null))).proposed().getPartners().get(0);
		assertEquals(null, partner.getSize());
		assertEquals("A", partner.getName());
	}

	@Test
	void blankRowsArePassedOver() throws IOException {
		ImportResult result = read(table("Partner", List.of("ID", "Name"), Arrays.asList(null, " "), List.of("p1", "A"), List.of()));
		assertEquals(List.of(), texts(result));
		assertEquals(List.of(), Models.differences(model, result));
	}

	@Test
	void rowsMayBeSorted() throws IOException {
		ImportResult result = read(table("Benefit", List.of("ID", "Position"), List.of("b2", BigDecimal.valueOf(2)), List.of("b1", BigDecimal.ONE)));
		assertEquals(List.of(), Models.differences(model, result));
	}

	@Test
	void aPositionMovesAnObjectAmongItsSiblings() throws IOException {
		ImportResult result = read(table("Benefit", List.of("ID", "Position"), List.of("b2", new BigDecimal("0.5")), List.of("b1", BigDecimal.ONE)));
		assertEquals(List.of("b2", "b1", "o1"), result.proposed().getBenefitsMaps().get(0).getNodes().stream().map(node -> node.getId()).toList());
	}

	@Test
	void anObjectCanBeGivenToAnotherOwner() throws IOException {
		ImportResult result = read(table("Collaboration", List.of("ID", "Name"), List.of("c1", "A"), Arrays.asList(null, "Other")),
				table("Membership", List.of("ID", "Belongs to"), List.of("ms1", "Other")));
		assertEquals("Other", ((org.allianceworkbench.model.partners.Collaboration) result.proposed().getCollaborations().get(1)
				.getMemberships().get(0).eContainer()).getName());
	}

	@Test
	void relationsAreAddedAndRemovedWhereThatIsWanted() throws IOException {
		ImportResult result = readWhole(table("Relations", List.of("To", "From", "Relation"), List.of("A [p1]", "A [c1]", "Employed by")));
		assertEquals(1, result.proposed().getCollaborations().get(0).getEmployedBy().size());
		assertEquals(0, result.proposed().getCollaborations().get(0).getDirectedBy().size());
	}

	@Test
	void aMoneyRowCanTakeThePlaceOfAnother() throws IOException {
		ImportResult first = read(table("Money", List.of("ID", "Belongs to", "As", "Amount"), List.of("m9", "A [p1]", "Budget", new BigDecimal("10"))));
		assertEquals(List.of(), texts(first));
		ImportRequest request = ImportRequest.into(first.proposed());
		List<Table> other = List.of(table("Money", List.of("ID", "Belongs to", "As", "Amount"), Arrays.asList(null, "A [p1]", "Budget", "1 250,75")));
		assertEquals(List.of("Money, row 2: A [p1] has one already; write its id into the row to change it."), texts(TableImport.read(request, other)));
		ImportResult second = TableImport.read(request.with(TableImport.MISSING, "remove"), other);
		assertEquals(List.of(), texts(second));
		assertEquals(new BigDecimal("1250.75"), second.proposed().getPartners().get(0).getBudget().getAmount());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"Partner | Kind | club | row 2, Kind: \"club\" is none of: Police force",
		"Partner | Size | many | row 2, Size: \"many\" is no number; write 1200 or 41.98.",
		"Partner | Size | 1,234 | row 2, Size: \"1,234\" may mean two numbers; write it without the comma, or with a point.",
		"Partner | Parent | Nobody | row 2, Parent: \"Nobody\" is no name of a partner.",
		"Partner | Parent | x [b1] | row 2, Parent: \"x [b1]\" is a benefit; only a partner can stand here.",
		"Collaboration | Start date | soon | row 2, Start date: \"soon\" is no date; write 2015, 2015-03 or 2015-03-24.",
		"Collaboration | Start date | 03/04/2015 | row 2, Start date: \"03/04/2015\" may mean two days; write the year first: 2015-03-24.",
		"Collaboration | Stated force count | 1.5 | row 2, Stated force count: 1.5 is no whole number.",
		"Benefit | Key benefit | maybe | row 2, Key benefit: \"maybe\" is neither true nor false."})
	void aCellThatMeansNothingIsRefusedWithItsPlace(String sheet, String heading, String cell, String remark) throws IOException {
		String id = sheet.equals("Partner") ? "p1" : sheet.equals("Benefit") ? "b1" : "c1";
		ImportResult result = TableImport.read(ImportRequest.into(Models.root(model)),
				List.of(table(sheet, List.of("ID", heading), List.of(id, cell))));
		assertEquals(1, texts(result).size(), () -> texts(result).toString());
		assertTrue(texts(result).get(0).startsWith(sheet + ", " + remark), texts(result).get(0));
		assertEquals(List.of(), Models.differences(model, result));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"1 250,5 | 1250.5", "1,234,567 | 1234567", "1.234,50 | 1234.50", "1,234.50 | 1234.50", "\u00A31,200.00 | 1200.00",
		"-5,25 | -5.25", "1'000.5 | 1000.5", "12 | 12", "1.234 | 1.234", "- 1 250 000 | -1250000", "12 \u20AC | 12"})
	void numbersAreReadAsPeopleTypeThem(String typed, String number) throws Exception {
		assertEquals(new BigDecimal(number), Numbers.parse(typed));
	}

	/** A hundredfold error in an amount of money is worse than a question. */
	@ParameterizedTest
	@ValueSource(strings = {"3 4", "10 20", "1'2", "1,234,56", "1.234.56", "12 3456", "1 234 5", "1,234.567,8"})
	void numbersThatNobodyWouldTypeSoAreRefused(String typed) {
		assertThrows(RefusedCell.class, () -> Numbers.parse(typed));
	}

	@ParameterizedTest
	@CsvSource({"2015,2015", "2015-03,2015-03", "24/03/2015,2015-03-24", "3.3.2015,2015-03-03", "2015-03-24T00:00:00,2015-03-24"})
	void datesAreReadAsPeopleTypeThem(String typed, String date) throws Exception {
		assertEquals(PartialDate.parse(date), Dates.parse(typed));
	}

	@Test
	void aYearTypedIntoADateCellIsRefused() throws IOException {
		ImportResult result = read(table("Collaboration", List.of("ID", "Start date"), List.of("c1", PartialDate.parse("1905-07-08"))));
		assertTrue(texts(result).get(0).contains("what a spreadsheet makes of a year"), texts(result).toString());
	}

	@Test
	void anErrorInACellIsNoValue() throws IOException {
		ImportResult result = read(table("Partner", List.of("ID", "Name"), List.of("p1", new Unreadable("#REF!"))));
		assertEquals(List.of("Partner, row 2, Name: The cell shows #REF!, which is no value."), texts(result));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"p1;p1 | Partner, row 3: The id p1 stands in a row before; leave the id empty for a new object.",
		"b1;p1 | Partner, row 2: The id b1 is that of a benefit, and no object changes its class.",
		"p1;1 2 | Partner, row 3: \"1 2\" can be no id; leave the id empty for a new object."})
	void anIdThatIsNoneOrAnothersIsRefused(String ids, String remark) throws IOException {
		List<List<Object>> rows = new ArrayList<>();
		for (String id : ids.split(";")) {
			rows.add(List.of(id));
		}
		assertEquals(List.of(remark), texts(read(table("Partner", List.of("ID"), rows))));
	}

	@Test
	void aRowThatBelongsToNothingIsRefused() throws IOException {
		ImportResult result = read(table("Membership", List.of("ID", "Partner"), List.of("ms1", "A [p1]"), Arrays.asList(null, "A [p1]")));
		assertEquals(List.of("Membership, row 3: It belongs to nothing; name a collaboration in the column Belongs to."), texts(result));
		assertEquals(1, result.proposed().getCollaborations().get(0).getMemberships().size());
	}

	@Test
	void nothingRefersToARowThatWasRefused() throws IOException {
		ImportResult result = read(table("Thematic area", List.of("ID", "Name", "Belongs to"), List.of("t1", "Area", "Nobody")),
				table("Resource", List.of("ID", "Name", "Belongs to", "Thematic area"), List.of("r1", "Car", "A [c1]", "Area [t1]")));
		assertEquals(2, texts(result).size(), () -> texts(result).toString());
		Models.saved(result.proposed());
	}

	@Test
	void circlesAreRefused() throws IOException {
		ImportResult result = read(table("Collaboration", List.of("ID", "Name", "Belongs to"), List.of("c1", "A", "B"), Arrays.asList(null, "B", "A [c1]")));
		assertTrue(texts(result).stream().anyMatch(text -> text.contains("cannot belong to itself")), () -> texts(result).toString());
		Models.saved(result.proposed());
	}

	@Test
	void whatIsNoTableOfTheModelIsRefusedWhole() {
		ImportException refusal = assertThrows(ImportException.class, () -> read(table("Sheet1", List.of("A", "B"), List.of("1", "2"))));
		assertTrue(refusal.getMessage().startsWith("The file has no table of the model"), refusal.getMessage());
	}

	@Test
	void stopsWhereItIsCancelled() {
		ImportRequest request = new ImportRequest(Optional.of(Models.root(model)), Map.of(), () -> true);
		assertThrows(CancellationException.class, () -> TableImport.read(request, List.of(table("Partner", List.of("ID"), List.of("p1")))));
	}

	@Test
	void aListMadeElsewhereIsReadByItsHeadings() throws IOException {
		Table list = table("Sheet1", List.of("Organisation", "Type of body", "Fax"), List.of("a", "Policing body", "1"), List.of("Dorset", "Police force", "2"));
		ImportRequest request = ImportRequest.into(Models.root(model)).with(ListImport.AS, "partner").with(ListImport.COLUMNS,
				"Name=organisation; Kind=Type of body");
		ImportResult result = ListImport.read(request, List.of(list));
		assertEquals(List.of("a", "Dorset"), names(result.proposed()));
		assertEquals("p1", result.proposed().getPartners().get(0).getId());
		assertEquals(List.of("Sheet1: These columns mean no field and were left out: Fax."), texts(result));
	}

	@Test
	void aListGoesIntoTheOnlyThingItCanBelongTo() throws IOException {
		ImportRequest request = ImportRequest.into(Models.root(model)).with(ListImport.AS, "Benefit");
		ImportResult result = ListImport.read(request, List.of(table("Sheet1", List.of("Name"), List.of("Less paper"))));
		assertEquals(List.of(), texts(result));
		assertEquals("Less paper", result.proposed().getBenefitsMaps().get(0).getNodes().get(3).getName());
	}

	@Test
	void aListThatBelongsToNothingSaysSo() throws IOException {
		ImportRequest request = ImportRequest.into(Models.root(model)).with(ListImport.AS, "Risk");
		assertEquals("There is nothing that Risk can belong to; make one first.", assertThrows(ImportException.class,
				() -> ListImport.read(request, List.of(table("Sheet1", List.of("Name"), List.of("Cost"))))).getMessage());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"Club | Name=A | There is no class \"Club\"; there are: Alliance model, ",
		"Partner | Colour=A | There is no field \"Colour\"; the fields of Partner are: ID, Name, ",
		"Partner | Name=B | The list has no heading \"B\"; it has: A.", "Partner | '' | No heading of the list is the name of a field;"})
	void aMappingThatFitsNothingSaysWhatThereIs(String as, String columns, String beginning) throws IOException {
		ImportRequest request = ImportRequest.intoNew().with(ListImport.AS, as).with(ListImport.COLUMNS, columns.equals("''") ? "" : columns);
		String message = assertThrows(ImportException.class, () -> ListImport.read(request, List.of(table("S", List.of("A"), List.of("x"))))).getMessage();
		assertTrue(message.startsWith(beginning), message);
	}

	@Test
	void aHeadingMayHoldWhatStandsBetweenThePairsOfAMapping() throws IOException {
		Table table = table("S", List.of("Name; in full", "Group = MSG", "Back\\slash"), List.of("Kent Police", "Seven", "KP"));
		ListLook look = new ListLook();
		ImportRequest request = new ImportRequest(Optional.empty(), look.options(look.samples(List.of(table)).get(0), "Partner",
				Map.of("Name; in full", "Name", "Group = MSG", "Similarity group", "Back\\slash", "Short name")), () -> false);
		Partner partner = ListImport.read(request, List.of(table)).proposed().getPartners().get(0);
		assertEquals(List.of("Kent Police", "Seven", "KP"), List.of(partner.getName(), partner.getSimilarityGroup(), partner.getShortName()));
	}

	private ImportResult readWhole(Table... tables) throws IOException {
		return TableImport.read(ImportRequest.into(Models.root(model)).with(TableImport.MISSING, "remove"), List.of(tables));
	}

	private ImportResult read(Table... tables) throws IOException {
		return TableImport.read(ImportRequest.into(Models.root(model)), List.of(tables));
	}

	@SafeVarargs
	private static Table table(String name, List<String> headings, List<Object>... rows) {
		return table(name, headings, Arrays.asList(rows));
	}

	private static Table table(String name, List<String> headings, Iterable<List<Object>> rows) {
		List<Row> numbered = new ArrayList<>();
		for (List<Object> cells : rows) {
			numbered.add(new Row(numbered.size() + 2, cells));
		}
		return new Table(name, headings, numbered);
	}

	private static List<String> texts(ImportResult result) {
		return result.remarks().stream().map(ImportRemark::toString).toList();
	}

	private static List<String> names(AllianceModel model) {
		return model.getPartners().stream().map(Partner::getName).toList();
	}
}
