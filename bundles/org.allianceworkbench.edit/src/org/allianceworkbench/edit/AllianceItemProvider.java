// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.edit.child.NewChildren;
import org.allianceworkbench.edit.icon.Icons;
import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.edit.label.Labels;
import org.allianceworkbench.edit.property.PropertyDescriptors;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ReflectiveItemProvider;
import org.eclipse.emf.edit.provider.ViewerNotification;

/** The one item provider of all objects; what it knows by type lies in the packages of labels, icons, properties and children. */
final class AllianceItemProvider extends ReflectiveItemProvider {
	private final Map<EClass, List<IItemPropertyDescriptor>> descriptors = new HashMap<>();
	private final Map<EClass, List<EReference>> containments = new HashMap<>();

	AllianceItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	@Override
	public String getText(Object object) {
		return Labels.of((EObject) object);
	}

	@Override
	public Object getImage(Object object) {
		return Icons.of((EObject) object);
	}

	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		return descriptors.computeIfAbsent(((EObject) object).eClass(), type -> PropertyDescriptors.of(type, getRootAdapterFactory()));
	}

	@Override
	public IItemPropertyDescriptor getPropertyDescriptor(Object object, Object propertyId) {
		for (IItemPropertyDescriptor descriptor : getPropertyDescriptors(object)) {
			if (propertyId.equals(descriptor.getId(object)) || propertyId.equals(descriptor.getFeature(object))) {
				return descriptor;
			}
		}
		return null;
	}

	@Override
	protected Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		return containments.computeIfAbsent(((EObject) object).eClass(), AllianceItemProvider::containments);
	}

	private static List<EReference> containments(EClass type) {
		return type.getEAllContainments().stream().filter(reference -> !reference.isDerived()).toList();
	}

	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		newChildDescriptors.addAll(NewChildren.of((EObject) object));
	}

	@Override
	public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
		return NewChildren.text((EObject) owner, (EStructuralFeature) feature, (EObject) child);
	}

	@Override
	public String getCreateChildDescription(Object owner, Object feature, Object child, Collection<?> selection) {
		return getCreateChildToolTipText(owner, feature, child, selection);
	}

	@Override
	public String getCreateChildToolTipText(Object owner, Object feature, Object child, Collection<?> selection) {
		String type = EnglishNames.withinSentence(((EObject) child).eClass());
		return "Create a new " + type + " in " + Labels.of((EObject) owner);
	}

	@Override
	public Object getCreateChildImage(Object owner, Object feature, Object child, Collection<?> selection) {
		return Icons.of((EObject) child);
	}

	@Override
	protected CommandParameter createChildParameter(Object feature, Object child) {
		return new CommandParameter(null, feature, child);
	}

	/** Every change may show in the label, and a change of children also in the tree. Labels elsewhere that name the object are not told. */
	@Override
	public void notifyChanged(Notification notification) {
		if (notification.isTouch()) {
			return;
		}
		boolean children = notification.getFeature() instanceof EReference reference && reference.isContainment();
		fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), children, true));
	}
}
