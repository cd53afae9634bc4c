// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.office.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.model.PartialDate;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What the cells of a model's objects say. */
public final class Cells {
	private static final int NAME_LENGTH = 80;
	/** Spreadsheets count in binary floating point, which keeps fifteen decimal digits. */
	private static final int SAFE_DIGITS = 15;
	/** Excel gets the year 1900 wrong, and a day soon after it is what a year becomes that is typed as a date. */
	private static final int FIRST_SAFE_YEAR = 1910;
	private static final String UNSPECIFIED = "unspecified";

	private final EObject root;
	private final Map<EObject, Integer> positions = new HashMap<>();

	/** Looks at a model as it is now. */
	public Cells(EObject root) {
		this.root = root;
		count(root);
		root.eAllContents().forEachRemaining(this::count);
	}

	private void count(EObject owner) {
		for (EReference reference : owner.eClass().getEAllContainments()) {
			if (reference.isMany()) {
				int position = 0;
				for (Object child : (List<?>) owner.eGet(reference)) {
					positions.put((EObject) child, ++position);
				}
			}
		}
	}

	/** @return what the object's cell in the column says: a text, number, truth value or date; null for nothing */
	public Object of(EObject object, Column column) {
		return switch (column.kind()) {
			case ID -> EcoreUtil.getID(object);
			case OWNER -> object.eContainer() == null || object.eContainer() == root ? null : label(object.eContainer());
			case PLACE -> object.eContainer() == null ? null : EnglishNames.split(object.eContainmentFeature().getName());
			case POSITION -> position(object);
			case VALUE -> column.feature() instanceof EAttribute attribute ? value(object, attribute) : reference(object, column);
		};
	}

	/** @return where the object stood among its siblings, from 1; null where it had none, or was not there */
	public BigDecimal position(EObject object) {
		return positions.containsKey(object) ? BigDecimal.valueOf(positions.get(object)) : null;
	}

	private static Object reference(EObject object, Column column) {
		Object target = object.eGet(column.feature());
		return target == null ? null : label((EObject) target);
	}

	/** @return how a cell names an object: its name, and its id in brackets, by which it is found again */
	public static String label(EObject object) {
		var feature = object.eClass().getEStructuralFeature("name");
		String name = feature != null && object.eGet(feature) instanceof String text ? Words.clean(text).replaceAll("\\s+", " ").strip() : "";
		String shown = name.isEmpty() ? EnglishNames.split(object.eClass().getName()) : name;
		String brief = shown.codePointCount(0, shown.length()) <= NAME_LENGTH ? shown
				: shown.substring(0, shown.offsetByCodePoints(0, NAME_LENGTH)) + "\u2026";
		return brief + " [" + EcoreUtil.getID(object) + "]";
	}

	private static Object value(EObject object, EAttribute attribute) {
		Object value = object.eGet(attribute);
		if (attribute.isMany()) {
			List<?> values = (List<?>) value;
			return values.isEmpty() ? null : values.stream().map(each -> Lines.escaped(text(single(each)))).collect(Collectors.joining("\n"));
		}
		boolean said = object.eIsSet(attribute) || value instanceof Boolean || value instanceof Enumerator literal && !literal.getName()
				.equals(UNSPECIFIED);
		Object cell = said && value != null ? single(value) : null;
		return cell instanceof String text && text.isBlank() ? null : cell;
	}

	private static Object single(Object value) {
		if (value instanceof Boolean) {
			return value;
		} else if (value instanceof Enumerator literal) {
			return EnglishNames.split(literal.getName());
		} else if (value instanceof Integer whole) {
			return BigDecimal.valueOf(whole);
		} else if (value instanceof BigDecimal decimal) {
			return decimal.precision() <= SAFE_DIGITS && Math.abs((long) decimal.scale()) <= SAFE_DIGITS ? decimal : decimal.toPlainString();
		} else if (value instanceof PartialDate date) {
			return date.isExact() && date.year() >= FIRST_SAFE_YEAR ? date : date.toString();
		}
		return Words.clean(String.valueOf(value));
	}

	/** @return the text that a cell shows where all cells are texts; empty for nothing */
	public static String text(Object cell) {
		if (cell == null) {
			return "";
		}
		return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
	}
}
