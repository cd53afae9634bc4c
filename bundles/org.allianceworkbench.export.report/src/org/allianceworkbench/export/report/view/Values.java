// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.view;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.PartialDate;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How a value of the model looks to a template. What is not stated is null. */
final class Values {
	private Values() {
	}

	static Object of(EObject object, EStructuralFeature feature) {
		Object value = object.eGet(feature);
		if (value instanceof Enumerator literal && feature.getEType() instanceof EEnum type) {
			return EnglishNames.isUnspecified(literal) ? null : new LiteralView(type, literal);
		}
		if (value instanceof Collection<?> literals && feature.getEType() instanceof EEnum type) {
			return new ListView(literals.stream().map(literal -> new LiteralView(type, (Enumerator) literal)).toList());
		}
		if (value instanceof Integer number && !object.eIsSet(feature)) {
			return number == 0 ? null : Wording.number(BigDecimal.valueOf(number));
		}
		return value instanceof Integer months && isInterval(feature) ? Wording.interval(months) : of(value);
	}

	static Object of(Object value) {
		if (value instanceof EObject object) {
			return new ObjectView(object);
		}
		if (value instanceof Collection<?> values) {
			return new ListView(values.stream().map(Values::of).filter(Objects::nonNull).toList());
		}
		if (value instanceof String text) {
			return text.isBlank() ? null : text;
		}
		if (value instanceof PartialDate date) {
			return Wording.date(date);
		}
		if (value instanceof BigDecimal number) {
			return Wording.number(number);
		}
		return value instanceof Integer number ? Wording.number(BigDecimal.valueOf(number)) : value;
	}

	private static boolean isInterval(EStructuralFeature feature) {
		String name = feature.getName();
		return name.endsWith("IntervalMonths") || name.equals("intervalMonths");
	}
}
