// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.DiagramPackage;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.expression.EvaluationProblem;
import org.allianceworkbench.viewpoint.expression.Interpreter;
import org.allianceworkbench.viewpoint.expression.Reads;
import org.allianceworkbench.viewpoint.expression.Value;
import org.allianceworkbench.viewpoint.spec.AbstractNodeMapping;
import org.allianceworkbench.viewpoint.spec.DiagramDescription;
import org.allianceworkbench.viewpoint.spec.Expression;
import org.allianceworkbench.viewpoint.spec.Mapping;
import org.allianceworkbench.viewpoint.sync.aspect.Engine;
import org.allianceworkbench.viewpoint.sync.aspect.ReadScope;
import org.allianceworkbench.viewpoint.sync.view.View;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Keeps one diagram in step with the model, with the results that the conformance kit records of Sirius. Each evaluated aspect of each
 * element remembers what it read; a refresh evaluates again only what read something that has changed since.
 */
public final class DiagramSynchronizer {
	private static final Set<Object> IDENTITY = Set.of(DiagramPackage.Literals.DIAGRAM_ELEMENT__MAPPING,
			DiagramPackage.Literals.DIAGRAM_ELEMENT__TARGET, DiagramPackage.Literals.EDGE__SOURCE, DiagramPackage.Literals.EDGE__END);

	private final DiagramDescription description;
	private final Engine engine;
	private final Elements elements;
	private final Placement placement = new Placement();
	private final NodeStructure nodes;
	private final EdgeStructure edges;
	private final Visibility visibility;
	private final ViewChanges changes;
	private final Set<DiagramElement> arrived = new LinkedHashSet<>();
	private boolean refreshing;
	private boolean layersChanged;

	/**
	 * @param scope where the reads of the model's objects arrive
	 * @param model the objects that a mapping without candidate expression may show
	 */
	public DiagramSynchronizer(Diagram diagram, DiagramDescription description, Interpreter interpreter, ReadScope scope, Resource model) {
		this.description = description;
		engine = new Engine(interpreter, scope, model);
		elements = new Elements(diagram, description, engine);
		nodes = new NodeStructure(elements, placement);
		edges = new EdgeStructure(elements);
		visibility = new Visibility(elements);
		changes = new ViewChanges(this, elements, placement);
		arrived.addAll(diagram.getNodes());
		arrived.addAll(diagram.getEdges());
	}

	/** @return the diagram */
	public Diagram diagram() {
		return elements.diagram();
	}

	/** @return the description that draws it */
	public DiagramDescription description() {
		return description;
	}

	/** @return evaluates the expressions of its viewpoint */
	public Interpreter interpreter() {
		return engine.interpreter();
	}

	/** @return the mapping that shows an element; empty where the description has none of that name there */
	public Optional<Mapping> mapping(DiagramElement element) {
		return Optional.ofNullable(elements.state(element)).map(ElementState::mapping);
	}

	/** @return why an element is not visible: hidden, layer, filter:name, container, source, target */
	public List<String> hiddenBy(DiagramElement element) {
		return visibility.hiddenBy(element);
	}

	/** @return the elements that show an object, in no order */
	public Collection<DiagramElement> elements(EObject target) {
		return elements.index().showing(target);
	}

	/** @return whether elements of a mapping may stand directly in the diagram or a node, as the layers are now */
	public boolean accepts(EObject container, Mapping mapping) {
		Region region = elements.region(container);
		if (region == null) {
			return false;
		}
		boolean top = region.mapping() == null;
		return top ? elements.mappings().isActive(mapping) && mapping instanceof AbstractNodeMapping
				: elements.mappings().children(region.mapping()).contains(mapping)
						|| ActiveMappings.bordered(region.mapping()).contains(mapping);
	}

	/** @return whether the mapping of an element is one of the given ones, or extends one of them */
	public boolean isOf(DiagramElement element, Collection<? extends Mapping> mappings) {
		ElementState state = elements.state(element);
		return state != null && elements.index().names(state.mapping()).stream().anyMatch(mappings::contains);
	}

	/** @return whether an object is of a mapping's class */
	public static boolean mayShow(Mapping mapping, EObject object) {
		return Engine.isInstance(object, mapping.domainClass());
	}

	/** @return whether a mapping belongs to a layer that is on */
	public boolean isActive(Mapping mapping) {
		return elements.mappings().isActive(mapping);
	}

	/** Evaluates without remembering what was read. */
	public Value evaluate(Expression expression, EObject self, Map<String, Object> variables) {
		return engine.evaluate(expression, self, variables, Reads.NONE);
	}

	/** @return changes of what is on the diagram that do not follow from the model */
	public ViewChanges changes() {
		return changes;
	}

	/** @return what expressions see of the diagram or an element of it */
	public EObject view(EObject shown) {
		return elements.views().of(shown);
	}

	/** @return the diagram or element that an expression gave as a view; empty for anything else */
	public static Optional<EObject> shown(Object view) {
		return view instanceof View known ? Optional.of(known.shown()) : Optional.empty();
	}

	/** @return what went wrong in the evaluations that the diagram as it is now depends on */
	public List<EvaluationProblem> problems() {
		return Stream.concat(engine.problems().stream(), omissions().stream()).toList();
	}

