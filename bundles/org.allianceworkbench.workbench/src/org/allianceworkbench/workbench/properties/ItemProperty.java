// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.properties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.workbench.item.ItemLabels;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** One property: its words and, by the kind of its feature, its cell editor. */
final class ItemProperty extends PropertyDescriptor {
	/** Stands for "no value" in lists of choices. */
	static final Object NOTHING = new Object() {
		@Override
		public String toString() {
			return "";
		}
	};

	private final Object object;
	private final IItemPropertyDescriptor property;
	private final ItemLabels labels;

	ItemProperty(Object object, IItemPropertyDescriptor property, ItemLabels labels) {
		super(property.getId(object), property.getDisplayName(object));
		this.object = object;
		this.property = property;
		this.labels = labels;
		setCategory(property.getCategory(object));
		setDescription(property.getDescription(object));
		setFilterFlags(property.canSetProperty(object) ? property.getFilterFlags(object) : new String[] { IPropertySheetEntry.FILTER_ID_EXPERT });
	}

	@Override
	public ILabelProvider getLabelProvider() {
		return LabelProvider.createTextProvider(value -> text(value));
	}

	@Override
	public CellEditor createPropertyEditor(Composite parent) {
		if (!property.canSetProperty(object) || !(property.getFeature(object) instanceof EStructuralFeature feature)) {
			return null;
		}
		Collection<?> choices = property.getChoiceOfValues(object);
		if (feature.isMany()) {
			return choices == null ? null : new ChoicesCellEditor(parent, getDisplayName(), new ArrayList<>(choices), getLabelProvider(), true);
		}
		if (choices == null && feature instanceof EAttribute attribute) {
			return attributeEditor(parent, attribute);
		}
		return choices == null ? null : choiceEditor(parent, feature, withNothing(feature, choices));
	}

	private CellEditor choiceEditor(Composite parent, EStructuralFeature feature, List<Object> choices) {
		boolean few = feature instanceof EAttribute;
		return few ? new DropDownCellEditor(parent, choices, getLabelProvider())
				: new ChoicesCellEditor(parent, getDisplayName(), choices, getLabelProvider(), false);
	}

	private CellEditor attributeEditor(Composite parent, EAttribute attribute) {
		EDataType type = attribute.getEAttributeType();
		if (type.getInstanceClass() == boolean.class || type.getInstanceClass() == Boolean.class) {
			List<Object> answers = type.getInstanceClass() == boolean.class ? List.of(true, false) : List.of(NOTHING, true, false);
			return new DropDownCellEditor(parent, answers, getLabelProvider());
		}
		return property.isMultiLine(object) ? new LongTextCellEditor(parent, getDisplayName()) : new ValueCellEditor(parent, attribute);
	}

	private static List<Object> withNothing(EStructuralFeature feature, Collection<?> choices) {
		List<Object> all = new ArrayList<>();
		boolean canBeEmpty = !feature.isRequired() && (!(feature instanceof EAttribute) || feature.getDefaultValue() == null || feature.isUnsettable());
		if (canBeEmpty) {
			all.add(NOTHING);
		}
		choices.stream().filter(choice -> choice != null && !all.contains(choice)).forEach(all::add);
		return all;
	}

	private String text(Object value) {
		if (value instanceof Collection<?> values) {
			return values.stream().map(this::text).collect(Collectors.joining(", "));
		}
		if (value instanceof Boolean answer) {
			return answer ? "Yes" : "No";
		}
		if (value instanceof Enumerator literal) {
			return words(literal);
		}
		if (value instanceof EObject) {
			return labels.text(value);
		}
		return value == null ? "" : attributeText(value);
	}

	private String words(Enumerator literal) {
		String text = property.getLabelProvider(object).getText(literal);
		return text == null || text.isBlank() ? literal.getLiteral() : text;
	}

	private String attributeText(Object value) {
		if (value != NOTHING && property.getFeature(object) instanceof EAttribute attribute) {
			return ValueFormat.text(attribute.getEAttributeType(), value);
		}
		return value.toString();
	}
}
