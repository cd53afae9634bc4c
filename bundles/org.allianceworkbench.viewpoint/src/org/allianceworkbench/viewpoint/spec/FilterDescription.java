// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import java.util.List;

/**
 * A filter that people switch on: it hides what its parts match.
 *
 * @param filters the parts in order
 */
public record FilterDescription(String name, String label, List<MappingFilter> filters, Place place) implements Element {
	public FilterDescription {
		filters = List.copyOf(filters);
	}

	/**
	 * Hides the elements of some mappings for which a condition does not hold.
	 *
	 * @param targets the mappings; none means all
	 * @param semanticCondition evaluated on the target object
	 * @param viewCondition evaluated on the element
	 */
	public record MappingFilter(List<Link<Mapping>> targets, Expression semanticCondition, Expression viewCondition,
			Place place) {
		public MappingFilter {
			targets = List.copyOf(targets);
		}

		/** @return the mappings it is for; none means all */
		public List<Mapping> mappings() {
			return targets.stream().flatMap(Link::stream).toList();
		}
	}
}
