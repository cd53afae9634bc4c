// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.expression.EvaluationProblem;
import org.allianceworkbench.viewpoint.expression.Value;
import org.allianceworkbench.viewpoint.spec.AbstractNodeMapping;
import org.allianceworkbench.viewpoint.spec.EdgeMapping;
import org.allianceworkbench.viewpoint.spec.Expression;
import org.allianceworkbench.viewpoint.spec.ModelOperation;
import org.allianceworkbench.viewpoint.spec.Place;
import org.allianceworkbench.viewpoint.sync.DiagramSynchronizer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Does the steps of one tool. A step that fails because of its expression, a type or a feature is noted and left out; a value that does
 * not fit is thrown and ends the tool, as recorded of Sirius. Variables stay set when the block that set them is over.
 */
final class OperationRunner {
	private final DiagramSynchronizer synchronizer;
	private final Map<String, Object> variables;
	private final ModelDeletion deletion;
	private final List<EObject> created = new ArrayList<>();
	private final List<OperationProblem> problems = new ArrayList<>();

	OperationRunner(DiagramSynchronizer synchronizer, Map<String, Object> variables, ModelDeletion deletion) {
		this.synchronizer = synchronizer;
		this.deletion = deletion;
		this.variables = new HashMap<>(variables);
	}

	/** The objects made so far, in order. */
	List<EObject> created() {
		return created;
	}

	List<OperationProblem> problems() {
		return problems;
	}

	Value evaluate(Expression expression, EObject self) {
		Value value = synchronizer.evaluate(expression, self, variables);
		value.problem().map(EvaluationProblem::message)
				.ifPresent(message -> note(expression.place(), expression.feature() + ": " + message));
		return value;
	}

	void run(List<ModelOperation> operations, EObject self) {
		operations.forEach(operation -> run(operation, self));
	}

	void run(ModelOperation operation, EObject self) {
		if (operation instanceof ModelOperation.ChangeContext change) {
			run(change.children(), evaluate(change.browse(), self).raw() instanceof EObject object ? object : self);
		} else if (operation instanceof ModelOperation.CreateInstance create) {
			run(create.children(), create(create, self).orElse(self));
		} else if (operation instanceof ModelOperation.SetValue set) {
			set(set, self);
			run(set.children(), self);
		} else if (operation instanceof ModelOperation.Unset unset) {
			unset(unset, self);
			run(unset.children(), self);
		} else if (operation instanceof ModelOperation.MoveElement move) {
			move(move, self);
			run(move.children(), self);
		} else if (operation instanceof ModelOperation.RemoveElement remove) {
			deletion.delete(List.of(self));
			run(remove.children(), self);
		} else {
			control(operation, self);
		}
	}

	private void control(ModelOperation operation, EObject self) {
		if (operation instanceof ModelOperation.If condition) {
			if (evaluate(condition.condition(), self).asBoolean()) {
				run(condition.children(), self);
			}
		} else if (operation instanceof ModelOperation.Switch choice) {
			run(choice.cases().stream().filter(each -> evaluate(each.condition(), self).asBoolean()).findFirst()
					.map(ModelOperation.Case::children).orElse(choice.otherwise()), self);
		} else if (operation instanceof ModelOperation.For loop) {
			loop(loop, self);
		} else if (operation instanceof ModelOperation.Let let) {
			variables.put(let.variableName(), evaluate(let.value(), self).raw());
			run(let.children(), self);
		} else {
			view(operation, self);
		}
	}

	private void loop(ModelOperation.For loop, EObject self) {
		Object values = evaluate(loop.expression(), self).raw();
		List<Object> items = new ArrayList<>();
		if (values instanceof Collection<?> many) {
			items.addAll(many);
		} else if (values != null) {
			items.add(values);
		}
		for (Object item : items) {
			variables.put(loop.iteratorName(), item);
			run(loop.children(), item instanceof EObject object ? object : self);
		}
	}

