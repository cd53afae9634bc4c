// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit;

import org.allianceworkbench.model.alliance.AlliancePackage;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/**
 * Makes the item provider of every object of an alliance model: labels in plain English, an icon per kind, properties with names, headings and
 * descriptions, and the children that make sense. Give it to a {@code ComposedAdapterFactory} or use it alone; one factory has one stateless
 * provider for all objects. To be used on one thread at a time, like the model itself.
 */
public final class AllianceItemProviderAdapterFactory extends ReflectiveItemProviderAdapterFactory {
	public AllianceItemProviderAdapterFactory() {
		reflectiveItemProviderAdapter = new AllianceItemProvider(this);
	}

	@Override
	public boolean isFactoryForType(Object type) {
		return type instanceof EPackage ePackage
			? EcoreUtil.getRootContainer(ePackage) == AlliancePackage.eINSTANCE
			: supportedTypes.contains(type);
	}
}
