// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression.aql;

import static org.allianceworkbench.viewpoint.expression.aql.AqlExpression.NOTHING;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One evaluation of an AQL expression. */
final class AqlEvaluator {
	private final AqlContext context;
	private final AqlSteps steps = new AqlSteps();

	AqlEvaluator(AqlContext context) {
		this.context = context;
	}

	Object value(AqlNode node, AqlScope scope) {
		steps.take(1);
		if (node instanceof AqlNode.Constant constant) {
			return constant.value();
		}
		if (node instanceof AqlNode.Variable variable) {
			return variable(variable.name(), scope);
		}
		if (node instanceof AqlNode.Feature feature) {
			return feature(feature, scope);
		}
		if (node instanceof AqlNode.Call call) {
			return call(call, scope);
		}
		if (node instanceof AqlNode.Iteration iteration) {
			return iteration(iteration, scope);
		}
		if (node instanceof AqlNode.Binary binary) {
			return binary(binary, scope);
		}
		return otherValue(node, scope);
	}

	private Object otherValue(AqlNode node, AqlScope scope) {
		if (node instanceof AqlNode.Unary unary) {
			return AqlOperators.unary(unary.operator(), value(unary.operand(), scope), this);
		}
		if (node instanceof AqlNode.Conditional conditional) {
			return conditional(conditional, scope);
		}
		if (node instanceof AqlNode.Let let) {
			return let(let, scope);
		}
		if (node instanceof AqlNode.Elements elements) {
			return elements(elements, scope);
		}
		if (node instanceof AqlNode.TypeSet types) {
			return new AqlType(types.types().stream().map(this::path).toList());
		}
		return path((AqlNode.Path) node);
	}

	private Object variable(String name, AqlScope scope) {
		AqlScope found = scope.find(name);
		if (found == null && !context.hasVariable(name)) {
			throw new EvaluationFailure("there is no variable \"" + name + "\"");
		}
		return found == null ? context.variable(name) : found.value();
	}

	private Object path(AqlNode.Path path) {
		List<String> segments = path.segments();
		String name = String.join("::", segments.subList(0, Math.min(2, segments.size())));
		EClassifier type = context.type(name)
				.orElseThrow(() -> new EvaluationFailure("there is no type \"" + name + "\""));
		if (segments.size() == 2) {
			return type;
		}
		EEnumLiteral literal = segments.size() == 3 && type instanceof EEnum values ? values.getEEnumLiteral(segments.get(2)) : null;
		if (literal == null) {
			throw new EvaluationFailure("there is no literal \"" + String.join("::", segments) + "\"");
		}
		return literal.getInstance();
	}

	private Object elements(AqlNode.Elements elements, AqlScope scope) {
		Collection<Object> values = elements.unique() ? new LinkedHashSet<>() : new ArrayList<>();
		for (AqlNode each : elements.values()) {
			Object value = value(each, scope);
			if (value != NOTHING) {
				values.add(value);
			}
		}
		return values;
	}

	private Object conditional(AqlNode.Conditional node, AqlScope scope) {
		Object condition = value(node.condition(), scope);
		if (!(condition instanceof Boolean holds)) {
			return nothing("the condition of the if is neither true nor false");
		}
		if (!holds && node.otherwise() == null) {
			throw new EvaluationFailure("the if has no else");
		}
		return value(holds ? node.then() : node.otherwise(), scope);
	}

	/** A value does not see the names before it. */
	private Object let(AqlNode.Let node, AqlScope scope) {
		AqlScope inner = scope;
		for (int i = 0; i < node.names().size(); i++) {
			inner = inner.with(node.names().get(i), value(node.values().get(i), scope));
		}
		return value(node.body(), inner);
	}

	private Object binary(AqlNode.Binary node, AqlScope scope) {
		Object left = value(node.left(), scope);
		Boolean decided = AqlOperators.decided(node.operator(), left);
		if (decided != null) {
			return decided;
		}
		Object right = value(node.right(), scope);
		steps.takeSizeOf(left);
		steps.takeSizeOf(right);
		return AqlOperators.binary(node.operator(), left, right, this);
	}

	private Object feature(AqlNode.Feature node, AqlScope scope) {
		Object receiver = value(node.receiver(), scope);
		if (receiver instanceof Collection<?> values) {
			return each(values, value -> featureOf(value, node.name()));
		}
		if (receiver == null && !mayBeNull(node.receiver(), scope)) {
			return nothing("there is nothing to read \"" + node.name() + "\" from");
		}
		return receiver == null ? null : featureOf(receiver, node.name());
	}

