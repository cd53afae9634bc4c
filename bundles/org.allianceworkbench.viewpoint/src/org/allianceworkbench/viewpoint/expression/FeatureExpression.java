// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression;

import org.allianceworkbench.viewpoint.expression.aql.EvaluationFailure;
import org.allianceworkbench.viewpoint.expression.aql.ObjectReader;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** {@code feature:name}: one feature of the context, or one of the five names that a Sirius knows beside features. */
final class FeatureExpression {
	private FeatureExpression() {
	}

	static Evaluable parse(String text) {
		String name = text.stripTrailing();
		return evaluation -> {
			if (evaluation.self == null) {
				throw new EvaluationFailure("there is no object to read \"" + name + "\" from");
			}
			return read(evaluation.self, name, evaluation.reader());
		};
	}

	private static Object read(EObject self, String name, ObjectReader reader) {
		return switch (name) {
		case "eContainer" -> reader.container(self);
		case "eContents" -> reader.contents(self);
		case "eAllContents" -> reader.allContents(self);
		case "eCrossReferences" -> reader.crossReferences(self);
		case "eClass" -> self.eClass();
		default -> {
			EStructuralFeature feature = self.eClass().getEStructuralFeature(name);
			if (feature == null) {
				throw new EvaluationFailure(self.eClass().getName() + " has no feature \"" + name + "\"");
			}
			yield reader.get(self, feature);
		}
		};
	}
}