	/** @return what the diagram leaves out because it would be too much or go on for ever, once for each mapping */
	List<EvaluationProblem> omissions() {
		return elements.nesting().problems();
	}

	/** @return of the problems the first one of each expression, for people, who mend expressions and not evaluations */
	public List<EvaluationProblem> complaints() {
		Map<Expression, EvaluationProblem> firsts = new LinkedHashMap<>();
		problems().forEach(problem -> firsts.putIfAbsent(problem.expression(), problem));
		return List.copyOf(firsts.values());
	}

	/** How many expressions were evaluated so far. */
	long evaluations() {
		return engine.evaluations();
	}

	/** Takes note of a change of the model. */
	public void modelChanged(Notification notification) {
		engine.changed(notification);
		boolean contents = notification.getNotifier() instanceof Resource
				|| notification.getFeature() instanceof EReference reference && reference.isContainment();
		if (contents) {
			new Departure(elements).of(notification.getOldValue());
		}
	}

	/** Takes note of a change of a diagram by a command, by undo or redo; of what this synchronizer does itself only the order is of interest. */
	public void diagramChanged(Notification notification) {
		Object feature = notification.getFeature();
		if (feature instanceof EReference reference && reference.isContainment()) {
			elements.orderChanged();
		}
		if (refreshing || feature == null) {
			return;
		}
		if (notification.getNotifier() == diagram() && feature == DiagramPackage.Literals.DIAGRAM__ACTIVE_LAYERS) {
			layersChanged = true;
		} else if (notification.getNotifier() == diagram() && feature == DiagramPackage.Literals.DIAGRAM__ACTIVE_FILTERS) {
			elements.useFilters();
		} else if (feature == DiagramPackage.Literals.DIAGRAM_ELEMENT__HIDDEN) {
			elements.uncertain().add((DiagramElement) notification.getNotifier());
		} else if (IDENTITY.contains(feature) && notification.getNotifier() instanceof DiagramElement element) {
			changedIdentity(element);
		} else if (feature instanceof EReference reference && reference.isContainment()) {
			moved(notification);
		}
	}

	private void changedIdentity(DiagramElement element) {
		if (elements.state(element) != null && element.getTarget() != null) {
			elements.detachAlone(element);
			arrived.add(element);
		}
	}

	private void moved(Notification notification) {
		each(notification.getOldValue(), elements::detach);
		each(notification.getNewValue(), element -> {
			arrived.add(element);
			Region around = elements.region((EObject) notification.getNotifier());
			if (around != null) {
				elements.staleRegions().add(around);
			}
		});
	}

	private static void each(Object value, java.util.function.Consumer<DiagramElement> action) {
		if (value instanceof Collection<?> values) {
			values.forEach(each -> each(each, action));
		} else if (value instanceof DiagramElement element) {
			action.accept(element);
		}
	}

	/** Evaluates again what depends on what has changed. */
	public void refresh() {
		refreshing = true;
		try {
			if (layersChanged) {
				layersChanged = false;
				elements.useLayers();
			}
			attachArrived();
			nodes.refresh();
			edges.refresh();
			updateElements();
			placement.settle();
			visibility.refresh();
		} finally {
			refreshing = false;
			placement.forget();
		}
	}

	/** Evaluates everything again; the result is the same, unless an expression depends on more than the model. */
	public void refreshAll() {
		elements.invalidateAll();
		refresh();
	}

	private void attachArrived() {
		List<DiagramElement> waiting = new ArrayList<>(arrived);
		arrived.clear();
		waiting.stream().filter(Node.class::isInstance).forEach(node -> attach((Node) node));
		waiting.stream().filter(Edge.class::isInstance).forEach(edge -> attach((Edge) edge));
	}

	private void attach(Node node) {
		EObject container = node.eContainer();
		if (!belongs(node) || node.getTarget() == null) {
			return;
		}
		if (elements.state(node) == null) {
			ElementState around = elements.state(container);
			elements.mappings().find(around == null ? null : around.mapping(), node).ifPresent(mapping -> {
				elements.attach(node, mapping);
				if (node.getPresentation() != NodeStructure.presentation(mapping)) {
					node.setPresentation(NodeStructure.presentation(mapping));
				}
			});
		}
		List.copyOf(node.getNodes()).forEach(this::attach);
		List.copyOf(node.getBordered()).forEach(this::attach);
	}

	private void attach(Edge edge) {
		boolean whole = belongs(edge) && edge.getTarget() != null && elements.state(edge) == null && belongs(edge.getSource())
				&& belongs(edge.getEnd());
		if (whole) {
			elements.mappings().find(edge).ifPresent(mapping -> elements.attach(edge, mapping));
		}
	}

	private boolean belongs(EObject element) {
		return element != null && EcoreUtil.isAncestor(diagram(), element);
	}

	private void updateElements() {
		while (!elements.staleElements().isEmpty()) {
			List<ElementState> stale = new ArrayList<>(elements.staleElements());
			elements.staleElements().clear();
			for (ElementState state : stale) {
				state.update();
				elements.uncertain().add(state.element());
			}
		}
	}
}
