// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.export.office.table.Table.Row;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** A whole model as tables, its objects in the order of the model. */
public final class ModelTables {
	private final Registers registers;
	private final Map<EClass, List<EObject>> objects = new LinkedHashMap<>();
	private final List<EObject> all = new ArrayList<>();
	private final Cells cells;

	/** Looks at a model. */
	public ModelTables(EObject root) {
		registers = new Registers(root.eClass());
		cells = new Cells(root);
		add(root);
		root.eAllContents().forEachRemaining(this::add);
	}

	private void add(EObject object) {
		all.add(object);
		objects.computeIfAbsent(object.eClass(), type -> new ArrayList<>()).add(object);
	}

	/** @return the registers that have rows, or all there may be */
	public List<Register> registers(boolean evenEmpty) {
		return registers.all().stream().filter(register -> evenEmpty || objects.containsKey(register.type())).toList();
	}

	/** @return the table of a register */
	public Table table(Register register) {
		List<Row> rows = new ArrayList<>();
		for (EObject object : objects.getOrDefault(register.type(), List.of())) {
			rows.add(row(rows.size(), register.columns().stream().map(column -> cells.of(object, column)).toList()));
		}
		return new Table(register.name(), register.columns().stream().map(Column::heading).toList(), rows);
	}

	/** @return the table of references that lead to many objects, a row for each */
	public Table relations() {
		List<Row> rows = new ArrayList<>();
		for (EObject object : all) {
			for (EReference reference : registers.of(object.eClass()).relations()) {
				for (Object target : (List<?>) object.eGet(reference)) {
					rows.add(row(rows.size(), List.of(Cells.label(object), EnglishNames.split(reference.getName()), Cells.label((EObject) target))));
				}
			}
		}
		return new Table(Registers.RELATIONS, Registers.RELATION_HEADINGS, rows);
	}

	/** @return every object of the class or one of its subclasses */
	public List<EObject> objects(EClass type) {
		return all.stream().filter(type::isInstance).toList();
	}

	private static Row row(int before, List<Object> cells) {
		return new Row(before + 2, cells);
	}
}
