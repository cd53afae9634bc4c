// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.export.ArchiveWriter;
import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.office.table.Cells;
import org.allianceworkbench.export.office.table.Column;
import org.allianceworkbench.export.office.table.Column.Kind;
import org.allianceworkbench.export.office.table.ModelTables;
import org.allianceworkbench.export.office.table.Register;
import org.allianceworkbench.export.office.table.Registers;
import org.allianceworkbench.export.office.table.Table;
import org.allianceworkbench.export.office.table.Table.Row;
import org.allianceworkbench.export.office.table.ZipEntries;
import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.alliance.AlliancePackage;
import org.allianceworkbench.model.cost.CostPackage;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListDataValidation;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;

/** Writes the tables of a model as a workbook: typed cells, choices to pick from, headings that stay in view. */
final class WorkbookWriter {
	/** Limits of Excel. */
	private static final int MOST_ROWS = 1_048_576;
	private static final int LONGEST_CELL = 32_767;
	private static final int SPARE_ROWS = 200;
	private static final String STARTERS = "=+-@\t";
	private static final String TEXT = "@";
	private static final String WARNING = "warning";
	private static final String TOP = "top";
	private static final String DATE = "yyyy\\-mm\\-dd";
	private static final String MONEY = "#,##0.00########";

	private final ModelTables tables;
	private final List<Register> registers;
	private final Map<EClassifier, Choices> lists = new LinkedHashMap<>();

	WorkbookWriter(ModelTables tables, List<Register> registers) {
		this.tables = tables;
		this.registers = registers;
	}

