// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync.look;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.allianceworkbench.viewpoint.spec.ColourDescription;
import org.allianceworkbench.viewpoint.spec.Expression;
import org.allianceworkbench.viewpoint.style.Colour;
import org.allianceworkbench.viewpoint.sync.aspect.Aspect;
import org.eclipse.emf.ecore.EObject;

/** Computes colours for one object. */
final class Colours {
	private final Aspect aspect;
	private final EObject self;
	private final Map<String, Object> variables;

	Colours(Aspect aspect, EObject self, Map<String, Object> variables) {
		this.aspect = aspect;
		this.self = self;
		this.variables = variables;
	}

	Colour of(ColourDescription description) {
		if (description instanceof ColourDescription.Fixed fixed) {
			return colour(fixed);
		}
		if (description instanceof ColourDescription.Computed computed) {
			return new Colour(integer(computed.red()), integer(computed.green()), integer(computed.blue()));
		}
		return interpolated((ColourDescription.Interpolated) description);
	}

	private int integer(Expression expression) {
		return aspect.evaluate(expression, self, variables).asInteger();
	}

	private static Colour colour(ColourDescription.Fixed fixed) {
		return new Colour(fixed.red(), fixed.green(), fixed.blue());
	}

	/** As recorded from Sirius: linear between the two neighbouring steps, each component cut to a whole number. */
	private Colour interpolated(ColourDescription.Interpolated description) {
		List<ColourDescription.Step> steps = description.steps();
		if (steps.isEmpty()) {
			return Colour.BLACK;
		}
		int value = Math.max(integer(description.minimum()), Math.min(integer(description.maximum()), integer(description.value())));
		ColourDescription.Step below = steps.get(0);
		for (ColourDescription.Step above : steps) {
			int bound = integer(above.value());
			if (value <= bound) {
				return between(below, integer(below.value()), above, bound, value);
			}
			below = above;
		}
		return colour(below.colour());
	}

	private static Colour between(ColourDescription.Step below, int low, ColourDescription.Step above, int high, int value) {
		double part = high == low ? 1 : (double) (value - low) / (high - low);
		return new Colour(component(below, above, part, ColourDescription.Fixed::red),
				component(below, above, part, ColourDescription.Fixed::green),
				component(below, above, part, ColourDescription.Fixed::blue));
	}

	private static int component(ColourDescription.Step below, ColourDescription.Step above, double part,
			ToIntFunction<ColourDescription.Fixed> component) {
		int from = component.applyAsInt(below.colour());
		return (int) (from + (component.applyAsInt(above.colour()) - from) * part);
	}
}
