// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ImportException;
import org.allianceworkbench.export.ImportRequest;
import org.allianceworkbench.export.ImportResult;
import org.allianceworkbench.export.office.reading.Entry.Sheet;
import org.allianceworkbench.export.office.table.Cells;
import org.allianceworkbench.export.office.table.Column;
import org.allianceworkbench.export.office.table.Column.Kind;
import org.allianceworkbench.export.office.table.Register;
import org.allianceworkbench.export.office.table.Registers;
import org.allianceworkbench.export.office.table.Table;
import org.allianceworkbench.export.office.table.Table.Row;
import org.allianceworkbench.export.office.table.Words;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Applies tables to the draft of a model. A row is the object with its id; a row without an id is a new object; an object without a row
 * stays, for a file may hold only a part, unless its register is there and its removal is asked for. A cell that says what it would say anyway changes nothing; an empty one empties the
 * value; a column that is not there leaves it.
 */
public final class TableImport {
	/** What becomes of objects that have no row. */
	public static final ExportOption<String> MISSING = ExportOption.choice("missing", List.of("keep", "remove"),
			"What becomes of objects that have no row in the table of their class, and of references that have none among the relations.")
			.labelled("Objects missing in the file");
	/** Sheets of a workbook that hold choices and are no table of the model. */
	public static final String LISTS = "Lists";

	private final ImportRequest request;
	private final AllianceModel model;
	private final Registers registers;
	private final Cells before;
	private final Objects objects;
	private final Remarks remarks = new Remarks();
	private final List<Entry> entries = new ArrayList<>();
	private final Set<EObject> mentioned = new HashSet<>();
	private final boolean removes;

	private TableImport(ImportRequest request) {
		this.request = request;
		model = request.draft();
		registers = new Registers(model.eClass());
		before = new Cells(model);
		objects = new Objects(model);
		removes = request.value(MISSING).equals("remove");
	}

	/**
	 * @return what the tables would make of the model
	 * @throws ImportException where none of them is a table of the model
	 */
	public static ImportResult read(ImportRequest request, List<Table> tables) throws ImportException {
		return new TableImport(request).apply(tables);
	}

	private ImportResult apply(List<Table> tables) throws ImportException {
		List<Sheet> sheets = new ArrayList<>();
		Optional<Table> relations = Optional.empty();
		for (Table table : tables) {
			if (Words.key(table.name()).equals(Words.key(Registers.RELATIONS))) {
				relations = Optional.of(table);
			} else if (!table.name().equals(LISTS)) {
				sheet(table).ifPresent(sheets::add);
			}
		}
		if (sheets.isEmpty() && relations.isEmpty()) {
			throw new ImportException("The file has no table of the model: none is named after a class, such as Partner, and has a column ID."
					+ remarks.all().stream().limit(1).map(remark -> " " + remark).findFirst().orElse(""));
		}
		sheets.forEach(this::findObjects);
		entries.forEach(this::setAttributes);
		objects.learnNames(() -> model.eAllContents());
		objects.learnNames(() -> entries.stream().filter(Entry::isNew).map(Entry::object).iterator());
		Set<EObject> missing = missing(sheets);
		new Placement(model, before, objects, missing, remarks).place(entries);
		remove(missing);
		entries.removeIf(this::isLost);
		entries.forEach(this::setReferences);
		relations.ifPresent(table -> new Relations(model, registers, objects, remarks, removes).apply(table));
		return new ImportResult(model, remarks.all());
	}

	private Optional<Sheet> sheet(Table table) {
		Optional<Register> register = registers.named(table.name());
		if (register.isEmpty()) {
			remarks.sheet(table, "There is no register of this name, so the sheet was left out.");
			return Optional.empty();
		}
		Map<Column, Integer> places = new LinkedHashMap<>();
		for (int i = 0; i < table.headings().size(); i++) {
			String heading = table.headings().get(i);
			Optional<Column> column = register.get().column(heading);
			if (column.isEmpty() && !heading.isBlank()) {
				remarks.sheet(table, "There is no column \"" + Numbers.brief(heading) + "\" in this register, so it was left out.");
			} else if (column.isPresent() && places.putIfAbsent(column.get(), i) != null) {
				remarks.sheet(table, "The column \"" + Numbers.brief(heading) + "\" is there twice; the first was taken.");
			}
		}
		Sheet sheet = new Sheet(table, register.get(), places);
		if (!sheet.has(Kind.ID)) {
			remarks.sheet(table, "The sheet has no column ID in its first row, so its rows cannot be told from each other and were left out.");
			return Optional.empty();
		}
		return Optional.of(sheet);
	}

