// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.wording;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.cost.Money;

/**
 * Writes values as people read them: {@code £1.36 m}, {@code October 2014}. No figure is ever rounded, since a rounded figure is another
 * figure than the source's. Nothing known gives the empty text.
 *
 * @since 1.0
 */
public final class Wording {
	private static final Map<String, String> SIGNS = Map.of("GBP", "£", "EUR", "€", "USD", "$");
	private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
	private static final int FRACTION_OF_MILLIONS = 2;
	private static final int PENCE = 2;

	private Wording() {
	}

	/** @return such as {@code £300,000}, {@code £12,500.50} or {@code £1.36 m}; empty without an amount */
	public static String money(Money money) {
		if (money == null || money.getAmount() == null) {
			return "";
		}
		return money(money.getAmount(), money.getCurrency());
	}

	/**
	 * @param currency by its code in ISO 4217, null where it is not known
	 * @return such as {@code £300,000} or {@code £1.36 m}
	 */
	public static String money(BigDecimal amount, String currency) {
		String code = currency == null ? "" : currency;
		String sign = SIGNS.getOrDefault(code, code.isEmpty() ? "" : code + " ");
		return (amount.signum() < 0 ? "−" : "") + sign + size(amount.abs());
	}

	/** @return with commas between thousands, such as {@code 12,500.5}; empty for null */
	public static String number(BigDecimal number) {
		return number == null ? "" : number(number, 0);
	}

	private static String number(BigDecimal number, int fraction) {
		DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
		format.setMaximumFractionDigits(Math.max(number.scale(), 0));
		format.setMinimumFractionDigits(fraction);
		return format.format(number).replace('-', '−');
	}

	/**
	 * @param unit null or blank where there is none
	 * @return such as {@code 340 hours}; empty for null
	 */
	public static String quantity(BigDecimal number, String unit) {
		return number == null || unit == null || unit.isBlank() ? number(number) : number(number) + " " + unit;
	}

	/** @return such as {@code 40 %}; empty for null */
	public static String percent(BigDecimal number) {
		return number == null ? "" : number(number) + " %";
	}

	/** @return such as {@code 2015}, {@code October 2014} or {@code 21 July 2020}; empty for null */
	public static String date(PartialDate date) {
		if (date == null) {
			return "";
		}
		if (date.month() == 0) {
			return String.valueOf(date.year());
		}
		String month = Month.of(date.month()).getDisplayName(TextStyle.FULL, Locale.UK) + " " + date.year();
		return date.isExact() ? date.day() + " " + month : month;
	}

	/** @return such as {@code in 2015}, {@code in October 2014} or {@code on 21 July 2020}; empty for null */
	public static String when(PartialDate date) {
		return date == null ? "" : (date.isExact() ? "on " : "in ") + date(date);
	}

	/** @return such as {@code monthly} or {@code every 3 months}; empty for 0, which means that it is not known */
	public static String interval(int months) {
		return switch (months) {
			case 0 -> "";
			case 1 -> "monthly";
			case 12 -> "yearly";
			default -> "every " + months + " months";
		};
	}

	/** @return the texts that are there, neither null nor blank, joined */
	public static String join(String between, String... texts) {
		return Stream.of(texts).filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(between));
	}

	private static String size(BigDecimal amount) {
		BigDecimal millions = amount.divide(MILLION).stripTrailingZeros();
		if (amount.compareTo(MILLION) >= 0 && millions.scale() <= FRACTION_OF_MILLIONS) {
			return number(millions) + " m";
		}
		return number(amount, amount.stripTrailingZeros().scale() > 0 ? PENCE : 0);
	}
}
