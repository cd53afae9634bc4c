// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import java.util.List;
import java.util.Optional;

/** A tool: something a user can do on a diagram. Names of variables are those the specification gives them. */
public sealed interface Tool extends Element {
	/** @return what all tools have in common */
	ToolBase base();

	@Override
	default String name() {
		return base().name();
	}

	@Override
	default String label() {
		return base().label();
	}

	@Override
	default Place place() {
		return base().place();
	}

	/** @return whether the tool may run; not given means always */
	default Expression precondition() {
		return base().precondition();
	}

	/** @return what the tool does; empty where the specification gives nothing, and for menus */
	Optional<ModelOperation> operation();

	/** Creates a node in a container or on the diagram. */
	record NodeCreationDescription(ToolBase base, List<Link<NodeMapping>> mappings, List<Link<AbstractNodeMapping>> extraMappings,
			String containerVariable, String containerViewVariable, Optional<ModelOperation> operation) implements Tool {
		public NodeCreationDescription {
			mappings = List.copyOf(mappings);
			extraMappings = List.copyOf(extraMappings);
		}

		/** @return the mappings of the nodes it makes */
		public List<NodeMapping> nodeMappings() {
			return mappings.stream().flatMap(Link::stream).toList();
		}
	}

	/** Creates a container in a container or on the diagram. */
	record ContainerCreationDescription(ToolBase base, List<Link<ContainerMapping>> mappings,
			List<Link<AbstractNodeMapping>> extraMappings, String containerVariable, String containerViewVariable,
			Optional<ModelOperation> operation) implements Tool {
		public ContainerCreationDescription {
			mappings = List.copyOf(mappings);
			extraMappings = List.copyOf(extraMappings);
		}

		/** @return the mappings of the containers it makes */
		public List<ContainerMapping> containerMappings() {
			return mappings.stream().flatMap(Link::stream).toList();
		}
	}

	/** Creates an edge between two elements. */
	record EdgeCreationDescription(ToolBase base, List<Link<EdgeMapping>> mappings, List<Link<Mapping>> extraSources,
			List<Link<Mapping>> extraTargets, String sourceVariable, String targetVariable, String sourceViewVariable,
			String targetViewVariable, Expression connectionStartPrecondition, Optional<ModelOperation> operation) implements Tool {
		public EdgeCreationDescription {
			mappings = List.copyOf(mappings);
			extraSources = List.copyOf(extraSources);
			extraTargets = List.copyOf(extraTargets);
		}

		/** @return the mappings of the edges it makes */
		public List<EdgeMapping> edgeMappings() {
			return mappings.stream().flatMap(Link::stream).toList();
		}
	}

	/**
	 * Edits a label in place.
	 *
	 * @param mask splits the text into arguments, such as <code>{0} : {1}</code>
	 * @param inputLabel what the editor starts with; not given means the label as shown
	 */
	record DirectEditLabel(ToolBase base, String mask, Expression inputLabel, Optional<ModelOperation> operation) implements Tool {
	}

	/** Deletes an element from the model. */
	record DeleteElementDescription(ToolBase base, String elementVariable, String elementViewVariable, String containerViewVariable,
			Optional<ModelOperation> operation) implements Tool {
	}

	/**
	 * Moves an end of an edge.
	 *
	 * @param reconnectsSource whether it takes the source end
	 * @param reconnectsTarget whether it takes the target end
	 */
	record ReconnectEdgeDescription(ToolBase base, boolean reconnectsSource, boolean reconnectsTarget, String sourceVariable,
			String targetVariable, String sourceViewVariable, String targetViewVariable, String elementVariable, String edgeViewVariable,
			Optional<ModelOperation> operation) implements Tool {
	}

	/** Does something on an element or the diagram. */
	record ToolDescription(ToolBase base, String elementVariable, String elementViewVariable, Optional<ModelOperation> operation)
			implements Tool {
	}

	/** Runs on a double click on elements of some mappings. */
	record DoubleClickDescription(ToolBase base, List<Link<Mapping>> mappings, String elementVariable, String elementViewVariable,
			Optional<ModelOperation> operation) implements Tool {
		public DoubleClickDescription {
			mappings = List.copyOf(mappings);
		}
	}

	/** Where a dragged object may come from. */
	enum DragSource {
		DIAGRAM, PROJECT_EXPLORER, BOTH
	}

	/** Takes what is dropped on a container or the diagram. */
	record ContainerDropDescription(ToolBase base, List<Link<Mapping>> targets, String oldContainerVariable, String newContainerVariable,
			String elementVariable, String newViewContainerVariable, DragSource dragSource,
			Optional<ModelOperation> operation) implements Tool {
		public ContainerDropDescription {
			targets = List.copyOf(targets);
		}

		/** @return the mappings of what it takes */
		public List<Mapping> mappings() {
			return targets.stream().flatMap(Link::stream).toList();
		}
	}

	/** Pastes copied elements. */
	record PasteDescription(ToolBase base, String containerVariable, String containerViewVariable, String copiedElementVariable,
			String copiedViewVariable, Optional<ModelOperation> operation) implements Tool {
	}

	/** Lets people choose objects, then does something with them. */
	record SelectionWizardDescription(ToolBase base, Expression candidates, boolean multiple, String message, String windowTitle,
			String elementVariable, String containerVariable, String containerViewVariable, Optional<ModelOperation> operation) implements Tool {
	}

	/** An entry of a context menu; runs on the selected elements. */
	record OperationAction(ToolBase base, String viewVariable, Optional<ModelOperation> operation) implements Tool {
	}

	/** A context menu. */
	record PopupMenu(ToolBase base, List<OperationAction> actions) implements Tool {
		public PopupMenu {
			actions = List.copyOf(actions);
		}

		@Override
		public Optional<ModelOperation> operation() {
			return Optional.empty();
		}
	}
}
