// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.properties;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;

import org.allianceworkbench.model.PartialDate;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Values as their data type writes them, and in clear words what is wrong with a text that is no such value. */
final class ValueFormat {
	private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class, BigInteger.class);
	private static final Set<Class<?>> DECIMAL = Set.of(double.class, Double.class, float.class, Float.class, BigDecimal.class);

	private ValueFormat() {
	}

	static String text(EDataType type, Object value) {
		if (value == null) {
			return "";
		}
		return value instanceof BigDecimal number ? number.toPlainString() : EcoreUtil.convertToString(type, value);
	}

	/** The value of a text; null for an empty text of a type that is not a string. */
	static Object value(EDataType type, String text) {
		if (type.getInstanceClass() == String.class) {
			return text;
		}
		String bare = isNumber(type) ? text.replaceAll("[,\\s\u00A3]", "") : text.strip();
		return bare.isEmpty() ? null : EcoreUtil.createFromString(type, bare);
	}

	/** What is wrong with a text, or null when it is a value of the type. */
	static String problem(EDataType type, String text) {
		try {
			Object value = value(type, text);
			return value == null && type.getInstanceClass().isPrimitive() ? expected(type) : null;
		} catch (RuntimeException e) {
			return expected(type);
		}
	}

	static boolean isNumber(EDataType type) {
		return WHOLE.contains(type.getInstanceClass()) || DECIMAL.contains(type.getInstanceClass());
	}

	private static String expected(EDataType type) {
		if (type.getInstanceClass() == PartialDate.class) {
			return "Write a date as year, year-month or year-month-day, such as 2026-03-31.";
		}
		if (WHOLE.contains(type.getInstanceClass())) {
			return "Write a whole number, such as 43.";
		}
		if (DECIMAL.contains(type.getInstanceClass())) {
			return "Write a number, such as 1250000 or 0.35.";
		}
		return "This is no valid " + type.getName() + ".";
	}
}
