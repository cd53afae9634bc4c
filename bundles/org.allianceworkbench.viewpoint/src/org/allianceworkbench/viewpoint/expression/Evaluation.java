// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.expression;

import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.viewpoint.expression.aql.AqlContext;
import org.allianceworkbench.viewpoint.expression.aql.AqlExpression;
import org.allianceworkbench.viewpoint.expression.aql.ObjectReader;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;

/** What one evaluation works with; collects its first warning. */
final class Evaluation implements AqlContext {
	final EObject self;
	final Services services;
	private final Map<String, Object> variables;
	private final Metamodels metamodels;
	private final ObjectReader reader;
	private String warning;

	Evaluation(EObject self, Map<String, Object> variables, Reads reads, Services services, Metamodels metamodels) {
		this.self = self;
		this.variables = variables;
		this.services = services;
		this.metamodels = metamodels;
		this.reader = new ObjectReader(reads::read, reads::everything);
	}

	@Override
	public void warn(String message) {
		if (warning == null) {
			warning = message;
		}
	}

	/** @return the first warning, or null */
	String warning() {
		return warning;
	}

	@Override
	public boolean hasVariable(String name) {
		return name.equals("self") || variables.containsKey(name);
	}

	@Override
	public Object variable(String name) {
		return name.equals("self") && !variables.containsKey(name) ? self : variables.get(name);
	}

	/** Calls a service and notes that it may read anything, where an object does not report its reads itself. */
	Object call(JavaService service, Object... arguments) {
		for (Object argument : arguments) {
			if (!ObjectReader.reportsItself(argument)) {
				reader.everything();
				break;
			}
		}
		return service.call(arguments);
	}

	@Override
	public Object callService(String name, Object... arguments) {
		JavaService service = services.find(name, arguments);
		return service == null ? AqlExpression.NOTHING : call(service, arguments);
	}

	@Override
	public Optional<EClassifier> type(String name) {
		return metamodels.find(name);
	}

	@Override
	public ObjectReader reader() {
		return reader;
	}
}
