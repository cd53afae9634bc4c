// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.properties;

import java.math.BigDecimal;
import java.util.Set;

import org.allianceworkbench.model.benefits.BenefitsPackage;
import org.allianceworkbench.model.cost.CostPackage;
import org.allianceworkbench.model.governance.GovernancePackage;
import org.eclipse.emf.ecore.EAttribute;

/** What numbers a feature can plainly not have, whatever the rules say of the others. */
final class Limits {
	/** Per cent of a whole; an optimism bias, which is added on top, is none. */
	private static final Set<EAttribute> PARTS = Set.of(CostPackage.Literals.CONTRIBUTION__SHARE,
			GovernancePackage.Literals.AGREEMENT_PARTY__CONTRIBUTION_RATIO, BenefitsPackage.Literals.BENEFIT_LINK__WEIGHT,
			BenefitsPackage.Literals.BENEFITS_NODE__WEIGHT, BenefitsPackage.Literals.EFFECT__CONFIDENCE,
			BenefitsPackage.Literals.EFFECT__ATTRIBUTION);
	private static final Set<EAttribute> HOURS = Set.of(CostPackage.Literals.CONTRIBUTION__HOURS_CONTRIBUTED,
			CostPackage.Literals.CONTRIBUTION__HOURS_RECEIVED);
	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

	private Limits() {
	}

	/** What is wrong with a text as value of an attribute, a sentence, or null when it can be one. */
	static String problem(EAttribute attribute, String text) {
		String problem = ValueFormat.problem(attribute.getEAttributeType(), text);
		return problem == null ? problem(attribute, ValueFormat.value(attribute.getEAttributeType(), text)) : problem;
	}

	private static String problem(EAttribute attribute, Object value) {
		if (value instanceof Integer count) {
			return count < 0 ? "Write 0 or more: this is counted." : null;
		}
		if (!(value instanceof BigDecimal number)) {
			return null;
		}
		if (PARTS.contains(attribute)) {
			return number.signum() < 0 || number.compareTo(WHOLE) > 0 ? "Write a part of the whole, from 0 to 100 per cent." : null;
		}
		return HOURS.contains(attribute) && number.signum() < 0 ? "Write 0 or more: these are hours." : null;
	}
}
