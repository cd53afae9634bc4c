// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.map;

import static org.allianceworkbench.model.alliance.AlliancePackage.Literals.NAMED_ELEMENT__NAME;

import java.util.regex.Pattern;

import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Effects;
import org.allianceworkbench.rules.predicate.Names;

/** A benefit's name begins with a word of change. Source: MSP: names start with a change word. */
public final class BenefitNameSaysChange extends ElementRule<Effect> {
	public BenefitNameSaysChange() {
		super(Effect.class, new RuleText("A19-51", "A benefit's name begins with a word of change", Severity.WARNING, Category.MAP,
			"A benefit is a measurable improvement: its name says what becomes more, less, faster, fewer.",
			"MSP: names start with a change word",
			"\"Fewer delays\"",
			"\"New computer system\""));
	}

	@Override
	protected void examine(Effect benefit, FindingCollector findings) {
		if (Effects.isBenefit(benefit) && Names.isGiven(benefit.getName()) && !CHANGE.matcher(Names.normal(benefit.getName())).find()) {
			findings.report(benefit, NAMED_ELEMENT__NAME, Names.start(benefit)
				+ " does not begin with a word of change: say what is increased, reduced, faster or fewer.");
		}
	}

	private static final Pattern CHANGE = Pattern.compile("^(a |an |the )?(more|less|fewer|lesser|greater|no longer|no "
		+ "more|increas|decreas|reduc|improv|enhanc|"
		+ "strengthen|widen|extend|expand|shorten|lower|rais|sav|avoid|eliminat|prevent|maintain|sustain|doubl|halv|cut|minimis|maximis|"
		+ "simplif|standardis|releas|freed|better|faster|quicker|"
		+ "safer|cheaper|stronger|higher|shorter|longer|wider|clearer|earlier|later|easier|smoother|smaller|larger|healthier|closer|simpler|leaner|fairer)");
}
