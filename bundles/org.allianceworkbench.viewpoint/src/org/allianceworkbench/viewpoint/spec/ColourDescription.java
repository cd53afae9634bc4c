// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import java.util.List;

/** A colour of a specification. */
public sealed interface ColourDescription {
	/** @return its name in the palette */
	String name();

	/** A system colour or fixed user colour; components as the specification gives them, not clamped. */
	record Fixed(String name, int red, int green, int blue) implements ColourDescription {
	}

	/** A colour whose components are evaluated as integers and clamped to 0..255. */
	record Computed(String name, Expression red, Expression green, Expression blue, Place place) implements ColourDescription {
	}

	/** A colour between steps: the value between minimum and maximum picks two steps, each component is interpolated linearly. */
	record Interpolated(String name, Expression value, Expression minimum, Expression maximum, List<Step> steps, Place place)
			implements ColourDescription {
		public Interpolated {
			steps = List.copyOf(steps);
		}
	}

	/** One step of an interpolated colour. */
	record Step(Expression value, Fixed colour) {
	}
}
