// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.risk;

import static org.allianceworkbench.model.alliance.AlliancePackage.Literals.ELEMENT__ID;

import java.util.List;

import org.allianceworkbench.model.alliance.Element;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Names;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** An id is unique in its file. Source: A19, rule 63; XML 1.0. */
public final class IdIsUnique extends ElementRule<Element> {
	public IdIsUnique() {
		super(Element.class, new RuleText("A19-63a", "An id is unique in its file", Severity.ERROR, Category.RISK,
			"Diagrams, links and other tools find an element by its id.",
			"A19, rule 63; XML 1.0",
			"\"partner-north\" and \"partner-south\"",
			"Two elements with the id \"partner\""));
	}

	@Override
	protected void examine(Element element, FindingCollector findings) {
		if (Names.isGiven(element.getId())) {
			findings.claim(element.getId(), element);
		}
	}

	@Override
	public void checkShared(Object key, List<? extends EObject> elements, FindingCollector findings) {
		elements.forEach(element -> findings.report(element, ELEMENT__ID, Names.start(element) + " shares the id " + key
			+ " with another element: give it a new id.", Changes.set("Give it a new id", element, ELEMENT__ID, EcoreUtil.generateUUID())));
	}
}
