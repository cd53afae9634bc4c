// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.risk;

import static org.allianceworkbench.model.alliance.AlliancePackage.Literals.ELEMENT__ID;

import org.allianceworkbench.model.alliance.Element;
import org.allianceworkbench.model.resource.AllianceResource;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Names;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** An id is a name that XML allows. Source: Namespaces in XML 1.0, NCName; A19, rule 63. */
public final class IdIsName extends ElementRule<Element> {
	public IdIsName() {
		super(Element.class, new RuleText("A19-63c", "An id is a name that XML allows", Severity.ERROR, Category.RISK,
			"An id begins with a letter or underscore and holds neither spaces nor colons.",
			"Namespaces in XML 1.0, NCName; A19, rule 63",
			"\"partner-north\"",
			"\"1 partner\""));
	}

	@Override
	protected void examine(Element element, FindingCollector findings) {
		if (element.getId() != null && !AllianceResource.isId(element.getId())) {
			findings.report(element, ELEMENT__ID, Names.start(element) + " has the id “" + element.getId()
				+ "”, which XML does not allow: give it a new id.",
				Changes.set("Give it a new id", element, ELEMENT__ID, EcoreUtil.generateUUID()));
		}
	}
}
