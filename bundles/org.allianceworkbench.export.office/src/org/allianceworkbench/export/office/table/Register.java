// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.export.office.table.Column.Kind;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the table of a class looks like.
 *
 * @param type the class, each object of which is a row
 * @param owners the classes that may contain such objects, the model itself left out
 * @param columns in order
 */
public record Register(EClass type, List<EClass> owners, List<Column> columns) {
	/** The heading of what contains a row's object. */
	public static final String OWNER = "Belongs to";
	private static final String PLACE = "As";
	private static final String POSITION = "Position";
	private static final String NAME = "name";
	private static final String NOTE = "note";

	public Register {
		owners = List.copyOf(owners);
		columns = List.copyOf(columns);
	}

	static Register of(EClass type, EClass root, List<EClass> owners, boolean hasPlaces) {
		List<Column> columns = new ArrayList<>();
		columns.add(new Column(Kind.ID, EnglishNames.split("id"), type.getEIDAttribute()));
		named(type, NAME).ifPresent(columns::add);
		if (!owners.isEmpty()) {
			columns.add(new Column(Kind.OWNER, OWNER, null));
		}
		if (hasPlaces) {
			columns.add(new Column(Kind.PLACE, PLACE, null));
		}
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			boolean elsewhere = feature == type.getEIDAttribute() || feature.getName().equals(NAME) || feature.getName().equals(NOTE);
			if (isKept(feature) && !elsewhere && !isRelation(feature) && !isContainment(feature) && !isStamp(feature, root)) {
				columns.add(Column.of(feature));
			}
		}
		named(type, NOTE).ifPresent(columns::add);
		if (type != root) {
			columns.add(new Column(Kind.POSITION, POSITION, null));
		}
		return new Register(type, owners, columns);
	}

	/** @return its name for people */
	public String name() {
		return EnglishNames.split(type.getName());
	}

	/** @return the references that lead to many objects, whose rows are in the table of relations */
	public List<EReference> relations() {
		return type.getEAllReferences().stream().filter(reference -> isKept(reference) && isRelation(reference)).toList();
	}

	/** @return the column of that kind, if there is one */
	public Optional<Column> column(Kind kind) {
		return columns.stream().filter(column -> column.kind() == kind).findFirst();
	}

	/** @return the column that people mean by a heading or by the name of a feature */
	public Optional<Column> column(String heading) {
		String key = Words.key(heading);
		return columns.stream().filter(column -> Words.key(column.heading()).equals(key)).findFirst();
	}

	/** @return whether a file holds the feature: not what follows from others, such as the far end of a reference */
	private static boolean isKept(EStructuralFeature feature) {
		boolean upwards = feature instanceof EReference reference && reference.isContainer();
		return !feature.isTransient() && !feature.isDerived() && !upwards;
	}

	private static boolean isRelation(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isMany() && !reference.isContainment();
	}

	private static boolean isContainment(EStructuralFeature feature) {
		return feature instanceof EReference reference && reference.isContainment();
	}

	/** The version of the file format is no matter of the model's; its resource sets it. */
	private static boolean isStamp(EStructuralFeature feature, EClass root) {
		return feature.getEContainingClass() == root && feature.getName().equals("formatVersion");
	}

	private static Optional<Column> named(EClass type, String name) {
		return Optional.ofNullable(type.getEStructuralFeature(name)).map(Column::of);
	}
}
