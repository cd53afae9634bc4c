// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.allianceworkbench.export.TableSample;
import org.allianceworkbench.export.office.table.Cells;
import org.allianceworkbench.export.office.table.Column;
import org.allianceworkbench.export.office.table.Register;
import org.allianceworkbench.export.office.table.Registers;
import org.allianceworkbench.export.office.table.Table;
import org.allianceworkbench.model.alliance.AlliancePackage;
import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.allianceworkbench.model.partners.PartnersPackage;
import org.allianceworkbench.model.risk.RiskPackage;
import org.eclipse.emf.ecore.EClass;

/** What people are told who say what a list made elsewhere means, and their answers as the options of {@link ListImport}. */
public final class ListLook {
	private static final int ROWS = 5;
	private static final List<EClass> USUAL = List.of(PartnersPackage.Literals.PARTNER, PartnersPackage.Literals.COLLABORATION,
			BenefitsPackage.Literals.BENEFIT, RiskPackage.Literals.RISK);

	private final Registers registers = new Registers(AlliancePackage.Literals.ALLIANCE_MODEL);

	/** @return how the tables begin that have rows */
	public List<TableSample> samples(List<Table> tables) {
		return tables.stream().filter(table -> !table.rows().isEmpty()).map(ListLook::sample).toList();
	}

	private static TableSample sample(Table table) {
		return new TableSample(table.name(), table.headings(), table.rows().stream().limit(ROWS).map(row -> IntStream.range(0, table.headings().size())
				.mapToObj(column -> row.cell(column) == null ? "" : Cells.text(row.cell(column))).toList()).toList());
	}

	/** @return the names of the registers but that of the model itself, which is no list; those that people list most come first, the rest by name */
	public List<String> kinds() {
		Stream<String> others = registers.all().stream().filter(register -> register.type() != registers.root()).map(Register::name).sorted();
		return Stream.concat(USUAL.stream().map(type -> registers.of(type).name()), others).distinct().toList();
	}

	/** @return the headings of a register's columns; none where there is no such register */
	public List<String> fields(String kind) {
		return registers.named(kind).map(register -> register.columns().stream().map(Column::heading).toList()).orElse(List.of());
	}

	/** @return the names of the options that {@link #options} sets */
	public Set<String> names() {
		return Set.of(ListImport.AS.name(), ListImport.COLUMNS.name(), ListImport.SHEET.name());
	}

	/** @return the options that say it */
	public Map<String, Object> options(TableSample table, String kind, Map<String, String> fields) {
		String columns = fields.entrySet().stream().map(pair -> pair.getValue() + "=" + Pairs.escaped(pair.getKey())).collect(Collectors.joining("; "));
		return Map.of(ListImport.AS.name(), kind, ListImport.COLUMNS.name(), columns, ListImport.SHEET.name(), table.name());
	}
}
