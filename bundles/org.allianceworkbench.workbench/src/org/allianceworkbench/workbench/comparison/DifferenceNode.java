// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.compare.Difference;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;

/** A line of the tree: an element that something differs in, or a difference. */
final class DifferenceNode implements IAdaptable {
	private final DifferenceNode parent;
	private final EObject element;
	private final Difference difference;
	private final List<DifferenceNode> children = new ArrayList<>();

	private DifferenceNode(DifferenceNode parent, EObject element, Difference difference) {
		this.parent = parent;
		this.element = element;
		this.difference = difference;
		if (parent != null) {
			parent.children.add(this);
		}
	}

	/** A line for an element. */
	static DifferenceNode of(DifferenceNode parent, EObject element) {
		return new DifferenceNode(parent, element, null);
	}

	/** A line for a difference. */
	static DifferenceNode of(DifferenceNode parent, Difference difference) {
		return new DifferenceNode(parent, difference.element(), difference);
	}

	/** The line above, null for the first. */
	DifferenceNode parent() {
		return parent;
	}

	/** The element it is about: of the open model, or of the other one where only that has it. */
	EObject element() {
		return element;
	}

	/** Empty for a line that only says where differences are. */
	Optional<Difference> difference() {
		return Optional.ofNullable(difference);
	}

	List<DifferenceNode> children() {
		return children;
	}

	/** Selecting a line selects its element, so that properties and outline follow. */
	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == EObject.class ? type.cast(element) : null;
	}
}
