// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFITS_MAP__NODES;
import static org.allianceworkbench.model.benefits.BenefitsPackage.Literals.BENEFITS_NODE__OWNER;

import java.util.Optional;

import org.allianceworkbench.model.benefits.Benefit;
import org.allianceworkbench.model.benefits.BenefitCategory;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.CashClass;
import org.allianceworkbench.model.people.Stakeholder;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Adds a benefit of a category to a map. An economic benefit is a cashable saving, an efficiency benefit a non-cashable one (S3, rule 44); of an
 * effectiveness benefit nothing more is known.
 *
 * @param name null or blank while the benefit is unnamed
 * @param owner null while nobody owns it
 */
public record CreateBenefitOperation(BenefitsMap map, BenefitCategory category, String name, Stakeholder owner) implements Operation {
	@Override
	public String label() {
		return "Create benefit";
	}

	@Override
	public Optional<Command> createCommand(EditingDomain domain) {
		Benefit benefit = BenefitsFactory.eINSTANCE.createBenefit();
		benefit.setName(name == null || name.isBlank() ? null : name.strip());
		benefit.setCategory(category);
		if (category == BenefitCategory.ECONOMIC) {
			benefit.setCashable(true);
			benefit.setCashClass(CashClass.CASH_RELEASING);
		} else if (category == BenefitCategory.EFFICIENCY) {
			benefit.setCashable(false);
			benefit.setCashClass(CashClass.NON_CASH_RELEASING);
		}
		return new Steps(domain, label()).add(map, BENEFITS_MAP__NODES, benefit).set(benefit, BENEFITS_NODE__OWNER, owner).command();
	}
}
