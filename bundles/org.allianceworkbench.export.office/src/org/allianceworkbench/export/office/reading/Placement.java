// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.export.office.table.Cells;
import org.allianceworkbench.export.office.table.Column;
import org.allianceworkbench.export.office.table.Column.Kind;
import org.allianceworkbench.export.office.table.Register;
import org.allianceworkbench.export.office.table.Registers;
import org.allianceworkbench.export.office.table.Words;
import org.allianceworkbench.model.alliance.AlliancePackage;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Puts objects where their rows say they belong, and in the order of their positions. */
final class Placement {
	private final EObject root;
	private final Cells before;
	private final Objects objects;
	private final Set<EObject> missing;
	private final Remarks remarks;
	private final Map<EObject, Double> wanted = new HashMap<>();
	private final Set<EObject> moved = new HashSet<>();
	private final Map<EObject, Set<EReference>> touched = new LinkedHashMap<>();

	/** @param missing objects that are going to be removed */
	Placement(EObject root, Cells before, Objects objects, Set<EObject> missing, Remarks remarks) {
		this.root = root;
		this.before = before;
		this.objects = objects;
		this.missing = missing;
		this.remarks = remarks;
	}

	void place(List<Entry> entries) {
		entries.stream().filter(entry -> entry.object() != root).forEach(this::put);
		for (Entry entry : entries) {
			if (EcoreUtil.getRootContainer(entry.object()) == root) {
				order(entry);
			} else if (entry.isNew() && entry.object().eContainer() != null) {
				refuse(entry, "What it belongs to was refused.");
			}
		}
		touched.forEach((owner, references) -> references.forEach(reference -> sort(owner, reference)));
	}

	private void put(Entry entry) {
		EObject object = entry.object();
		boolean stays = !entry.isNew() && isUnchanged(entry, Kind.OWNER) && isUnchanged(entry, Kind.PLACE);
		if (stays) {
			return;
		}
		try {
			EObject owner = owner(entry);
			put(object, owner, place(entry, owner));
		} catch (RefusedCell refused) {
			refuse(entry, refused.getMessage());
		}
	}

	private boolean isUnchanged(Entry entry, Kind kind) {
		Column column = entry.sheet().register().column(kind).orElse(null);
		return column == null || !entry.sheet().places().containsKey(column)
				|| Values.same(before.of(entry.object(), column), entry.cell(kind));
	}

	private EObject owner(Entry entry) throws RefusedCell {
		Object cell = entry.cell(Kind.OWNER);
		if (!entry.isNew() && !entry.sheet().has(Kind.OWNER)) {
			return entry.object().eContainer();
		} else if (cell == null && !Registers.places(root.eClass(), entry.object().eClass()).isEmpty()) {
			return root;
		} else if (cell == null) {
			throw new RefusedCell("It belongs to nothing; name " + entry.sheet().register().owners().stream().map(Words::a)
					.collect(Collectors.joining(" or ")) + " in the column " + Register.OWNER + ".");
		}
		return objects.named(Cells.text(cell), AlliancePackage.Literals.ELEMENT);
	}

	private EReference place(Entry entry, EObject owner) throws RefusedCell {
		List<EReference> places = Registers.places(owner.eClass(), entry.object().eClass());
		Object cell = entry.cell(Kind.PLACE);
		String as = Words.key(Cells.text(cell));
		List<EReference> meant = places.size() == 1 ? places
				: places.stream().filter(reference -> Words.key(reference.getName()).equals(as)).toList();
		if (places.isEmpty()) {
			throw new RefusedCell("It cannot belong to " + Words.a(owner.eClass()) + ".");
		} else if (meant.isEmpty()) {
			throw new RefusedCell("It is not said as what it belongs there; the column As takes: " + places.stream()
					.map(reference -> EnglishNames.split(reference.getName())).collect(Collectors.joining(", ")) + ".");
		}
		return meant.get(0);
	}

	private void put(EObject object, EObject owner, EReference place) throws RefusedCell {
		if (object.eContainer() == owner && object.eContainmentFeature() == place) {
			return;
		} else if (EcoreUtil.isAncestor(object, owner)) {
			throw new RefusedCell("It cannot belong to itself or to what belongs to it.");
		} else if (place.isMany()) {
			many(owner, place).add(object);
		} else if (owner.eGet(place) instanceof EObject holder && !missing.contains(holder)) {
			throw new RefusedCell(Cells.label(owner) + " has one already; write its id into the row to change it.");
		} else {
			owner.eSet(place, object);
		}
		moved.add(object);
	}

	private void order(Entry entry) {
		EReference place = entry.object().eContainmentFeature();
		if (place == null || !place.isMany() || !moved.contains(entry.object()) && isUnchanged(entry, Kind.POSITION)) {
			return;
		}
		touched.computeIfAbsent(entry.object().eContainer(), owner -> new LinkedHashSet<>()).add(place);
		Object cell = entry.cell(Kind.POSITION);
		try {
			if (cell != null) {
				wanted.put(entry.object(), position(cell).doubleValue());
			}
		} catch (RefusedCell refused) {
			remarks.cell(entry.sheet().table(), entry.row().number(), "Position", refused.getMessage());
		}
	}

	private static BigDecimal position(Object cell) throws RefusedCell {
		return cell instanceof BigDecimal number ? number : Numbers.parse(Cells.text(cell));
	}

	/** Objects without a position of their own stay behind those that were before them; new ones go to the end. */
	private void sort(EObject owner, EReference place) {
		EList<EObject> list = many(owner, place);
		Map<EObject, Double> keys = new HashMap<>();
		for (EObject object : list) {
			BigDecimal was = before.position(object);
			keys.put(object, wanted.getOrDefault(object, was == null ? Double.MAX_VALUE : was.doubleValue()));
		}
		List<EObject> sorted = new ArrayList<>(list);
		sorted.sort(Comparator.comparing(keys::get));
		if (!sorted.equals(list)) {
			ECollections.setEList(list, sorted);
		}
	}

	private void refuse(Entry entry, String sentence) {
		remarks.row(entry.sheet().table(), entry.row().number(), sentence);
	}

	@SuppressWarnings("unchecked")
	private static EList<EObject> many(EObject owner, EReference place) {
		return (EList<EObject>) owner.eGet(place);
	}
}
