// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.tool;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits an edited text into the arguments of a direct edit tool; the whole text must match, such as <code>{0} ({1})</code>. */
final class Mask {
	private static final Pattern PLACE = Pattern.compile("\\{0*(\\d+)\\}");

	private final Pattern pattern;
	private final Map<String, Integer> groups = new HashMap<>();

	Mask(String mask) {
		StringBuilder regex = new StringBuilder();
		Matcher places = PLACE.matcher(mask);
		int end = 0;
		while (places.find()) {
			regex.append(Pattern.quote(mask.substring(end, places.start()))).append("(.*?)");
			groups.put(places.group(1), groups.size() + 1);
			end = places.end();
		}
		regex.append(Pattern.quote(mask.substring(end)));
		pattern = Pattern.compile(regex.toString(), Pattern.DOTALL);
	}

	/** @return the arguments as variables {@code arg0} and {@code 0}, {@code arg1} and {@code 1}; empty where the text does not match */
	Optional<Map<String, Object>> split(String text) {
		Matcher matcher = pattern.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		Map<String, Object> variables = new HashMap<>();
		groups.forEach((number, group) -> {
			variables.put("arg" + number, matcher.group(group));
			variables.put(number, matcher.group(group));
		});
		return Optional.of(variables);
	}
}
