// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync.aspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.viewpoint.expression.EvaluationProblem;
import org.allianceworkbench.viewpoint.expression.Reads;
import org.allianceworkbench.viewpoint.expression.Value;
import org.allianceworkbench.viewpoint.spec.Expression;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Something computed from the model that remembers what it read, so that it is computed again only when that has changed. */
public abstract class Aspect implements Reads {
	private final Engine engine;
	private final Runnable whenStale;
	private List<Dependencies.Bucket> buckets = new ArrayList<>(2);
	private List<EvaluationProblem> problems = List.of();
	private boolean stale = true;

	/** @param whenStale is run each time the aspect becomes stale, to note that its owner must look at it */
	protected Aspect(Engine engine, Runnable whenStale) {
		this.engine = engine;
		this.whenStale = whenStale;
	}

	/** Evaluates with {@link #evaluate} and keeps the result. */
	protected abstract void compute();

	/** Computes again where needed. */
	public final void update() {
		if (stale) {
			forget();
			stale = false;
			compute();
			engine.noteProblems(this, !problems.isEmpty());
		}
	}

	/** The result is not to be relied on any longer. */
	public final void invalidate() {
		if (!stale) {
			stale = true;
			whenStale.run();
		}
	}

	/** The aspect is no longer needed. */
	public final void dispose() {
		forget();
		engine.noteProblems(this, false);
		stale = true;
	}

	/** @return the problems of the last computation */
	public final List<EvaluationProblem> problems() {
		return problems;
	}

	/** @return the value of an expression, of whose reads note is taken */
	public final Value evaluate(Expression expression, EObject self, Map<String, Object> variables) {
		Value value = engine.evaluate(expression, self, variables, this);
		value.problem().ifPresent(problem -> {
			problems = new ArrayList<>(problems);
			problems.add(problem);
		});
		return value;
	}

	@Override
	public final void read(EObject object, EStructuralFeature feature) {
		Dependencies.Bucket bucket = engine.dependencies().add(this, object, feature);
		if (bucket != null) {
			buckets.add(bucket);
		}
	}

	@Override
	public final void everything() {
		engine.dependencies().addEverything(this);
	}

	/** The aspect depends on which objects there are. */
	public final void instances() {
		engine.dependencies().addInstances(this);
	}

	private void forget() {
		buckets.forEach(bucket -> engine.dependencies().remove(this, bucket));
		buckets = new ArrayList<>(2);
		engine.dependencies().removeBroad(this);
		problems = List.of();
	}
}
