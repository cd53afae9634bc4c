// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.allianceworkbench.model.benefits.Benefit;
import org.allianceworkbench.model.benefits.BenefitCategory;
import org.allianceworkbench.model.benefits.BenefitsFactory;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.CashClass;
import org.allianceworkbench.model.partners.Partner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CreateBenefitOperationTest extends OperationTest {
	private final BenefitsMap map = BenefitsFactory.eINSTANCE.createBenefitsMap();

	@BeforeEach
	void addMap() {
		workspace.model.getBenefitsMaps().add(map);
	}

	@Test
	void economicBenefitIsCashable() {
		Partner owner = workspace.partner("Dorset");
		check(new CreateBenefitOperation(map, BenefitCategory.ECONOMIC, "Cashable savings", owner));
		assertEquals(true, created().getCashable());
		assertSame(CashClass.CASH_RELEASING, created().getCashClass());
		assertSame(owner, created().getOwner());
	}

	@Test
	void efficiencyBenefitIsNot() {
		check(new CreateBenefitOperation(map, BenefitCategory.EFFICIENCY, null, null));
		assertEquals(false, created().getCashable());
		assertNull(created().getName());
	}

	@Test
	void effectivenessSaysNothingOnCash() {
		check(new CreateBenefitOperation(map, BenefitCategory.EFFECTIVENESS, "", null));
		assertNull(created().getCashable());
	}

	@Test
	void linkJoinsTwoNodes() {
		BenefitsNode output = node();
		BenefitsNode outcome = node();
		check(new CreateBenefitLinkOperation(output, outcome));
		assertSame(outcome, output.getOutgoing().get(0).getTarget());
	}

	@Test
	void refusesSecondLinkBetweenTheSameNodes() {
		BenefitsNode output = node();
		BenefitsNode outcome = node();
		workspace.execute(new CreateBenefitLinkOperation(output, outcome));
		checkRefused(new CreateBenefitLinkOperation(output, outcome));
	}

	@Test
	void refusesCircle() {
		BenefitsNode first = node();
		BenefitsNode second = node();
		BenefitsNode third = node();
		workspace.execute(new CreateBenefitLinkOperation(first, second));
		workspace.execute(new CreateBenefitLinkOperation(second, third));
		checkRefused(new CreateBenefitLinkOperation(third, first));
		checkRefused(new CreateBenefitLinkOperation(first, first));
	}

	@Test
	void feedbackMakesNoCircle() {
		BenefitsNode first = node();
		BenefitsNode second = node();
		workspace.execute(new CreateBenefitLinkOperation(first, second));
		map.getLinks().get(0).setFeedback(true);
		check(new CreateBenefitLinkOperation(second, first));
	}

	@Test
	void refusesNodeOfAnotherMap() {
		BenefitsMap other = BenefitsFactory.eINSTANCE.createBenefitsMap();
		BenefitsNode foreign = BenefitsFactory.eINSTANCE.createOutput();
		other.getNodes().add(foreign);
		checkRefused(new CreateBenefitLinkOperation(node(), foreign));
	}

	private BenefitsNode node() {
		BenefitsNode node = BenefitsFactory.eINSTANCE.createOutcome();
		map.getNodes().add(node);
		return node;
	}

	private Benefit created() {
		return (Benefit) map.getNodes().get(0);
	}
}
