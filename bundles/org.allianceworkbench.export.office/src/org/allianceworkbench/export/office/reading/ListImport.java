// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.allianceworkbench.export.ExportOption;
import org.allianceworkbench.export.ImportException;
import org.allianceworkbench.export.ImportRemark;
import org.allianceworkbench.export.ImportRequest;
import org.allianceworkbench.export.ImportResult;
import org.allianceworkbench.export.office.table.Cells;
import org.allianceworkbench.export.office.table.Column;
import org.allianceworkbench.export.office.table.Column.Kind;
import org.allianceworkbench.export.office.table.Register;
import org.allianceworkbench.export.office.table.Registers;
import org.allianceworkbench.export.office.table.Table;
import org.allianceworkbench.export.office.table.Table.Row;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.alliance.AlliancePackage;
import org.allianceworkbench.model.alliance.NamedElement;
import org.eclipse.emf.ecore.EObject;

/**
 * Tables that somebody else made: one of them is a list of partners, risks or the like, under headings of its own. The list becomes a table of
 * the model, in which a row is the object with that name, or a new one; nothing is removed. Without that option the tables are the model's.
 */
public final class ListImport {
	/** What the rows are. */
	public static final ExportOption<String> AS = ExportOption.text("as", "the name of a class, such as Partner or Risk",
			"What the rows of a list made elsewhere are.");
	/** Which column means what. */
	public static final ExportOption<String> COLUMNS = ExportOption.text("columns", "FIELD=HEADING; FIELD=HEADING \u2026, a semicolon within a heading as \\;",
			"Under which headings a list has the fields of the class, where the headings are not the fields' own names.");
	/** Where the rows go. */
	public static final ExportOption<String> INTO = ExportOption.text("into", "the name or id of an object",
			"What the rows of a list belong to, such as a risk register or benefits map, where there are several.").labelled("A list belongs to");
	/** Which sheet. */
	public static final ExportOption<String> SHEET = ExportOption.text("sheet", "the name of a sheet",
			"Which sheet has the list; the first that has rows where none is named.");
	/** All options of formats whose files hold tables. */
	public static final List<ExportOption<?>> OPTIONS = List.of(TableImport.MISSING, AS, COLUMNS, INTO, SHEET);

	private final ImportRequest request;
	private final Registers registers = new Registers(AlliancePackage.Literals.ALLIANCE_MODEL);
	private final Register register;

	private ListImport(ImportRequest request) throws ImportException {
		this.request = request;
		String as = request.value(AS);
		register = registers.named(as).orElseThrow(() -> new ImportException("There is no class \"" + as + "\"; there are: "
				+ registers.all().stream().map(Register::name).collect(Collectors.joining(", ")) + "."));
	}

	/**
	 * @return what the tables would make of the model
	 * @throws ImportException where none of them is what the options say
	 */
	public static ImportResult read(ImportRequest request, List<Table> tables) throws ImportException {
		return request.value(AS).isBlank() ? TableImport.read(request, tables) : new ListImport(request).read(tables);
	}

	private ImportResult read(List<Table> tables) throws ImportException {
		Table list = list(tables);
		Map<Column, Integer> places = places(list);
		Optional<String> owner = places.keySet().stream().anyMatch(column -> column.kind() == Kind.OWNER) ? Optional.empty() : owner();
		List<Column> columns = new ArrayList<>(places.keySet());
		Column id = register.column(Kind.ID).orElseThrow();
		columns.remove(id);
		List<String> headings = new ArrayList<>(List.of(id.heading()));
		columns.forEach(column -> headings.add(column.heading()));
		owner.ifPresent(name -> headings.add(Register.OWNER));
		Map<String, String> ids = request.existing().map(this::ids).orElse(Map.of());
		List<Row> rows = new ArrayList<>();
		for (Row row : list.rows()) {
			List<Object> cells = new ArrayList<>();
			columns.forEach(column -> cells.add(stripped(row.cell(places.get(column)))));
			if (!new Row(row.number(), cells).isBlank()) {
				cells.add(0, places.containsKey(id) ? row.cell(places.get(id)) : ids.get(name(columns, cells)));
				owner.ifPresent(cells::add);
				rows.add(new Row(row.number(), cells));
			}
		}
		ImportRequest keeping = new ImportRequest(request.existing(), Map.of(TableImport.MISSING.name(), "keep"), request.cancelled());
		return remarked(list, places, TableImport.read(keeping, List.of(new Table(register.name(), headings, rows))));
	}

