// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.property;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;

/**
 * Decides which features of a class a property sheet shows. Contained objects are shown in the tree and inverse references at their other end, so
 * both are left out; what the program writes itself, such as the identifier, is shown but cannot be changed.
 */
public final class PropertyDescriptors {
	private static final Set<String> READ_ONLY = Set.of("id", "formatVersion", "rule", "finding", "fingerprint");

	private PropertyDescriptors() {
	}

	/** Returns one descriptor for each visible feature of a class; features of the class itself come before inherited bookkeeping. */
	public static List<IItemPropertyDescriptor> of(EClass type, AdapterFactory adapterFactory) {
		return type.getEAllStructuralFeatures().stream().filter(PropertyDescriptors::isVisible)
			.map(feature -> (IItemPropertyDescriptor) new FeatureDescriptor(adapterFactory, feature, isSettable(feature))).toList();
	}

	/** Tells whether a feature has a line in the property sheet. */
	public static boolean isVisible(EStructuralFeature feature) {
		boolean contained = feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
		return !contained && !feature.isTransient() && !feature.isDerived();
	}

	private static boolean isSettable(EStructuralFeature feature) {
		return feature.isChangeable() && !READ_ONLY.contains(feature.getName());
	}
}
