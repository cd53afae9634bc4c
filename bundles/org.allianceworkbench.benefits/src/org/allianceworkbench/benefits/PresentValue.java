// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.cost.CostLine;
import org.allianceworkbench.model.cost.Money;
import org.allianceworkbench.model.cost.PriceBasis;
import org.allianceworkbench.model.method.BusinessCase;
import org.allianceworkbench.model.method.Option;

/**
 * The net present value of an option of a business case: savings less costs, each divided by (1 + rate)ⁿ, where n counts the years from the first
 * in which any option of the case has an amount that counts, so that options can be set against each other (Green Book A6: real terms, 3.5 per cent
 * for years 0 to 30). Only amounts in real prices of a stated year are counted, those of different currencies or price years apart; all else is
 * said to be left out.
 *
 * @param rate per cent a year
 * @param sums by currency and price year, to the penny
 * @param unknowns what was left out, and why
 */
public record PresentValue(Option option, BigDecimal rate, Map<Unit, BigDecimal> sums, List<Unknown> unknowns) {
	/** The social time preference rate of the Green Book for years 0 to 30, in per cent. */
	public static final BigDecimal GREEN_BOOK_RATE = new BigDecimal("3.5");

	private static final int LAST_YEAR = 30;
	private static final int PENCE = 2;
	private static final Pattern YEAR = Pattern.compile("\\d{4}(\\s*[/–-]\\s*\\d{2,4})?");
	private static final int DIGITS = 4;

	/** Returns the net present value of an option, with the costs that are common to all options. */
	public static PresentValue of(Option option) {
		return new Calculation(option).result();
	}

	/** One amount in its year: above zero for a saving. */
	private record Flow(CostLine line, int year, BigDecimal amount) {
	}

	private static final class Calculation {
		private final Option option;
		private final Map<Unit, List<Flow>> flows = new TreeMap<>();
		private final List<Unknown> unknowns = new ArrayList<>();

		Calculation(Option option) {
			this.option = option;
		}

		PresentValue result() {
			BusinessCase given = option.getBusinessCase();
			BigDecimal rate = given == null || given.getDiscountRate() == null ? GREEN_BOOK_RATE : given.getDiscountRate();
			Stream<CostLine> common = given == null ? Stream.empty() : given.getCostLines().stream();
			Stream.concat(common, option.getCostLines().stream()).forEach(this::add);
			if (given != null && given.getOptimismBias() != null) {
				unknowns.add(new Unknown(given, "The optimism bias of " + Wording.percent(given.getOptimismBias()) + " is not applied."));
			}
			Map<Unit, BigDecimal> sums = new TreeMap<>();
			BigDecimal growth = BigDecimal.ONE.add(rate.movePointLeft(2));
			if (growth.signum() > 0) {
				int first = firstYear();
				flows.forEach((unit, list) -> sums.put(unit, discounted(list, growth, first)));
			} else {
				unknowns.add(new Unknown(given, "At a discount rate of " + Wording.percent(rate) + " nothing can be discounted: correct the rate."));
			}
			return new PresentValue(option, rate, sums, List.copyOf(unknowns));
		}

		private int firstYear() {
			BusinessCase given = option.getBusinessCase();
			Stream<CostLine> lines = given == null ? option.getCostLines().stream()
				: Stream.concat(given.getCostLines().stream(), given.getOptions().stream().flatMap(each -> each.getCostLines().stream()));
			return lines.filter(line -> !line.isRequiredSaving()).flatMap(line -> line.getAmounts().stream()).filter(money -> problem(money).isEmpty())
				.mapToInt(Calculation::year).min().orElse(0);
		}

		private static int year(Money money) {
			return Integer.parseInt(money.getYear().strip().substring(0, DIGITS));
		}

		private void add(CostLine line) {
			if (line.isRequiredSaving()) {
				unknown(line, " only states a saving that is required; it is not counted.");
				return;
			}
			if (line.getAmounts().isEmpty()) {
				unknown(line, " states no amount.");
			} else if (line.isRecurring()) {
				unknown(line, " comes back every year; only the years that are given are counted.");
			}
			line.getAmounts().forEach(money -> add(line, money));
		}

		private void add(CostLine line, Money money) {
			Optional<String> problem = problem(money);
			if (problem.isPresent()) {
				unknown(line, ": " + described(money) + " is not counted, for " + problem.get() + ".");
				return;
			}
			Unit unit = new Unit(money.getCurrency().strip(), true, PriceBasis.REAL, money.getPriceBaseYear().strip(), "");
			BigDecimal amount = line.isSaving() ? money.getAmount() : money.getAmount().negate();
			flows.computeIfAbsent(unit, any -> new ArrayList<>()).add(new Flow(line, year(money), amount));
		}

		private static String described(Money money) {
			String amount = Wording.money(money);
			return amount.isEmpty() ? "an amount" : amount;
		}

		private static Optional<String> problem(Money money) {
			if (money.getAmount() == null || isBlank(money.getCurrency())) {
				return Optional.of("its amount or its currency is not stated");
			} else if (money.getYear() == null || !YEAR.matcher(money.getYear().strip()).matches()) {
				return Optional.of("its year is not stated");
			} else if (money.getPriceBasis() != PriceBasis.REAL || isBlank(money.getPriceBaseYear())) {
				return Optional.of("it is not in real prices of a stated year");
			}
			return Optional.empty();
		}

		private BigDecimal discounted(List<Flow> list, BigDecimal growth, int first) {
			BigDecimal sum = BigDecimal.ZERO;
			for (Flow flow : list) {
				if (flow.year() - first > LAST_YEAR) {
					unknown(flow.line(), " reaches beyond year 30, for which the rate declines; " + flow.year() + " is not counted.");
				} else {
					sum = sum.add(flow.amount().divide(growth.pow(flow.year() - first, MathContext.DECIMAL128), MathContext.DECIMAL128));
				}
			}
			return sum.setScale(PENCE, RoundingMode.HALF_EVEN);
		}

		private void unknown(CostLine line, String rest) {
			unknowns.add(new Unknown(line, Words.start(line) + rest));
		}

		private static boolean isBlank(String text) {
			return text == null || text.isBlank();
		}
	}
}
