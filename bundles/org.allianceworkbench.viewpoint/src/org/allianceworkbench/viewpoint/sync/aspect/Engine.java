// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync.aspect;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.viewpoint.expression.EvaluationProblem;
import org.allianceworkbench.viewpoint.expression.Interpreter;
import org.allianceworkbench.viewpoint.expression.Metamodels;
import org.allianceworkbench.viewpoint.expression.Reads;
import org.allianceworkbench.viewpoint.expression.Value;
import org.allianceworkbench.viewpoint.spec.Expression;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** What the aspects of one diagram share: evaluation, dependencies, the extent of the model and the problems met. */
public final class Engine {
	private final Interpreter interpreter;
	private final ReadScope scope;
	private final Resource model;
	private final Dependencies dependencies = new Dependencies();
	private final Set<Aspect> withProblems = new LinkedHashSet<>();
	private long evaluations;

	/** @param model what holds the objects that instances of classes are sought among */
	public Engine(Interpreter interpreter, ReadScope scope, Resource model) {
		this.interpreter = interpreter;
		this.scope = scope;
		this.model = model;
	}

	/** Makes stale what read what has changed. */
	public void changed(Notification notification) {
		dependencies.changed(notification);
	}

	Dependencies dependencies() {
		return dependencies;
	}

	/** @return what evaluates */
	public Interpreter interpreter() {
		return interpreter;
	}

	/** @return where objects report their reads */
	public ReadScope scope() {
		return scope;
	}

	/** @return the value of an expression; what it reads is told to the reads */
	public Value evaluate(Expression expression, EObject self, Map<String, Object> variables, Reads reads) {
		evaluations++;
		Reads before = scope.enter(reads);
		try {
			return interpreter.evaluate(expression, self, variables, reads);
		} finally {
			scope.leave(before);
		}
	}

	/** @return how many expressions were evaluated so far */
	public long evaluations() {
		return evaluations;
	}

	/** @return all objects of the model that are instances of a class, in the order of the file */
	public List<EObject> instances(String domainClass) {
		List<EObject> found = new ArrayList<>();
		for (Iterator<EObject> all = model.getAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (isInstance(object, domainClass)) {
				found.add(object);
			}
		}
		return found;
	}

	/** As Sirius does: {@code ecore.EObject} is no class of the model's objects. */
	public static boolean isInstance(EObject object, String domainClass) {
		return !domainClass.endsWith("EObject") && Metamodels.isInstance(object, domainClass);
	}

	void noteProblems(Aspect aspect, boolean some) {
		if (some) {
			withProblems.add(aspect);
		} else {
			withProblems.remove(aspect);
		}
	}

	/** @return the problems of all aspects, as they were computed last */
	public List<EvaluationProblem> problems() {
		return withProblems.stream().flatMap(aspect -> aspect.problems().stream()).toList();
	}
}
