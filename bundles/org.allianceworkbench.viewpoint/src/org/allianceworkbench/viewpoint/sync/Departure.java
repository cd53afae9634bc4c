// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import java.util.Collection;
import java.util.Iterator;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Sees to it that what shows something that left the model is looked at again. */
final class Departure {
	private final Elements elements;

	Departure(Elements elements) {
		this.elements = elements;
	}

	/** @param value an object or several of them, with all that is in them; null or anything else changes nothing */
	void of(Object value) {
		if (value instanceof Collection<?> values) {
			values.forEach(this::of);
		} else if (value instanceof EObject object) {
			look(object);
			for (Iterator<EObject> all = EcoreUtil.getAllContents(object, false); all.hasNext();) {
				look(all.next());
			}
		}
	}

	private void look(EObject object) {
		for (DiagramElement element : elements.index().showing(object)) {
			Region around = elements.region(element.eContainer());
			if (around != null && element instanceof Node) {
				elements.staleRegions().add(around);
			}
		}
	}
}
