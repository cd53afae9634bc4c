// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.risk;

import java.util.Collections;
import java.util.List;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.model.alliance.Element;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** No reference leads to something that is gone. Source: A19, rule 63. */
public final class NoReferenceDangles extends ElementRule<Element> {
	public NoReferenceDangles() {
		super(Element.class, new RuleText("A19-63b", "No reference leads to something that is gone", Severity.ERROR, Category.RISK,
			"A reference to an element that is not in the model shows as nothing and is lost when the file is saved.",
			"A19, rule 63",
			"A membership that names a partner of the model",
			"A membership that names a partner that was removed"));
	}

	@Override
	protected void examine(Element element, FindingCollector findings) {
		EObject root = EcoreUtil.getRootContainer(element);
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer() && !reference.isTransient() && element.eIsSet(reference)
				&& targets(element, reference).stream().anyMatch(target -> isGone(target, root))) {
				findings.report(element, reference, Names.start(element) + " refers under “" + EnglishNames.ofFeature(reference)
					+ "” to something that is gone: choose another, or clear it.");
			}
		}
	}

	private static List<?> targets(EObject element, EReference reference) {
		Object value = element.eGet(reference, false);
		return value instanceof InternalEList<?> list ? list.basicList() : Collections.singletonList(value);
	}

	private static boolean isGone(Object target, EObject root) {
		return target instanceof EObject object && (object.eIsProxy() || EcoreUtil.getRootContainer(object) != root
			&& object.eResource() == null);
	}
}
