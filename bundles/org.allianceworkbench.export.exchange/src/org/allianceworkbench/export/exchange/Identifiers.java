// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives each thing one identifier that the file has only once: its own id, where the format allows that. */
public final class Identifiers {
	private final String beginning;
	private final String signs;
	private final Map<String, String> given = new HashMap<>();
	private final Set<String> taken = new HashSet<>();

	private Identifiers(String beginning, String signs) {
		this.beginning = beginning;
		this.signs = signs;
	}

	/** @return identifiers that XML accepts as xs:ID: NCNames (XML Schema part 2, section 3.3.8), of ASCII only */
	public static Identifiers names() {
		return new Identifiers("", "-_.");
	}

	/** @return identifiers of letters, digits and underscores that begin with "e_", so that none is a word of the language */
	public static Identifiers words() {
		return new Identifiers("e_", "_");
	}

	/** @return the identifier for the key, the same on each call */
	public String of(String key) {
		String wanted = key == null ? "" : key;
		String known = given.get(wanted);
		return known != null ? known : give(wanted);
	}

	private String give(String key) {
		StringBuilder name = new StringBuilder(beginning);
		key.codePoints().limit(200).forEach(point -> name.append(isAllowed(point) ? Character.toString(point) : "_"));
		if (name.isEmpty() || !isLetter(name.charAt(0)) && name.charAt(0) != '_') {
			name.insert(0, "id-");
		}
		String result = name.toString();
		for (int number = 2; !taken.add(result); number++) {
			result = name + "_" + number;
		}
		given.put(key, result);
		return result;
	}

	private boolean isAllowed(int point) {
		return isLetter(point) || point >= '0' && point <= '9' || signs.indexOf(point) >= 0;
	}

	private static boolean isLetter(int point) {
		return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z';
	}
}
