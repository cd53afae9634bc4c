// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.allianceworkbench.compare.Addition;
import org.allianceworkbench.compare.Comparison;
import org.allianceworkbench.compare.Difference;
import org.allianceworkbench.compare.ValueChange;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Differences by the element they are in, each element in that in which it lies. */
final class DifferenceTree implements ITreeContentProvider {
	/** The lines below the model itself, and those of the model where it differs. */
	static List<DifferenceNode> of(Comparison comparison, Predicate<Difference> shown) {
		Map<EObject, DifferenceNode> elements = new HashMap<>();
		comparison.differences().stream().filter(shown).forEach(difference -> DifferenceNode.of(node(home(difference), elements), difference));
		DifferenceNode root = elements.get(comparison.before());
		return root == null ? List.of() : List.of(root);
	}

	private static EObject home(Difference difference) {
		if (difference instanceof ValueChange change) {
			return change.element();
		}
		return difference instanceof Addition addition ? addition.parent() : difference.element().eContainer();
	}

	private static DifferenceNode node(EObject element, Map<EObject, DifferenceNode> elements) {
		DifferenceNode known = elements.get(element);
		if (known == null) {
			EObject container = element.eContainer();
			known = DifferenceNode.of(container == null ? null : node(container, elements), element);
			elements.put(element, known);
		}
		return known;
	}

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object node) {
		return ((DifferenceNode) node).children().toArray();
	}

	@Override
	public Object getParent(Object node) {
		return ((DifferenceNode) node).parent();
	}

	@Override
	public boolean hasChildren(Object node) {
		return !((DifferenceNode) node).children().isEmpty();
	}

	/** All differences at and below some lines. */
	static List<Difference> differences(List<DifferenceNode> nodes) {
		List<Difference> all = new ArrayList<>();
		for (DifferenceNode node : nodes) {
			node.difference().ifPresent(all::add);
			all.addAll(differences(node.children()));
		}
		return all;
	}
}
