// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.export.office.table.Cells;
import org.allianceworkbench.export.office.table.Lines;
import org.allianceworkbench.export.office.table.Table.Unreadable;
import org.allianceworkbench.export.office.table.Words;
import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.PlainDecimal;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** What cells mean as values of attributes. */
final class Values {
	private Values() {
	}

	/** @return whether two cells say the same, so that nobody changed what the first says into the second */
	static boolean same(Object written, Object read) {
		if (written instanceof BigDecimal number && read instanceof BigDecimal other) {
			return number.compareTo(other) == 0;
		}
		String one = Cells.text(written);
		String other = Cells.text(read);
		return one.equals(other) || one.isBlank() && other.isBlank() || written instanceof Boolean && one.equalsIgnoreCase(other);
	}

	/** @return the value of a cell that is not blank: a list where the attribute has many values */
	static Object of(EAttribute attribute, Object cell) throws RefusedCell {
		if (cell instanceof Unreadable unreadable) {
			throw new RefusedCell("The cell shows " + unreadable.shown() + ", which is no value.");
		}
		if (!attribute.isMany()) {
			return single(attribute.getEAttributeType(), cell);
		}
		List<Object> values = new ArrayList<>();
		for (String line : Lines.values(Cells.text(cell))) {
			values.add(single(attribute.getEAttributeType(), line));
		}
		return values;
	}

	private static Object single(EDataType type, Object cell) throws RefusedCell {
		Class<?> wanted = type.getInstanceClass();
		if (type instanceof EEnum literals) {
			return literal(literals, Cells.text(cell));
		} else if (wanted == boolean.class || wanted == Boolean.class) {
			return truth(Cells.text(cell));
		} else if (wanted == BigDecimal.class) {
			return number(cell);
		} else if (wanted == int.class || wanted == Integer.class) {
			return whole(number(cell));
		} else if (wanted == PartialDate.class) {
			return date(cell);
		}
		return Cells.text(cell);
	}

	private static Object literal(EEnum literals, String text) throws RefusedCell {
		String key = Words.key(text);
		for (EEnumLiteral literal : literals.getELiterals()) {
			if (Words.key(literal.getName()).equals(key)) {
				return literal.getInstance();
			}
		}
		throw new RefusedCell("\"" + Numbers.brief(text) + "\" is none of: " + literals.getELiterals().stream()
				.map(literal -> EnglishNames.split(literal.getName())).collect(Collectors.joining(", ")) + ".");
	}

	private static Boolean truth(String text) throws RefusedCell {
		return switch (text.strip().toLowerCase(Locale.ROOT)) {
			case "true", "yes", "1", "x" -> Boolean.TRUE;
			case "false", "no", "0" -> Boolean.FALSE;
			default -> throw new RefusedCell("\"" + Numbers.brief(text) + "\" is neither true nor false.");
		};
	}

	private static BigDecimal number(Object cell) throws RefusedCell {
		if (!(cell instanceof BigDecimal number)) {
			return Numbers.parse(Cells.text(cell));
		}
		return PlainDecimal.parse(PlainDecimal.format(number));
	}

	private static Integer whole(BigDecimal number) throws RefusedCell {
		try {
			return number.intValueExact();
		} catch (ArithmeticException e) {
			throw new RefusedCell(number.toPlainString() + " is no whole number.");
		}
	}

	private static PartialDate date(Object cell) throws RefusedCell {
		if (cell instanceof PartialDate date) {
			return Dates.day(date);
		}
		return cell instanceof BigDecimal number ? Dates.year(number) : Dates.parse(Cells.text(cell));
	}
}
