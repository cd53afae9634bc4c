// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.structure;

import static org.allianceworkbench.model.partners.PartnersPackage.Literals.COLLABORATION__PURPOSE;

import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;

/** A collaboration states its common goal. Source: HMIC 2013, cited in S0, S1 and S4 §1.1: "to achieve a common goal". */
public final class HasOneStatedPurpose extends ElementRule<Collaboration> {
	public HasOneStatedPurpose() {
		super(Collaboration.class, new RuleText("A19-02", "A collaboration states its common goal", Severity.ERROR, Category.STRUCTURE,
			"The parties work together to achieve a common goal; the purpose determines what they do together and what "
				+ "risk they take.",
			"HMIC 2013, cited in S0, S1 and S4 §1.1: \"to achieve a common goal\"",
			"Purpose: \"Safer roads in all four force areas\"",
			"The purpose is empty"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		if (!Names.isGiven(c.getPurpose())) {
			findings.report(c, COLLABORATION__PURPOSE, Names.start(c)
				+ " states no purpose: write the common goal that its partners share.");
		}
	}
}
