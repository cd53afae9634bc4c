// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits.design;

import java.math.BigDecimal;

import org.allianceworkbench.model.benefits.Benefit;
import org.allianceworkbench.model.benefits.BenefitLink;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.Measure;
import org.allianceworkbench.model.cost.CostFactory;
import org.allianceworkbench.model.cost.Money;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersFactory;

/** A map with one node in each column, and what belongs to it. */
final class SampleMap {
	final BenefitsMap map = BenefitsFactory.eINSTANCE.createBenefitsMap();
	final BenefitsNode output = add(BenefitsFactory.eINSTANCE.createOutput(), "Output");
	final BenefitsNode capability = add(BenefitsFactory.eINSTANCE.createCapability(), "Capability");
	final BenefitsNode change = add(BenefitsFactory.eINSTANCE.createBusinessChange(), "Change");
	final BenefitsNode outcome = add(BenefitsFactory.eINSTANCE.createOutcome(), "Outcome");
	final Benefit benefit = add(BenefitsFactory.eINSTANCE.createBenefit(), "Benefit");
	final BenefitsNode disbenefit = add(BenefitsFactory.eINSTANCE.createDisbenefit(), "Disbenefit");
	final BenefitsNode objective = add(BenefitsFactory.eINSTANCE.createObjective(), "Objective");

	<T extends BenefitsNode> T add(T node, String name) {
		node.setName(name);
		map.getNodes().add(node);
		return node;
	}

	BenefitLink link(BenefitsNode source, BenefitsNode target) {
		BenefitLink link = BenefitsFactory.eINSTANCE.createBenefitLink();
		link.setSource(source);
		link.setTarget(target);
		map.getLinks().add(link);
		return link;
	}

	static Partner partner(String name, String shortName) {
		Partner partner = PartnersFactory.eINSTANCE.createPartner();
		partner.setName(name);
		partner.setShortName(shortName);
		return partner;
	}

	static Measure measure(String name, String baseline, String target, String unit) {
		Measure measure = BenefitsFactory.eINSTANCE.createMeasure();
		measure.setName(name);
		measure.setBaseline(baseline == null ? null : new BigDecimal(baseline));
		measure.setTarget(target == null ? null : new BigDecimal(target));
		measure.setUnit(unit);
		return measure;
	}

	static Money pounds(String amount) {
		Money money = CostFactory.eINSTANCE.createMoney();
		money.setAmount(new BigDecimal(amount));
		money.setCurrency("GBP");
		return money;
	}
}