	void write(OutputStream out) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Workbook workbook = new Workbook(bytes, "Alliance Workbench", null);
		List<Worksheet> sheets = new ArrayList<>();
		registers.forEach(register -> sheets.add(workbook.newWorksheet(register.name())));
		Worksheet relations = workbook.newWorksheet(Registers.RELATIONS);
		Worksheet choices = workbook.newWorksheet("Lists");
		choices.setVisibilityState(VisibilityState.HIDDEN);
		for (int i = 0; i < sheets.size(); i++) {
			Register register = registers.get(i);
			Table table = tables.table(register);
			fill(sheets.get(i), table, register.columns());
			validate(sheets.get(i), choices, register, table.rows().size());
		}
		Table table = tables.relations();
		fill(relations, table, List.of());
		int last = table.rows().size() + SPARE_ROWS;
		pick(relations, choices, AlliancePackage.Literals.ELEMENT, 0, last);
		pick(relations, choices, AlliancePackage.Literals.ELEMENT, 2, last);
		workbook.finish();
		rewrite(bytes.toByteArray(), out);
	}

	private static void fill(Worksheet sheet, Table table, List<Column> columns) throws ExportException {
		if (table.rows().size() >= MOST_ROWS) {
			throw new ExportException("A sheet holds " + MOST_ROWS + " rows, too few for the table " + table.name() + "; write JSON or CSV.");
		}
		SheetLayout layout = new SheetLayout(sheet, table.headings());
		for (int y = 0; y < table.rows().size(); y++) {
			Row row = table.rows().get(y);
			for (int x = 0; x < table.headings().size(); x++) {
				Object cell = row.cells().get(x);
				cell(sheet, y + 1, x, cell, x < columns.size() ? columns.get(x) : null);
			}
			layout.widen(y + 1, row.cells());
		}
		layout.apply(table.rows().size(), columns.isEmpty() ? 0 : 2);
	}

	private static void cell(Worksheet sheet, int row, int column, Object cell, Column meaning) throws ExportException {
		if (cell instanceof BigDecimal number) {
			sheet.value(row, column, number);
			look(sheet, row, column, meaning != null && meaning.feature() == CostPackage.Literals.MONEY__AMOUNT ? MONEY : null);
		} else if (cell instanceof Boolean truth) {
			sheet.value(row, column, truth);
			look(sheet, row, column, null);
		} else if (cell instanceof PartialDate date) {
			sheet.value(row, column, date.earliest());
			look(sheet, row, column, DATE);
		} else if (cell != null) {
			text(sheet, row, column, Escapes.written(Cells.text(cell)), meaning);
		}
	}

	/** @param format null for that of the program */
	private static void look(Worksheet sheet, int row, int column, String format) {
		StyleSetter look = sheet.style(row, column).verticalAlignment(TOP);
		(format == null ? look : look.format(format)).set();
	}

	/** What begins like a formula, and ids, which may look like numbers, get the format of text: it stays what it is when it is edited. */
	private static void text(Worksheet sheet, int row, int column, String text, Column meaning) throws ExportException {
		if (text.length() > LONGEST_CELL) {
			throw new ExportException("A cell holds " + LONGEST_CELL + " characters, too few for the " + text.length() + " of "
					+ (meaning == null ? Registers.RELATIONS : meaning.heading()) + " in row " + (row + 1) + "; write JSON or CSV.");
		}
		sheet.value(row, column, text);
		boolean literal = meaning != null && meaning.kind() == Kind.ID || STARTERS.indexOf(text.charAt(0)) >= 0;
		StyleSetter look = sheet.style(row, column).verticalAlignment(TOP).wrapText(SheetLayout.needsLines(text));
		(literal ? look.format(TEXT) : look).set();
	}

	private void validate(Worksheet sheet, Worksheet choices, Register register, int rows) {
		for (int i = 0; i < register.columns().size(); i++) {
			Column column = register.columns().get(i);
			EClassifier type = column.kind() == Kind.OWNER && register.owners().size() == 1 ? register.owners().get(0)
					: column.kind() == Kind.VALUE && !column.feature().isMany() ? column.feature().getEType() : null;
			if (type instanceof EClass || type instanceof EEnum) {
				pick(sheet, choices, type, i, rows + SPARE_ROWS);
			}
		}
	}

	private void pick(Worksheet sheet, Worksheet choices, EClassifier type, int column, int lastRow) {
		Choices list = lists.computeIfAbsent(type, each -> list(choices, each));
		if (list.size() == 0) {
			return;
		}
		ListDataValidation validation = sheet.range(1, column, Math.min(lastRow, MOST_ROWS - 1), column)
				.validateWithList(choices.range(1, list.column(), list.size(), list.column()));
		validation.errorStyle(type instanceof EEnum ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING).showErrorMessage(true)
				.errorTitle(EnglishNames.split(type.getName())).error("This is none of the choices for this column.");
	}

	private Choices list(Worksheet choices, EClassifier type) {
		int column = lists.size();
		choices.value(0, column, EnglishNames.split(type.getName()));
		int[] row = {0};
		choices(type).limit(MOST_ROWS - 1).forEach(choice -> choices.value(++row[0], column, Escapes.written(choice)));
		return new Choices(column, row[0]);
	}

	private Stream<String> choices(EClassifier type) {
		return type instanceof EEnum literals ? literals.getELiterals().stream().map(literal -> EnglishNames.split(literal.getName()))
				: tables.objects((EClass) type).stream().map(Cells::label);
	}

	/** Where the choices of a type stand, below their heading. */
	private record Choices(int column, int size) {
	}

	/** The library stamps the moment into the file, and dates that no calendar has into the archive. */
	private static void rewrite(byte[] file, OutputStream out) throws IOException {
		ArchiveWriter archive = new ArchiveWriter(out);
		for (Map.Entry<String, byte[]> part : ZipEntries.read(file).entrySet()) {
			byte[] content = part.getValue();
			if (part.getKey().equals("docProps/core.xml")) {
				content = new String(content, StandardCharsets.UTF_8).replaceAll("<dcterms:created.*?</dcterms:created>", "")
						.getBytes(StandardCharsets.UTF_8);
			} else if (part.getKey().startsWith("xl/worksheets/")) {
				content = inEnglish(content);
			}
			archive.add(part.getKey(), content);
		}
		archive.finish();
	}

	/** The library makes small letters by the computer's language: "warnıng" in Turkish, with which no program opens the file. */
	private static byte[] inEnglish(byte[] sheet) {
		String style = DataValidationErrorStyle.WARNING.toString();
		return style.equals(WARNING) ? sheet : new String(sheet, StandardCharsets.UTF_8)
				.replace("errorStyle=\"" + style + "\"", "errorStyle=\"" + WARNING + "\"").getBytes(StandardCharsets.UTF_8);
	}
}
