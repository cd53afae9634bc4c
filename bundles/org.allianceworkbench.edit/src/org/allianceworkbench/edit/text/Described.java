// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.text;

import java.util.LinkedHashMap;
import java.util.Map;

/** Maps whose entries stay in the order in which they were given. */
public final class Described {
	private Described() {
	}

	/** Returns a map of names and values, given in turn; a name without a value is left out. */
	public static Map<String, Object> of(Object... namesAndValues) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			if (namesAndValues[i + 1] != null) {
				map.put((String) namesAndValues[i], namesAndValues[i + 1]);
			}
		}
		return map;
	}
}
