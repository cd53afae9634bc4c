// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.label;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.cost.CostLine;
import org.allianceworkbench.model.cost.CostModel;
import org.allianceworkbench.model.cost.Money;

/** Labels of money, contributions and costs. */
final class CostLabels {
	private CostLabels() {
	}

	static void addTo(LabelTable table) {
		table.add(Money.class, CostLabels::of).add(Contribution.class, CostLabels::of);
		table.add(CostModel.class, model -> Label.of(model).count(model.getCostLines().size(), "line", "lines"));
		table.add(CostLine.class, CostLabels::of);
	}

	private static Label of(Money money) {
		String amount = Wording.money(money);
		return Label.titled(amount.isEmpty() ? "Amount not stated" : amount).add(money.getYear()).add(money.getPriceBasis());
	}

	private static Label of(Contribution contribution) {
		String payer = Labels.name(contribution.getPayer());
		String share = Wording.quantity(contribution.getShare(), "%");
		return Label.of(contribution).add(payer == null ? null : "by " + payer).add(Wording.money(contribution.getAmount())).add(share)
			.add(contribution.getKind());
	}

	private static Label of(CostLine line) {
		String amount = line.getAmounts().isEmpty() ? "" : Wording.money(line.getAmounts().get(0));
		return Label.of(line).add(amount).add(line.isSaving() ? "saving" : null);
	}
}
