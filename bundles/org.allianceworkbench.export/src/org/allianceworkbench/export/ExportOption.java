// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Something that may be set for a format, of export or import; help is written from it.
 *
 * @param <T> Double, Integer, Boolean or String
 * @param name in lower case, as people type it
 * @param type class of its values
 * @param standard the value where nobody sets one
 * @param label what a dialog calls it, with a capital letter and without a full stop
 * @param allowed what is allowed, in words: "0.1 to 10", "true or false", "plain or shapes"
 * @param documentation one sentence
 * @param least smallest allowed number, ignored for others
 * @param most largest allowed number, ignored for others
 * @param choices the texts that are offered; ignored for others
 * @param open whether any other text is allowed as well; ignored for others
 */
public record ExportOption<T>(String name, Class<T> type, T standard, String label, String allowed, String documentation, double least,
		double most, List<String> choices, boolean open) {
	public ExportOption {
		choices = List.copyOf(choices);
	}

	/** @return an option that is a number */
	public static ExportOption<Double> number(String name, double standard, double least, double most, String documentation) {
		return new ExportOption<>(name, Double.class, standard, capital(name), plain(least) + " to " + plain(most), documentation,
				least, most, List.of(), false);
	}

	/** @return an option that is a whole number */
	public static ExportOption<Integer> whole(String name, int standard, int least, int most, String documentation) {
		return new ExportOption<>(name, Integer.class, standard, capital(name), least + " to " + most, documentation, least, most,
				List.of(), false);
	}

	/** @return an option that is on or off */
	public static ExportOption<Boolean> flag(String name, boolean standard, String documentation) {
		return new ExportOption<>(name, Boolean.class, standard, capital(name), "true or false", documentation, 0, 0, List.of(), false);
	}

	/** @return an option that is one of some words, the first of them where nobody sets one */
	public static ExportOption<String> choice(String name, List<String> choices, String documentation) {
		return new ExportOption<>(name, String.class, choices.get(0), capital(name), String.join(" or ", choices), documentation,
				0, 0, choices, false);
	}

	/** @return an option that is any text, empty where nobody sets one */
	public static ExportOption<String> text(String name, String allowed, String documentation) {
		return text(name, List.of(), allowed, documentation);
	}

	/** @return an option that is one of some texts or any other, empty where nobody sets one */
	public static ExportOption<String> text(String name, List<String> offered, String allowed, String documentation) {
		return new ExportOption<>(name, String.class, "", capital(name), allowed, documentation, 0, 0, offered, true);
	}

	/** @return the same option under another label than its name */
	public ExportOption<T> labelled(String other) {
		return new ExportOption<>(name, type, standard, other, allowed, documentation, least, most, choices, open);
	}

	private static String capital(String name) {
		return Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

	/**
	 * Reads a value that somebody typed.
	 *
	 * @throws ExportException where it is not allowed
	 */
	public T parse(String text) throws ExportException {
		String typed = text.strip();
		try {
			T value = type.cast(parsed(typed));
			if (isAllowed(value)) {
				return value;
			}
		} catch (NumberFormatException problem) {
			throw refused(typed);
		}
		throw refused(typed);
	}

	/**
	 * @return the value itself
	 * @throws ExportException where it is not allowed
	 */
	public T checked(T value) throws ExportException {
		if (!isAllowed(value)) {
			throw refused(String.valueOf(value));
		}
		return value;
	}

	/** @return the value among those that have been set, else the standard one */
	T in(Map<String, Object> values) {
		Object value = values.get(name);
		return type.isInstance(value) ? type.cast(value) : standard;
	}

	/**
	 * @param label of the format
	 * @return the values by name of option, from the texts that people typed
	 * @throws ExportException where there is no such option or the value is not allowed
	 */
	static Map<String, Object> parse(String label, List<ExportOption<?>> options, Map<String, String> texts) throws ExportException {
		Map<String, Object> values = new TreeMap<>();
		for (Map.Entry<String, String> text : texts.entrySet()) {
			ExportOption<?> option = options.stream().filter(known -> known.name().equals(text.getKey())).findFirst()
					.orElseThrow(() -> unknown(label, options, text.getKey()));
			values.put(option.name(), option.parse(text.getValue()));
		}
		return values;
	}

	private static ExportException unknown(String label, List<ExportOption<?>> options, String name) {
		String known = options.stream().map(ExportOption::name).collect(Collectors.joining(", "));
		return new ExportException(label + " has no option \"" + name + "\"; it has " + (known.isEmpty() ? "none" : known) + ".");
	}

	private boolean isAllowed(T value) {
		return value instanceof Number number ? number.doubleValue() >= least && number.doubleValue() <= most
				: !(value instanceof String) || open || choices.contains(value);
	}

	private Object parsed(String value) {
		if (type == Double.class) {
			return Double.valueOf(value);
		}
		if (type == Integer.class) {
			return Integer.valueOf(value);
		}
		if (type == String.class) {
			return open ? value : value.toLowerCase(Locale.ROOT);
		}
		if (!value.equalsIgnoreCase("true") && !value.equalsIgnoreCase("false")) {
			throw new NumberFormatException(value);
		}
		return Boolean.valueOf(value);
	}

	private ExportException refused(String value) {
		return new ExportException("The option \"" + name + "\" may be " + allowed + ", not \"" + value + "\".");
	}

	private static String plain(double number) {
		return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
	}
}