	/**
	 * A feature of a missing object is missing too and no cause for a warning. Where a list or the result of a service is missing there is a
	 * warning: a Sirius does not know then that an object was meant.
	 */
	private boolean mayBeNull(AqlNode receiver, AqlScope scope) {
		if (receiver instanceof AqlNode.Feature feature) {
			EStructuralFeature known = feature(staticClass(feature.receiver(), scope), feature.name());
			return known == null || !known.isMany();
		}
		return !(receiver instanceof AqlNode.Call call) || call.arrow() || AqlLibrary.knows(call.name());
	}

	private static EStructuralFeature feature(EClass owner, String name) {
		return owner == null ? null : owner.getEStructuralFeature(name);
	}

	/** @return the class that a chain of features from a variable leads to, as far as the metamodel tells, else null */
	private EClass staticClass(AqlNode node, AqlScope scope) {
		if (node instanceof AqlNode.Variable variable) {
			return variable(variable.name(), scope) instanceof EObject object ? object.eClass() : null;
		}
		return node instanceof AqlNode.Feature feature
				&& feature(staticClass(feature.receiver(), scope), feature.name()) instanceof EReference reference
						? reference.getEReferenceType() : null;
	}

	private Object featureOf(Object receiver, String name) {
		if (!(receiver instanceof EObject object)) {
			return nothing("there is no feature \"" + name + "\" of " + kind(receiver));
		}
		EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
		return feature == null ? nothing("there is no feature \"" + name + "\" of " + kind(receiver)) : context.reader().get(object, feature);
	}

	private Object call(AqlNode.Call node, AqlScope scope) {
		Object receiver = value(node.receiver(), scope);
		Object[] arguments = new Object[node.arguments().size() + 1];
		for (int i = 1; i < arguments.length; i++) {
			arguments[i] = value(node.arguments().get(i - 1), scope);
		}
		if (node.arrow()) {
			arguments[0] = collection(receiver);
			return invoke(node.name(), arguments);
		}
		if (receiver instanceof Collection<?> values) {
			return each(values, value -> {
				arguments[0] = value;
				return invoke(node.name(), arguments);
			});
		}
		arguments[0] = receiver;
		return invoke(node.name(), arguments);
	}

	/** An arrow makes a set of what is no collection. */
	private static Object collection(Object receiver) {
		if (receiver instanceof Collection<?> || receiver == NOTHING) {
			return receiver;
		}
		Collection<Object> single = new LinkedHashSet<>();
		if (receiver != null) {
			single.add(receiver);
		}
		return single;
	}

	private interface Step {
		Object apply(Object value);
	}

	private Collection<Object> each(Collection<?> values, Step step) {
		Collection<Object> results = AqlCollections.like(values);
		for (Object value : values) {
			Object found = step.apply(value);
			steps.take(1);
			steps.takeSizeOf(found);
			AqlCollections.addFlat(found, results);
		}
		return results;
	}

	/** Services of the specification come first, then those of the language, then operations of the metamodel. */
	Object invoke(String name, Object... arguments) {
		for (Object argument : arguments) {
			if (argument == NOTHING) {
				return notFound(name, arguments);
			}
		}
		Object own = context.callService(name, arguments);
		if (own != NOTHING) {
			return own;
		}
		AqlLibrary.Builtin builtin = AqlLibrary.find(name, arguments);
		if (builtin != null) {
			Arrays.stream(arguments).forEach(steps::takeSizeOf);
			Object result = builtin.call(context.reader(), arguments);
			steps.takeSizeOf(result);
			return result;
		}
		Object result = AqlLibrary.operation(name, context.reader(), arguments);
		return result == NOTHING ? notFound(name, arguments) : result;
	}

	private Object iteration(AqlNode.Iteration node, AqlScope scope) {
		Object receiver = collection(value(node.receiver(), scope));
		if (!(receiver instanceof Collection<?> values)) {
			return notFound(node.name(), receiver);
		}
		Object result = AqlIterations.evaluate(node.name(), values,
				value -> body(node, scope.with(node.variable(), value)));
		return result == NOTHING ? notFound(node.name(), receiver) : result;
	}

	private Object body(AqlNode.Iteration node, AqlScope scope) {
		Object value = value(node.body(), scope);
		steps.takeSizeOf(value);
		return value;
	}

	Object notFound(String name, Object... arguments) {
		return nothing("there is no service \"" + name + "\" for " + Arrays.stream(arguments).map(AqlEvaluator::kind)
				.collect(Collectors.joining(", ")));
	}

	Object nothing(String warning) {
		context.warn(warning);
		return NOTHING;
	}

	private static String kind(Object value) {
		if (value == null || value == NOTHING) {
			return "null";
		}
		return value instanceof EObject object ? object.eClass().getName() : value.getClass().getSimpleName();
	}
}
