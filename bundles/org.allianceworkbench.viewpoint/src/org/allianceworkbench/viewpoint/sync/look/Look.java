// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync.look;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.expression.Value;
import org.allianceworkbench.viewpoint.spec.ContainerMapping;
import org.allianceworkbench.viewpoint.spec.EdgeMapping;
import org.allianceworkbench.viewpoint.spec.Expression;
import org.allianceworkbench.viewpoint.spec.LabelStyleDescription;
import org.allianceworkbench.viewpoint.spec.Mapping;
import org.allianceworkbench.viewpoint.spec.NodeMapping;
import org.allianceworkbench.viewpoint.spec.Styles;
import org.allianceworkbench.viewpoint.style.Appearance;
import org.allianceworkbench.viewpoint.style.LabelPosition;
import org.allianceworkbench.viewpoint.style.LabelStyle;
import org.allianceworkbench.viewpoint.sync.aspect.Aspect;
import org.allianceworkbench.viewpoint.sync.aspect.Engine;
import org.allianceworkbench.viewpoint.sync.view.View;
import org.allianceworkbench.viewpoint.sync.view.Views;
import org.eclipse.emf.ecore.EObject;

/** How one element looks: style, labels, tooltip and size, computed together. */
public abstract class Look extends Aspect {
	/** What Sirius shows where a label cannot be computed. */
	private static final String FAILED_LABEL = "Invalid feature as name";

	private final DiagramElement element;
	private final Map<String, Object> variables;

	/** A style with the words that say where it comes from. */
	record Chosen<S>(S style, String origin) {
	}

	Look(Engine engine, DiagramElement element, Map<String, Object> variables, Runnable whenStale) {
		super(engine, whenStale);
		this.element = element;
		this.variables = variables;
	}

	/**
	 * @param mapping of the element
	 * @param variables of its expressions
	 * @param whenStale is run each time the look is to be computed again
	 * @return the look of an element
	 */
	public static Look of(Engine engine, Views views, DiagramElement element, Mapping mapping, Map<String, Object> variables, Runnable whenStale) {
		if (mapping instanceof ContainerMapping container) {
			return new ContainerLook(engine, (Node) element, container, variables, whenStale);
		}
		return mapping instanceof NodeMapping node ? new NodeLook(engine, (Node) element, node, variables, whenStale)
				: new EdgeLook(engine, views, (Edge) element, (EdgeMapping) mapping, variables, whenStale);
	}

	@Override
	protected final void compute() {
		Appearance appearance = appearance();
		if (!appearance.equals(element.getAppearance())) {
			element.setAppearance(appearance);
		}
	}

	protected abstract Appearance appearance();

	protected final EObject self() {
		return element.getTarget();
	}

	/** @return the first conditional style whose predicate holds, else the default style; empty where there is none */
	protected final <S> Optional<Chosen<S>> choose(Styles<S> styles, Map<String, Object> predicateVariables) {
		List<Styles.Conditional<S>> conditional = styles.conditional();
		for (int i = 0; i < conditional.size(); i++) {
			Styles.Conditional<S> each = conditional.get(i);
			if (evaluate(each.predicate(), self(), predicateVariables).asBoolean() && each.style().isPresent()) {
				return Optional.of(new Chosen<>(each.style().get(), "conditional " + i));
			}
		}
		return styles.style().map(style -> new Chosen<>(style, "default"));
	}

	protected final Colours colours() {
		return new Colours(this, self(), variables);
	}

	protected final int integer(Expression expression) {
		return expression.isGiven() ? evaluate(expression, self(), variables).asInteger() : 0;
	}

	/** @return the label of the element, which tooltips may read as the name of their view */
	protected final String name(Expression expression) {
		String name = label(expression);
		if (variables.get("view") instanceof View view) {
			view.labelled(name);
		}
		return name;
	}

	protected final String label(Expression expression) {
		if (!expression.isGiven()) {
			return "";
		}
		Value value = evaluate(expression, self(), variables);
		return value.failed() ? FAILED_LABEL : value.asText();
	}

	protected final String tooltip(Expression expression) {
		if (!expression.isGiven()) {
			return null;
		}
		Value value = evaluate(expression, self(), variables);
		return value.failed() ? null : value.asText();
	}

	protected final LabelStyle labelStyle(LabelStyleDescription description, LabelPosition position, boolean hidden) {
		return new LabelStyle(description.size(), description.format(), colours().of(description.colour()), description.showIcon(),
				description.iconPath(), description.alignment(), position, hidden);
	}
}
