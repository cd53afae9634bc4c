// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.benefits.PresentValue;
import org.allianceworkbench.benefits.RollUp;
import org.allianceworkbench.benefits.Series;
import org.allianceworkbench.benefits.Unknown;
import org.allianceworkbench.edit.label.Labels;
import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.Effect;
import org.allianceworkbench.model.benefits.Measure;
import org.allianceworkbench.model.benefits.Objective;
import org.allianceworkbench.model.method.Option;

/** Maps with what leads to their objectives and how it is measured, and options with their present value, as text with LF line ends. */
public final class BenefitsText {
	private static final String NONE = "–";

	/** Writes what leads to each objective of a map, each value once, and the series of its measures. */
	public void write(BenefitsMap map, Appendable out) throws IOException {
		out.append(Labels.of(map)).append("\n");
		List<Effect> effects = map.getNodes().stream().filter(Effect.class::isInstance).map(Effect.class::cast).toList();
		for (BenefitsNode node : map.getNodes()) {
			if (node instanceof Objective) {
				write(node, RollUp.leadingTo(node, effects), out);
			}
		}
		for (BenefitsNode node : map.getNodes()) {
			for (Measure measure : node.getMeasures()) {
				write(node, Series.of(measure), out);
			}
		}
	}

	/** Writes the present value of an option and what was left out of it. */
	public void write(Option option, Appendable out) throws IOException {
		PresentValue value = PresentValue.of(option);
		out.append(Labels.of(option)).append("\n");
		for (var sum : value.sums().entrySet()) {
			out.append("  Net present value at ").append(Wording.percent(value.rate())).append(" (").append(sum.getKey().label()).append("): ")
				.append(sum.getKey().format(sum.getValue())).append("\n");
		}
		if (value.sums().isEmpty()) {
			out.append("  Net present value: not known\n");
		}
		for (Unknown unknown : value.unknowns()) {
			out.append("    ").append(unknown.sentence()).append("\n");
		}
	}

	private static void write(BenefitsNode objective, List<Effect> effects, Appendable out) throws IOException {
		out.append("  ").append(Labels.of(objective)).append(effects.isEmpty() ? ": no value leads to it\n" : "\n");
		for (Effect effect : effects) {
			out.append("    ").append(name(effect)).append(": ").append(Wording.money(effect.getAnnualValue())).append(" a year\n");
		}
	}

	private static void write(BenefitsNode node, Series series, Appendable out) throws IOException {
		if (!series.rows().isEmpty()) {
			out.append("  ").append(name(node)).append(", ").append(Labels.of(series.measure())).append("\n");
		}
		for (Series.Period row : series.rows()) {
			out.append("    ").append(Wording.date(row.date())).append(": plan ").append(number(row.plan())).append(", forecast ")
				.append(number(row.forecast())).append(", actual ").append(number(row.actual())).append(", against the plan ")
				.append(number(row.variance())).append("\n");
		}
	}

	/** The name alone, since the label of an effect says its value, too. */
	private static String name(BenefitsNode node) {
		String name = Labels.name(node);
		return name == null ? Labels.of(node) : name;
	}

	private static String number(Optional<BigDecimal> number) {
		return number.map(Wording::number).orElse(NONE);
	}
}