	private Table list(List<Table> tables) throws ImportException {
		String sheet = request.value(SHEET);
		return tables.stream().filter(table -> sheet.isBlank() ? !table.rows().isEmpty() : table.name().equalsIgnoreCase(sheet)).findFirst()
				.orElseThrow(() -> new ImportException(sheet.isBlank() ? "The file has no rows below a row of headings."
						: "There is no sheet \"" + sheet + "\"; there are: " + tables.stream().map(Table::name).collect(Collectors.joining(", ")) + "."));
	}

	private Map<Column, Integer> places(Table list) throws ImportException {
		Map<Column, Integer> places = new LinkedHashMap<>();
		for (String pair : Pairs.split(request.value(COLUMNS))) {
			if (!pair.isBlank()) {
				String[] sides = pair.split("=", 2);
				Column column = register.column(sides[0]).orElseThrow(() -> new ImportException("There is no field \"" + sides[0].strip()
						+ "\"; the fields of " + register.name() + " are: " + register.columns().stream().map(Column::heading)
								.collect(Collectors.joining(", ")) + "."));
				places.put(column, place(list, sides.length < 2 ? sides[0] : sides[1]));
			}
		}
		for (int i = 0; i < list.headings().size(); i++) {
			int place = i;
			if (!places.containsValue(place)) {
				register.column(list.headings().get(i)).ifPresent(column -> places.putIfAbsent(column, place));
			}
		}
		if (places.isEmpty()) {
			throw new ImportException("No heading of the list is the name of a field; say with the option \"" + COLUMNS.name()
					+ "\" which is which. The headings are: " + String.join(", ", list.headings()) + ".");
		}
		return places;
	}

	private static int place(Table list, String heading) throws ImportException {
		for (int i = 0; i < list.headings().size(); i++) {
			if (list.headings().get(i).strip().equalsIgnoreCase(heading.strip())) {
				return i;
			}
		}
		throw new ImportException("The list has no heading \"" + heading.strip() + "\"; it has: " + String.join(", ", list.headings()) + ".");
	}

	/** @return what the rows belong to: what the option says, else the only thing that it can be; empty for the model itself */
	private Optional<String> owner() throws ImportException {
		String into = request.value(INTO);
		if (!into.isBlank() || !Registers.places(registers.root(), register.type()).isEmpty()) {
			return Optional.of(into).filter(name -> !name.isBlank());
		}
		List<EObject> candidates = new ArrayList<>();
		request.existing().ifPresent(model -> model.eAllContents().forEachRemaining(object -> {
			if (register.owners().contains(object.eClass())) {
				candidates.add(object);
			}
		}));
		if (candidates.size() == 1) {
			return Optional.of(Cells.label(candidates.get(0)));
		}
		throw new ImportException("There " + (candidates.isEmpty() ? "is nothing" : "are " + candidates.size() + " objects") + " that "
				+ register.name() + " can belong to" + (candidates.isEmpty() ? "; make one first." : "; name one with the option \"" + INTO.name() + "\"."));
	}

	private Map<String, String> ids(AllianceModel model) {
		Map<String, String> ids = new LinkedHashMap<>();
		model.eAllContents().forEachRemaining(object -> {
			if (object.eClass() == register.type() && object instanceof NamedElement named && named.getName() != null) {
				ids.putIfAbsent(Objects.nameKey(named.getName()), named.getId());
			}
		});
		return ids;
	}

	private static String name(List<Column> columns, List<Object> cells) {
		for (int i = 0; i < columns.size(); i++) {
			if (columns.get(i).feature() != null && columns.get(i).feature().getName().equals("name")) {
				return Objects.nameKey(Cells.text(cells.get(i)));
			}
		}
		return "";
	}

	private static Object stripped(Object cell) {
		return cell instanceof String text ? text.strip() : cell;
	}

	private static ImportResult remarked(Table list, Map<Column, Integer> places, ImportResult result) {
		List<String> left = new ArrayList<>();
		for (int i = 0; i < list.headings().size(); i++) {
			if (!places.containsValue(i) && !list.headings().get(i).isBlank()) {
				left.add(list.headings().get(i));
			}
		}
		List<ImportRemark> remarks = new ArrayList<>(result.remarks());
		if (!left.isEmpty()) {
			remarks.add(0, new ImportRemark(list.name(), "These columns mean no field and were left out: " + String.join(", ", left) + "."));
		}
		return new ImportResult(result.proposed(), remarks);
	}
}
