// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.diagram.resource;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramDocument;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Turns what a loaded file says of objects into the objects. Costs one walk over the diagrams, a look-up by id for each element. */
final class TargetResolution {
	private final Resource model;

	TargetResolution(Resource model) {
		this.model = model;
	}

	/** @return a sentence for each diagram that lost something; its elements without an object are gone from it */
	List<String> resolve(DiagramResource resource) {
		List<String> losses = new ArrayList<>();
		for (EObject root : resource.getContents()) {
			if (root instanceof DiagramDocument document) {
				document.getDiagrams().forEach(diagram -> resolve(diagram, losses));
			}
		}
		return losses;
	}

	private void resolve(Diagram diagram, List<String> losses) {
		EObject target = object(diagram.getTarget());
		if (target == null) {
			losses.add("The diagram '" + diagram.getName() + "' is about an object that the model no longer holds; it is kept as it is, but cannot be "
					+ "shown.");
			return;
		}
		diagram.setTarget(target);
		Set<DiagramElement> lost = new LinkedHashSet<>();
		List<Edge> edges = new ArrayList<>();
		for (Iterator<EObject> all = diagram.eAllContents(); all.hasNext();) {
			if (all.next() instanceof DiagramElement element) {
				resolve(element, lost);
				if (element instanceof Edge edge) {
					edges.add(edge);
				}
			}
		}
		if (!lost.isEmpty()) {
			losses.add("The diagram '" + diagram.getName() + "' showed " + lost.size()
					+ (lost.size() == 1 ? " object that the model no longer holds; it is" : " objects that the model no longer holds; they are")
					+ " left out.");
			remove(lost, edges);
		}
	}

	private void resolve(DiagramElement element, Set<DiagramElement> lost) {
		EObject target = object(element.getTarget());
		if (target == null) {
			lost.add(element);
		} else {
			element.setTarget(target);
		}
	}

	private static void remove(Set<DiagramElement> lost, List<Edge> edges) {
		Set<EObject> gone = new HashSet<>(lost);
		lost.forEach(element -> element.eAllContents().forEachRemaining(gone::add));
		boolean more = true;
		while (more) {
			more = edges.stream().filter(edge -> !gone.contains(edge) && (gone.contains(edge.getSource()) || gone.contains(edge.getEnd())))
					.toList().stream().map(gone::add).reduce(false, Boolean::logicalOr);
		}
		edges.stream().filter(gone::contains).forEach(EcoreUtil::remove);
		lost.forEach(EcoreUtil::remove);
	}

	private EObject object(EObject target) {
		if (target == null || !target.eIsProxy()) {
			return target;
		}
		URI uri = ((InternalEObject) target).eProxyURI();
		return uri.trimFragment().equals(model.getURI()) ? model.getEObject(uri.fragment()) : null;
	}
}
