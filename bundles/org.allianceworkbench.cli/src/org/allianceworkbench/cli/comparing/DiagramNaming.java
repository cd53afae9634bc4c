// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.comparing;

import org.allianceworkbench.compare.Naming;
import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Names what a file of diagrams holds without its model: diagrams by their titles, elements by their mapping and the id of what they show. */
final class DiagramNaming implements Naming {
	@Override
	public String of(EObject element) {
		if (element instanceof Diagram diagram) {
			return diagram.getName() == null || diagram.getName().isBlank() ? "Unnamed diagram" : diagram.getName();
		}
		if (element instanceof DiagramElement shown) {
			return shown.getMapping() + " of " + id(shown.getTarget());
		}
		return element.eContainer() == null && !element.eIsProxy() ? EnglishNames.ofClass(element.eClass()) : id(element);
	}

	private static String id(EObject target) {
		return target == null ? "nothing" : EcoreUtil.getURI(target).fragment();
	}
}
