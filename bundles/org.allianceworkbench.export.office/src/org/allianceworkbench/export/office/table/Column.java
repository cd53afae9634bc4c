// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.table;

import org.allianceworkbench.edit.label.EnglishNames;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A column of a register.
 *
 * @param kind what its cells say
 * @param heading its name for people
 * @param feature that its cells give values of; null for owner, place and position
 */
public record Column(Kind kind, String heading, EStructuralFeature feature) {
	/** What cells say. */
	public enum Kind {
		/** The id of the row's object. */
		ID,
		/** The object that contains it; empty where that is the model itself. */
		OWNER,
		/** As what its owner contains it, where there is a choice: the plan, forecast or actual values of a measure. */
		PLACE,
		/** Where it stands among its siblings, from 1, so that rows may be sorted at will. */
		POSITION,
		/** The value of an attribute, or the object that a reference leads to. */
		VALUE
	}

	static Column of(EStructuralFeature feature) {
		return new Column(Kind.VALUE, EnglishNames.split(feature.getName()), feature);
	}
}