	private Optional<EObject> create(ModelOperation.CreateInstance create, EObject self) {
		String typeName = evaluate(create.typeName(), self).asText();
		String featureName = evaluate(create.referenceName(), self).asText();
		Optional<EClass> type = synchronizer.interpreter().metamodels().findClass(typeName)
				.filter(found -> !found.isAbstract() && !found.isInterface());
		if (type.isEmpty()) {
			note(create.place(), "there is no class " + typeName + " of which objects can be made");
			return Optional.empty();
		}
		if (!(self.eClass().getEStructuralFeature(featureName) instanceof EReference reference)) {
			note(create.place(), self.eClass().getName() + " has no reference " + featureName);
			return Optional.empty();
		}
		if (!reference.isContainment()) {
			note(create.place(), "what is made in " + featureName + " would have no container");
			return Optional.empty();
		}
		EObject made = EcoreUtil.create(type.get());
		FeatureChange.set(self, reference, made);
		variables.put(create.variableName(), made);
		created.add(made);
		return Optional.of(made);
	}

	private void set(ModelOperation.SetValue set, EObject self) {
		feature(set.featureName(), self, set.place()).ifPresent(feature -> {
			Value value = evaluate(set.value(), self);
			FeatureChange.set(self, feature, value.raw());
		});
	}

	private void unset(ModelOperation.Unset unset, EObject self) {
		feature(unset.featureName(), self, unset.place()).ifPresent(feature -> FeatureChange.unset(self, feature,
				unset.element().isGiven() ? evaluate(unset.element(), self).asObjects() : List.of(), deletion));
	}

	private void move(ModelOperation.MoveElement move, EObject self) {
		Object container = evaluate(move.newContainer(), self).raw();
		EObject owner = (EObject) Objects.requireNonNull(container, "there is no container to move to");
		feature(move.featureName(), owner, move.place()).ifPresent(feature -> {
			if (feature instanceof EReference reference) {
				FeatureChange.set(owner, reference, self);
			}
		});
	}

	private Optional<EStructuralFeature> feature(Expression name, EObject self, Place place) {
		String text = evaluate(name, self).asText();
		EStructuralFeature feature = self.eClass().getEStructuralFeature(text);
		if (feature == null) {
			note(place, self.eClass().getName() + " has no feature " + text);
		}
		return Optional.ofNullable(feature);
	}

	private void view(ModelOperation operation, EObject self) {
		if (operation instanceof ModelOperation.CreateView create) {
			createView(create, self);
		} else if (operation instanceof ModelOperation.CreateEdgeView create) {
			createEdge(create, self);
		} else if (operation instanceof ModelOperation.DeleteView delete) {
			deleteView(delete, self);
		}
		run(operation.children(), self);
	}

	private void createView(ModelOperation.CreateView create, EObject self) {
		Optional<EObject> container = DiagramSynchronizer.shown(evaluate(create.containerView(), self).raw());
		Optional<AbstractNodeMapping> mapping = create.mapping().find().filter(AbstractNodeMapping.class::isInstance)
				.map(AbstractNodeMapping.class::cast);
		if (container.isEmpty() || mapping.isEmpty()) {
			note(create.place(), "there is no view to show the object in");
			return;
		}
		EObject shown = synchronizer.changes().show(mapping.get(), self, container.get());
		variables.put(create.variableName(), synchronizer.view(shown));
	}

	private void createEdge(ModelOperation.CreateEdgeView create, EObject self) {
		Optional<EObject> source = DiagramSynchronizer.shown(evaluate(create.source(), self).raw());
		Optional<EObject> target = DiagramSynchronizer.shown(evaluate(create.target(), self).raw());
		Optional<EdgeMapping> mapping = create.mapping().find().filter(EdgeMapping.class::isInstance).map(EdgeMapping.class::cast);
		boolean ends = source.filter(DiagramElement.class::isInstance).isPresent()
				&& target.filter(DiagramElement.class::isInstance).isPresent();
		if (!ends || mapping.isEmpty()) {
			note(create.place(), "there are no views to connect");
			return;
		}
		EObject shown = synchronizer.changes().show(mapping.get(), self, (DiagramElement) source.get(), (DiagramElement) target.get());
		variables.put(create.variableName(), synchronizer.view(shown));
	}

	private void deleteView(ModelOperation.DeleteView delete, EObject self) {
		Optional<EObject> shown = DiagramSynchronizer.shown(self).filter(DiagramElement.class::isInstance);
		shown.ifPresentOrElse(EcoreUtil::remove, () -> note(delete.place(), "the context is no element of a diagram"));
	}

	private void note(Place place, String message) {
		problems.add(new OperationProblem(place, message));
	}
}
