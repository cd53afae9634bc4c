// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.cost.Money;
import org.allianceworkbench.model.cost.PriceBasis;

/**
 * What an amount is counted in. Amounts of different units are never added or compared: not pounds with euros, not prices of 2012 with those of
 * today (Green Book: real and nominal values are not mixed), not what comes every year with what comes once.
 *
 * @param name the currency by its code in ISO 4217, empty where none is stated; or what is counted, such as hours
 * @param money whether it is money
 * @param prices whether inflation is taken out; unspecified for what is not money
 * @param priceYear the year in whose prices real amounts are given, empty where none is stated
 * @param when the year as the model states it, {@link #YEARLY}, {@link #ONCE}, or empty for what has no time
 */
public record Unit(String name, boolean money, PriceBasis prices, String priceYear, String when) implements Comparable<Unit> {
	/** Every year, of which none is stated. */
	static final String YEARLY = "a year";
	/** Once, in a year that is not stated. */
	static final String ONCE = "year not stated";

	private static final Comparator<Unit> ORDER = Comparator.comparing(Unit::money).reversed().thenComparing(Unit::name).thenComparing(Unit::when)
		.thenComparing(Unit::prices).thenComparing(Unit::priceYear);

	public Unit {
		Objects.requireNonNull(prices);
	}

	/** Returns the unit of an amount of money, which comes every year or once where it names no year. */
	static Unit of(Money money, boolean yearly) {
		String year = text(money.getYear());
		return new Unit(text(money.getCurrency()), true, money.getPriceBasis(), text(money.getPriceBaseYear()),
			year.isEmpty() ? yearly ? YEARLY : ONCE : year);
	}

	/** Returns the unit of what is counted otherwise than in money. */
	static Unit of(String name) {
		return new Unit(text(name), false, PriceBasis.UNSPECIFIED, "", "");
	}

	/** Returns an amount of this unit as people read it, without its time: {@code £300,000}, {@code 340 hours}. */
	public String format(BigDecimal amount) {
		return money ? Wording.money(amount, name.isEmpty() ? null : name) : Wording.quantity(amount, name);
	}

	/** Returns the unit as people read it: {@code GBP, 2014/15, prices of 2012}. */
	public String label() {
		StringBuilder label = new StringBuilder(money && name.isEmpty() ? "currency not stated" : name);
		if (!when.isEmpty()) {
			label.append(", ").append(when);
		}
		switch (prices) {
			case REAL -> label.append(priceYear.isEmpty() ? ", real prices of a year not stated" : ", prices of " + priceYear);
			case NOMINAL -> label.append(", nominal");
			case UNSPECIFIED -> { }
		}
		return label.toString();
	}

	@Override
	public int compareTo(Unit other) {
		return ORDER.compare(this, other);
	}

	private static String text(String text) {
		return text == null ? "" : text.strip();
	}
}
