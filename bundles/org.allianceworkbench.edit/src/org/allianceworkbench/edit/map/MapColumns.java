// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.map;

import java.util.OptionalInt;

import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.BusinessChange;
import org.allianceworkbench.model.benefits.Capability;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.benefits.Enabler;
import org.allianceworkbench.model.benefits.IntermediateBenefit;
import org.allianceworkbench.model.benefits.MapStyle;
import org.allianceworkbench.model.benefits.Objective;
import org.allianceworkbench.model.benefits.Outcome;
import org.allianceworkbench.model.benefits.Output;
import org.allianceworkbench.model.benefits.Problem;
import org.allianceworkbench.model.benefits.StrategicResponse;

/**
 * The column that a node stands in, by the style of its map: Managing Successful Programmes and the benefits dependency network (Ward and Daniel) lead
 * from delivery to objectives, the logic model (Kellogg) from inputs to impact, the investment logic map (Victoria DTF) from problems to solutions.
 * Intermediate benefits stand with outcomes, all other effects share one column, and so do objectives and aims.
 */
public final class MapColumns {
	private MapColumns() {
	}

	/** Returns the column from the left, or empty when the style has none for the node. */
	public static OptionalInt of(BenefitsNode node) {
		if (node == null || node.getMap() == null) {
			return OptionalInt.empty();
		}
		int column = switch (node.getMap().getStyle()) {
			case INVESTMENT_LOGIC_MAP -> investmentLogic(node);
			case LOGIC_MODEL -> logicModel(node);
			default -> delivery(node);
		};
		return column < 0 ? OptionalInt.empty() : OptionalInt.of(column);
	}

	/**
	 * Returns how many columns further right the second of two nodes of a map stands, below zero where it stands further left. Where the style of the
	 * map has no column for one of them, they stand as in an investment logic map, the only one that shows problems and responses. Empty where no
	 * style shows both.
	 */
	public static OptionalInt between(BenefitsNode first, BenefitsNode second) {
		if (first == null || second == null || first.getMap() == null || first.getMap() != second.getMap()) {
			return OptionalInt.empty();
		}
		OptionalInt from = of(first);
		OptionalInt to = of(second);
		if (from.isPresent() && to.isPresent()) {
			return OptionalInt.of(to.getAsInt() - from.getAsInt());
		}
		boolean shown = investmentLogic(first) >= 0 && investmentLogic(second) >= 0;
		return shown ? OptionalInt.of(investmentLogic(second) - investmentLogic(first)) : OptionalInt.empty();
	}

	/** Returns whether a node's map leads from what is delivered to objectives, as all styles but the Investment Logic Map do. */
	public static boolean leadToObjectives(BenefitsNode node) {
		return node.getMap() != null && node.getMap().getStyle() != MapStyle.INVESTMENT_LOGIC_MAP;
	}

	private static int delivery(BenefitsNode node) {
		if (node instanceof Output || node instanceof Enabler) {
			return 0;
		} else if (node instanceof Capability) {
			return 1;
		}
		return node instanceof BusinessChange ? 2 : result(node);
	}

	private static int logicModel(BenefitsNode node) {
		if (node instanceof Enabler || node instanceof Capability) {
			return 0;
		} else if (node instanceof BusinessChange) {
			return 1;
		}
		return node instanceof Output ? 2 : result(node);
	}

	private static int result(BenefitsNode node) {
		if (node instanceof Outcome || node instanceof IntermediateBenefit) {
			return 3;
		} else if (node instanceof Effect) {
			return 4;
		}
		return node instanceof Objective ? 5 : -1;
	}

	private static int investmentLogic(BenefitsNode node) {
		if (node instanceof Problem) {
			return 0;
		} else if (node instanceof Effect) {
			return 1;
		} else if (node instanceof StrategicResponse) {
			return 2;
		}
		return node instanceof Objective || node instanceof Outcome ? -1 : 3;
	}
}
