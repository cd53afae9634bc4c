// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.parts;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.eclipse.emf.ecore.EObject;

/** What an edit part stands for: an element of the diagram, and the object of the model that this shows. */
final class Adapting {

	private Adapting() {
	}

	/** @return null where the type is none of ours; {@link EObject} means the object of the model */
	static Object adapt(DiagramElement element, Class<?> type) {
		if (type == EObject.class) {
			return element.getTarget();
		}
		return DiagramElement.class.isAssignableFrom(type) && type.isInstance(element) ? element : null;
	}
}
