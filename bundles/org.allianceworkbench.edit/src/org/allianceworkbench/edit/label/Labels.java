// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.label;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.alliance.NamedElement;
import org.allianceworkbench.model.people.Stakeholder;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

/**
 * The labels of objects in explorer, property sheet and choice lists: the name, then what else a reader wants to know, as in "NPAS · host
 * organisation · 43 partners". A label reads the object, the sizes of its lists and the names of what it refers to; it never goes through the
 * model, so its cost does not depend on the model's size. It never shows an id.
 */
public final class Labels {
	private static final LabelTable TABLE = table();

	private Labels() {
	}

	/** Returns the label of any object, never empty. */
	public static String of(EObject object) {
		return TABLE.label(object).toString();
	}

	/** Returns the name alone, short where there is a short one, or null when the object is null or has no name. */
	public static String name(EObject object) {
		if (object instanceof Stakeholder stakeholder && isGiven(stakeholder.getShortName())) {
			return stakeholder.getShortName();
		}
		return object instanceof NamedElement named && isGiven(named.getName()) ? named.getName() : null;
	}

	/** Returns the name in quotation marks or, for an object without one, what it is: {@code unnamed benefit}. */
	public static String quoted(EObject object) {
		String name = name(object);
		return name == null ? nameOr(object, "") : "\u201C" + name + "\u201D";
	}

	/** Returns how a value reads: names of objects, words of literals, dates and figures as people write them; the empty text for null. */
	public static String ofValue(Object value) {
		if (value instanceof Collection<?> values) {
			return values.stream().map(Labels::ofValue).collect(Collectors.joining(", "));
		}
		if (value instanceof EObject object) {
			String name = name(object);
			return name == null ? of(object) : name;
		}
		if (value instanceof Enumerator literal) {
			return EnglishNames.ofLiteral(literal);
		}
		if (value instanceof PartialDate date) {
			return Wording.date(date);
		}
		if (value instanceof Boolean truth) {
			return truth ? "yes" : "no";
		}
		return value instanceof BigDecimal number ? Wording.number(number) : Objects.toString(value, "");
	}

	/** Returns the name alone or, for an object without one, what it is: "unnamed benefit"; "nobody" and the like are up to the caller. */
	static String nameOr(EObject object, String none) {
		String name = name(object);
		if (name != null || object == null) {
			return name == null ? none : name;
		}
		return "unnamed " + EnglishNames.withinSentence(object.eClass());
	}

	private static boolean isGiven(String text) {
		return text != null && !text.isBlank();
	}

	private static LabelTable table() {
		LabelTable table = new LabelTable();
		AllianceLabels.addTo(table);
		PartnerLabels.addTo(table);
		FitLabels.addTo(table);
		GovernanceLabels.addTo(table);
		MethodLabels.addTo(table);
		RiskLabels.addTo(table);
		CostLabels.addTo(table);
		BenefitLabels.addTo(table);
		return table;
	}
}
