// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import java.util.List;
import java.util.Optional;

/**
 * The styles of a mapping: the first conditional style whose predicate holds replaces the default style as a whole.
 *
 * @param style the default style, empty where the specification gives none
 * @param conditional in order
 */
public record Styles<S>(Optional<S> style, List<Conditional<S>> conditional) {
	public Styles {
		conditional = List.copyOf(conditional);
	}

	/** A style with the condition under which it is used. */
	public record Conditional<S>(Expression predicate, Optional<S> style, Place place) {
	}
}
