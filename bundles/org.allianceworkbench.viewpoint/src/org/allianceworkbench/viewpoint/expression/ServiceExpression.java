// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.viewpoint.expression.aql.EvaluationFailure;

/** {@code service:name}, {@code service:name(variable, variable)} and {@code service:variable.name(variable)}. */
final class ServiceExpression {
	private static final Pattern CALL = Pattern.compile("(?:([^.()]+)\\.)?([^.()]+?)(?:\\((.*)\\))?");

	private final String receiver;
	private final String name;
	private final List<String> arguments;

	private ServiceExpression(String receiver, String name, List<String> arguments) {
		this.receiver = receiver;
		this.name = name;
		this.arguments = arguments;
	}

	static Evaluable parse(String text) {
		Matcher call = CALL.matcher(text.trim());
		if (!call.matches()) {
			throw new EvaluationFailure("a service is called as name, name(variable) or variable.name(variable)");
		}
		String receiver = call.group(1) == null ? "self" : call.group(1).trim();
		return new ServiceExpression(receiver, call.group(2).trim(), arguments(call.group(3)))::evaluate;
	}

	private static List<String> arguments(String text) {
		List<String> names = new ArrayList<>();
		if (text != null && !text.isBlank()) {
			for (String each : text.split(",", -1)) {
				names.add(each.trim());
			}
		}
		return names;
	}

	private Object evaluate(Evaluation evaluation) {
		Object[] values = new Object[arguments.size() + 1];
		values[0] = variable(receiver, evaluation);
		for (int i = 0; i < arguments.size(); i++) {
			values[i + 1] = variable(arguments.get(i), evaluation);
		}
		JavaService service = evaluation.services.find(name, values);
		if (service == null) {
			throw new EvaluationFailure(evaluation.services.knows(name) ? "no service \"" + name + "\" accepts these arguments"
					: "there is no service \"" + name + "\"");
		}
		return evaluation.call(service, values);
	}

	private static Object variable(String name, Evaluation evaluation) {
		if (!evaluation.hasVariable(name)) {
			throw new EvaluationFailure("there is no variable \"" + name + "\", and a service takes only variables");
		}
		return evaluation.variable(name);
	}
}