	private void findObjects(Sheet sheet) {
		for (Row row : sheet.table().rows()) {
			request.goOnUnlessCancelled();
			if (!row.isBlank()) {
				try {
					entries.add(entry(sheet, row));
				} catch (RefusedCell refused) {
					remarks.row(sheet.table(), row.number(), refused.getMessage());
				}
			}
		}
	}

	private Entry entry(Sheet sheet, Row row) throws RefusedCell {
		String id = Cells.text(sheet.cell(row, Kind.ID)).strip();
		if (sheet.register().type() == registers.root()) {
			return root(sheet, row, id);
		}
		EObject found = id.isEmpty() ? null : objects.find(id);
		if (found == null) {
			return added(sheet, row, id);
		}
		boolean first = mentioned.add(found);
		if (found.eClass() != sheet.register().type()) {
			throw new RefusedCell("The id " + id + " is that of " + Words.a(found.eClass()) + ", and no object changes its class.");
		} else if (!first) {
			throw new RefusedCell("The id " + id + " stands in a row before; leave the id empty for a new object.");
		}
		return new Entry(sheet, row, found, false);
	}

	private Entry root(Sheet sheet, Row row, String id) throws RefusedCell {
		if (request.existing().isEmpty() && mentioned.add(model)) {
			if (Ids.isLegal(id)) {
				model.setId(id);
				objects.enter(id, model);
			}
		} else if (objects.find(id) != model) {
			throw new RefusedCell("The row is about another model, and was left out.");
		}
		return new Entry(sheet, row, model, false);
	}

	private Entry added(Sheet sheet, Row row, String id) throws RefusedCell {
		EObject object = EcoreUtil.create(sheet.register().type());
		if (!id.isEmpty()) {
			if (!Ids.isLegal(id)) {
				throw new RefusedCell("\"" + Numbers.brief(id) + "\" can be no id; leave the id empty for a new object.");
			}
			EcoreUtil.setID(object, id);
			objects.enter(id, object);
		}
		mentioned.add(object);
		return new Entry(sheet, row, object, true);
	}

	private void setAttributes(Entry entry) {
		request.goOnUnlessCancelled();
		for (Column column : entry.sheet().places().keySet()) {
			if (column.kind() == Kind.VALUE && column.feature() instanceof EAttribute attribute) {
				set(entry, column, cell -> Values.of(attribute, cell));
			}
		}
	}

	private void setReferences(Entry entry) {
		request.goOnUnlessCancelled();
		for (Column column : entry.sheet().places().keySet()) {
			if (column.kind() == Kind.VALUE && column.feature() instanceof EReference reference) {
				set(entry, column, cell -> objects.named(Cells.text(cell), reference.getEReferenceType()));
			}
		}
	}

	private interface Meaning {
		Object of(Object cell) throws RefusedCell;
	}

	private void set(Entry entry, Column column, Meaning meaning) {
		EObject object = entry.object();
		Object cell = entry.sheet().cell(entry.row(), column);
		if (Values.same(before.of(object, column), cell)) {
			return;
		}
		try {
			if (cell == null) {
				object.eUnset(column.feature());
			} else {
				object.eSet(column.feature(), meaning.of(cell));
			}
		} catch (RefusedCell refused) {
			remarks.cell(entry.sheet().table(), entry.row().number(), column.heading(), refused.getMessage());
		}
	}

	private Set<EObject> missing(List<Sheet> sheets) {
		Set<EObject> missing = new LinkedHashSet<>();
		if (removes) {
			Set<EClass> types = sheets.stream().map(sheet -> sheet.register().type()).collect(Collectors.toSet());
			model.eAllContents().forEachRemaining(object -> {
				if (types.contains(object.eClass()) && !mentioned.contains(object)) {
					missing.add(object);
				}
			});
		}
		return missing;
	}

	/** Takes them out of the model with all that still belongs to them, and out of all references. */
	private void remove(Set<EObject> missing) {
		if (missing.isEmpty()) {
			return;
		}
		missing.forEach(objects::remove);
		EcoreUtil.UsageCrossReferencer.findAll(objects.gone(), model)
				.forEach((object, uses) -> uses.forEach(use -> EcoreUtil.remove(use, object)));
		missing.forEach(EcoreUtil::remove);
	}

	private boolean isLost(Entry entry) {
		boolean lost = EcoreUtil.getRootContainer(entry.object()) != model;
		if (lost && objects.isGone(entry.object())) {
			remarks.row(entry.sheet().table(), entry.row().number(), "What it belonged to is removed, because its row is gone, and it with that.");
		} else if (lost) {
			objects.remove(entry.object());
		}
		return lost;
	}
}
