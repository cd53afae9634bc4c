// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.properties;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.allianceworkbench.workbench.item.ItemLabels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource2;

/** The properties of one object as its item provider describes them; setting one executes a command on the object's editing domain. */
final class ItemPropertySource implements IPropertySource2 {
	private final EObject object;
	private final EditingDomain domain;
	private final Map<Object, IItemPropertyDescriptor> properties = new LinkedHashMap<>();
	private final ItemLabels labels;

	ItemPropertySource(EObject object, IItemPropertySource source, AdapterFactoryEditingDomain domain) {
		this.object = object;
		this.domain = domain;
		labels = new ItemLabels(domain.getAdapterFactory());
		source.getPropertyDescriptors(object).forEach(property -> properties.put(property.getId(object), property));
	}

	@Override
	public Object getEditableValue() {
		return object;
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		Stream<IPropertyDescriptor> plain = properties.values().stream().map(property -> new ItemProperty(object, property, labels));
		Stream<IPropertyDescriptor> money = object.eClass().getEAllReferences().stream().filter(MoneyProperty::isMoney)
				.map(feature -> new MoneyProperty(feature, labels));
		return Stream.concat(plain, money).toArray(IPropertyDescriptor[]::new);
	}

	@Override
	public Object getPropertyValue(Object id) {
		return id instanceof EReference money ? object.eGet(money) : value(properties.get(id).getPropertyValue(object));
	}

	private static Object value(Object wrapped) {
		return wrapped instanceof IItemPropertySource source ? source.getEditableValue(wrapped) : wrapped;
	}

	@Override
	public boolean isPropertyResettable(Object id) {
		return id instanceof EReference || properties.get(id).canSetProperty(object);
	}

	@Override
	public boolean isPropertySet(Object id) {
		return id instanceof EReference money ? object.eIsSet(money) : properties.get(id).isPropertySet(object);
	}

	@Override
	public void resetPropertyValue(Object id) {
		if (id instanceof EReference) {
			setPropertyValue(id, "");
		} else {
			properties.get(id).resetPropertyValue(object);
		}
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		if (same(value, getPropertyValue(id))) {
			return;
		}
		if (id instanceof EReference money) {
			domain.getCommandStack().execute(new MoneyProperty(money, labels).command(domain, object, value.toString()));
		} else if (value == null || value == ItemProperty.NOTHING) {
			resetPropertyValue(id);
		} else {
			properties.get(id).setPropertyValue(object, value);
		}
	}

	private static boolean same(Object one, Object other) {
		if (one instanceof Collection<?> left && other instanceof Collection<?> right) {
			return List.copyOf(left).equals(List.copyOf(right));
		}
		return Objects.equals(one, other);
	}
}
