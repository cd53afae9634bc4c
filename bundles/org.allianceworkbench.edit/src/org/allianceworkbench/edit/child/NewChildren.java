// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.child;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.model.alliance.AlliancePackage;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.allianceworkbench.model.benefits.MapStyle;
import org.allianceworkbench.model.cost.CostPackage;
import org.allianceworkbench.model.governance.GovernancePackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.CommandParameter;

/**
 * Says what can be created inside an object, in the order of the metamodel. A single place that is taken offers nothing; abstract classes offer
 * each concrete one; what would make no sense at that place is left out.
 */
public final class NewChildren {
	private static final Set<EClass> INVESTMENT_LOGIC = Set.of(BenefitsPackage.Literals.PROBLEM, BenefitsPackage.Literals.STRATEGIC_RESPONSE);
	/** Words for a child that its class alone does not tell apart from another of the same owner. */
	private static final Map<String, String> TEXTS = Map.of("plan", "Planned value", "forecast", "Forecast value", "actual", "Actual value",
		"amounts", "Amount");

	private NewChildren() {
	}

	/** Returns one descriptor for each kind of child, with a new child that carries its first values. */
	public static List<CommandParameter> of(EObject owner) {
		List<CommandParameter> result = new ArrayList<>();
		for (EReference reference : owner.eClass().getEAllContainments()) {
			if (isOpen(owner, reference)) {
				for (EClass type : types(owner, reference)) {
					EObject child = EcoreUtil.create(type);
					FirstValues.set(owner, child);
					result.add(new CommandParameter(null, reference, child));
				}
			}
		}
		return result;
	}

	/** Returns the words of the menu entry: the child's class, or what the child is for where the class alone does not say it. */
	public static String text(EObject owner, EStructuralFeature feature, EObject child) {
		boolean sum = !feature.isMany() && child.eClass() == CostPackage.Literals.MONEY;
		String type = sum ? EnglishNames.ofFeature(feature) : EnglishNames.ofClass(child.eClass());
		return TEXTS.getOrDefault(feature.getName(), type);
	}

	private static boolean isOpen(EObject owner, EReference reference) {
		boolean free = reference.isMany() || owner.eGet(reference) == null;
		return free && reference.isChangeable() && !reference.isDerived() && !lacksEnds(owner, reference);
	}

	/** A link needs two nodes to join. */
	private static boolean lacksEnds(EObject owner, EReference reference) {
		return reference == BenefitsPackage.Literals.BENEFITS_MAP__LINKS && ((BenefitsMap) owner).getNodes().size() < 2;
	}

	private static List<EClass> types(EObject owner, EReference reference) {
		EClass declared = reference.getEReferenceType();
		List<EClass> result = new ArrayList<>();
		for (EPackage topic : AlliancePackage.eINSTANCE.getESubpackages()) {
			for (EClassifier classifier : topic.getEClassifiers()) {
				if (classifier instanceof EClass type && !type.isAbstract() && declared.isSuperTypeOf(type) && fits(owner, reference, type)) {
					result.add(type);
				}
			}
		}
		return result;
	}

	private static boolean fits(EObject owner, EReference reference, EClass type) {
		if (type == GovernancePackage.Literals.PERFORMANCE_MEASURE) {
			return reference.getEReferenceType() == type;
		}
		return !INVESTMENT_LOGIC.contains(type) || ((BenefitsMap) owner).getStyle() == MapStyle.INVESTMENT_LOGIC_MAP;
	}
}
