// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.allianceworkbench.viewpoint.change.SessionCommand;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramDocument;
import org.allianceworkbench.viewpoint.diagram.DiagramFactory;
import org.allianceworkbench.viewpoint.expression.Metamodels;
import org.allianceworkbench.viewpoint.expression.Reads;
import org.allianceworkbench.viewpoint.expression.Value;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;
import org.allianceworkbench.viewpoint.spec.DiagramDescription;
import org.allianceworkbench.viewpoint.spec.Expression;
import org.allianceworkbench.viewpoint.spec.FilterDescription;
import org.allianceworkbench.viewpoint.spec.Layer;
import org.allianceworkbench.viewpoint.spec.Link;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes new diagrams. */
final class DiagramCreation {
	private final DiagramDocument document;
	private final Interpreters interpreters;
	private final Consumer<Diagram> initialisation;

	/** @param initialisation is done with each new diagram, within its command */
	DiagramCreation(DiagramDocument document, Interpreters interpreters, Consumer<Diagram> initialisation) {
		this.document = document;
		this.interpreters = interpreters;
		this.initialisation = initialisation;
	}

	Optional<Command> command(SpecificationRegistry.Entry entry, EObject root, String name) {
		DiagramDescription description = entry.description();
		boolean accepted = Metamodels.isInstance(root, description.domainClass())
				&& (!description.precondition().isGiven() || evaluate(entry, description.precondition(), root).asBoolean());
		if (!accepted) {
			return Optional.empty();
		}
		return Optional.of(SessionCommand.giving("New diagram", () -> {
			Diagram diagram = diagram(entry, root, name == null ? title(entry, root) : name);
			document.getDiagrams().add(diagram);
			initialisation.accept(diagram);
			return List.of(diagram);
		}));
	}

	private String title(SpecificationRegistry.Entry entry, EObject root) {
		if (!entry.description().title().isGiven()) {
			return "new " + entry.description().label();
		}
		Value title = evaluate(entry, entry.description().title(), root);
		return title.isNull() ? null : title.asText();
	}

	private Value evaluate(SpecificationRegistry.Entry entry, Expression expression, EObject root) {
		return interpreters.of(entry).evaluate(expression, root, Map.of(), Reads.NONE);
	}

	private static Diagram diagram(SpecificationRegistry.Entry entry, EObject root, String name) {
		Diagram diagram = DiagramFactory.eINSTANCE.createDiagram();
		diagram.setId(EcoreUtil.generateUUID());
		diagram.setName(name);
		diagram.setSpecification(entry.specification().id());
		diagram.setViewpoint(entry.viewpoint().name());
		diagram.setDescription(entry.description().name());
		diagram.setTarget(root);
		entry.description().additionalLayers().stream().filter(layer -> layer.activeByDefault() || !layer.optional()).map(Layer::name)
				.forEach(diagram.getActiveLayers()::add);
		entry.description().defaultConcern().flatMap(Link::find).ifPresent(concern -> concern.filters().stream().flatMap(Link::stream)
				.map(FilterDescription::name).forEach(diagram.getActiveFilters()::add));
		return diagram;
	}
}
