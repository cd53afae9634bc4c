// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import java.util.List;

/**
 * One step of a tool. Names of features and types are expressions too: plain text stands for itself, a text with a prefix is evaluated.
 */
public sealed interface ModelOperation {
	/** @return where it stands */
	Place place();

	/** @return the steps done after it, on the context it sets */
	List<ModelOperation> children();

	/** Makes another object the context of its children. */
	record ChangeContext(Expression browse, List<ModelOperation> children, Place place) implements ModelOperation {
		public ChangeContext {
			children = List.copyOf(children);
		}
	}

	/** Creates an object in a reference of the context; the new object is the context of its children and a variable. */
	record CreateInstance(Expression typeName, Expression referenceName, String variableName, List<ModelOperation> children, Place place)
			implements ModelOperation {
		public CreateInstance {
			children = List.copyOf(children);
		}
	}

	/** Sets a feature of the context, or adds to it where it holds many values. */
	record SetValue(Expression featureName, Expression value, List<ModelOperation> children, Place place) implements ModelOperation {
		public SetValue {
			children = List.copyOf(children);
		}
	}

	/** Removes an element from a feature of the context, or unsets the feature where no element is given. */
	record Unset(Expression featureName, Expression element, List<ModelOperation> children, Place place) implements ModelOperation {
		public Unset {
			children = List.copyOf(children);
		}
	}

	/** Moves the context to another container. */
	record MoveElement(Expression newContainer, Expression featureName, List<ModelOperation> children, Place place)
			implements ModelOperation {
		public MoveElement {
			children = List.copyOf(children);
		}
	}

	/** Deletes the context from the model. */
	record RemoveElement(List<ModelOperation> children, Place place) implements ModelOperation {
		public RemoveElement {
			children = List.copyOf(children);
		}
	}

	/** Does its children where a condition holds. */
	record If(Expression condition, List<ModelOperation> children, Place place) implements ModelOperation {
		public If {
			children = List.copyOf(children);
		}
	}

	/** Does the children of the first case whose condition holds, else those of the default. */
	record Switch(List<Case> cases, List<ModelOperation> otherwise, Place place) implements ModelOperation {
		public Switch {
			cases = List.copyOf(cases);
			otherwise = List.copyOf(otherwise);
		}

		@Override
		public List<ModelOperation> children() {
			return List.of();
		}
	}

	/** One case of a switch. */
	record Case(Expression condition, List<ModelOperation> children, Place place) {
		public Case {
			children = List.copyOf(children);
		}
	}

	/** Does its children once for each value, which is context and variable. */
	record For(Expression expression, String iteratorName, List<ModelOperation> children, Place place) implements ModelOperation {
		public For {
			children = List.copyOf(children);
		}
	}

	/** Gives a value a name. */
	record Let(String variableName, Expression value, List<ModelOperation> children, Place place) implements ModelOperation {
		public Let {
			children = List.copyOf(children);
		}
	}

	/** Shows the context with a mapping in a container, or on the diagram. */
	record CreateView(Link<Mapping> mapping, Expression containerView, String variableName, List<ModelOperation> children, Place place)
			implements ModelOperation {
		public CreateView {
			children = List.copyOf(children);
		}
	}

	/** Shows the context as an edge between two elements. */
	record CreateEdgeView(Link<Mapping> mapping, Expression source, Expression target, String variableName,
			List<ModelOperation> children, Place place) implements ModelOperation {
		public CreateEdgeView {
			children = List.copyOf(children);
		}
	}

	/** Takes the context, an element, off the diagram. */
	record DeleteView(List<ModelOperation> children, Place place) implements ModelOperation {
		public DeleteView {
			children = List.copyOf(children);
		}
	}
}
