// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.export.office.table.Cells;
import org.allianceworkbench.export.office.table.Registers;
import org.allianceworkbench.export.office.table.Table;
import org.allianceworkbench.export.office.table.Table.Row;
import org.allianceworkbench.export.office.table.Words;
import org.allianceworkbench.model.alliance.AlliancePackage;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The table of relations: the objects that references lead to, where there may be many. Those that stay keep their order. */
final class Relations {
	private final EObject root;
	private final Registers registers;
	private final Objects objects;
	private final Remarks remarks;
	private final boolean removes;
	private final Map<EObject, Map<EReference, Set<EObject>>> wanted = new LinkedHashMap<>();

	Relations(EObject root, Registers registers, Objects objects, Remarks remarks, boolean removes) {
		this.root = root;
		this.registers = registers;
		this.objects = objects;
		this.remarks = remarks;
		this.removes = removes;
	}

	void apply(Table table) {
		Map<String, Integer> places = new HashMap<>();
		for (int i = 0; i < table.headings().size(); i++) {
			places.putIfAbsent(Words.key(table.headings().get(i)), i);
		}
		List<Integer> columns = Registers.RELATION_HEADINGS.stream().map(heading -> places.getOrDefault(Words.key(heading), -1)).toList();
		if (columns.contains(-1)) {
			remarks.sheet(table, "The sheet has not the columns From, Relation and To in its first row, and was left out.");
			return;
		}
		for (Row row : table.rows()) {
			if (!row.isBlank()) {
				read(table, row, columns);
			}
		}
		change(root);
		List<EObject> all = new ArrayList<>();
		root.eAllContents().forEachRemaining(all::add);
		all.forEach(this::change);
	}

	private void read(Table table, Row row, List<Integer> columns) {
		try {
			EObject from = objects.named(Cells.text(row.cell(columns.get(0))), AlliancePackage.Literals.ELEMENT);
			EReference relation = relation(from, Cells.text(row.cell(columns.get(1))));
			EObject to = objects.named(Cells.text(row.cell(columns.get(2))), relation.getEReferenceType());
			wanted.computeIfAbsent(from, source -> new LinkedHashMap<>()).computeIfAbsent(relation, each -> new LinkedHashSet<>()).add(to);
		} catch (RefusedCell refused) {
			remarks.row(table, row.number(), refused.getMessage());
		}
	}

	private EReference relation(EObject from, String name) throws RefusedCell {
		String key = Words.key(name);
		return registers.of(from.eClass()).relations().stream().filter(reference -> Words.key(reference.getName()).equals(key)).findFirst()
				.orElseThrow(() -> new RefusedCell("\"" + Numbers.brief(name) + "\" is no relation of " + Words.a(from.eClass()) + "."));
	}

	@SuppressWarnings("unchecked")
	private void change(EObject object) {
		Map<EReference, Set<EObject>> targets = wanted.getOrDefault(object, Map.of());
		for (EReference relation : registers.of(object.eClass()).relations()) {
			EList<EObject> list = (EList<EObject>) object.eGet(relation);
			Collection<EObject> kept = targets.getOrDefault(relation, Set.of());
			if (removes) {
				list.removeIf(target -> !kept.contains(target));
			}
			kept.stream().filter(target -> !list.contains(target)).forEach(list::add);
		}
	}
}
