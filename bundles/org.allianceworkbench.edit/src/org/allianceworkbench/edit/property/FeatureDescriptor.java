// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.property;

import java.util.Collection;
import java.util.Set;

import org.allianceworkbench.edit.label.EnglishNames;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.EMFEditPlugin;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;

/** One line of the property sheet: what the feature is called, what it means, and what it can be set to. */
final class FeatureDescriptor extends ItemPropertyDescriptor {
	private static final Set<String> LONG_TEXTS = Set.of("attributionTest", "benefits", "cause", "commercialCase", "condition", "cost",
		"criticalSuccessFactors", "dependencies", "description", "directionAndControl", "economicCase", "effect", "evidence", "exitStrategy",
		"externalFactors", "financialCase", "findings", "funding", "governance", "investigatoryPowers", "liability", "managementCase",
		"measurement", "method", "mitigation", "newProjects", "note", "observation", "outOfScope", "passage", "procurement", "purpose", "rationale",
		"remit", "resolution", "reviewingAndAmending", "risk", "serviceImprovements", "strategicCase", "terminationRule", "trackingMethod",
		"workforceArrangements");

	FeatureDescriptor(AdapterFactory adapterFactory, EStructuralFeature feature, boolean settable) {
		super(adapterFactory, EMFEditPlugin.INSTANCE, EnglishNames.ofFeature(feature), description(feature), feature, settable,
			isLongText(feature), feature instanceof EReference, image(feature), category(feature), null);
	}

	/** Tells whether a feature holds prose of more than a line. */
	private static boolean isLongText(EStructuralFeature feature) {
		return feature.getEType() == EcorePackage.Literals.ESTRING && !feature.isMany() && LONG_TEXTS.contains(feature.getName());
	}

	private static String description(EStructuralFeature feature) {
		String documentation = EcoreUtil.getDocumentation(feature);
		return documentation == null ? EnglishNames.ofFeature(feature) : documentation;
	}

	private static String category(EStructuralFeature feature) {
		String category = EcoreUtil.getAnnotation(feature, EcoreUtil.GEN_MODEL_ANNOTATION_URI, "propertyCategory");
		return category == null ? "General" : category;
	}

	private static Object image(EStructuralFeature feature) {
		EClassifier type = feature.getEType();
		Class<?> values = type.getInstanceClass();
		if (values == String.class) {
			return TEXT_VALUE_IMAGE;
		}
		if (values == int.class || values == Integer.class) {
			return INTEGRAL_VALUE_IMAGE;
		}
		if (values == boolean.class || values == Boolean.class) {
			return BOOLEAN_VALUE_IMAGE;
		}
		return Number.class.isAssignableFrom(values) ? REAL_VALUE_IMAGE : GENERIC_VALUE_IMAGE;
	}

	@Override
	protected Collection<?> getComboBoxObjects(Object object) {
		return feature instanceof EReference reference ? Candidates.of((EObject) object, reference) : super.getComboBoxObjects(object);
	}

	@Override
	public IItemLabelProvider getLabelProvider(Object object) {
		return new ValueLabelProvider(super.getLabelProvider(object));
	}
}
