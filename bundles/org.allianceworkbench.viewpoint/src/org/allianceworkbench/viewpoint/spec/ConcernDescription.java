// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import java.util.List;

/** A set of filters that are switched on together. */
public record ConcernDescription(String name, String label, List<Link<FilterDescription>> filters, Place place) implements Element {
	public ConcernDescription {
		filters = List.copyOf(filters);
	}
}
