// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The auto-layout a description asks for (the language's CustomLayoutConfiguration).
 *
 * @param id of the algorithm, such as {@code org.eclipse.elk.layered}
 * @param options identifier of an option to its value as text, in order
 */
public record LayoutConfiguration(String id, Map<String, String> options, Place place) {
	public LayoutConfiguration {
		options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
	}
}
