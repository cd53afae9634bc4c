// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.item;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Says in one line what an object is and where it belongs. */
public final class ElementDescription {
	private static final String SEPARATOR = "  \u203A  ";

	private ElementDescription() {
	}

	/**
	 * Kind, label and path of an object.
	 *
	 * @param object an object of a model
	 * @param labels names the object and what contains it
	 * @return for example "Benefit: Better response › Benefits map › Devon and Cornwall"
	 */
	public static String of(EObject object, ItemLabels labels) {
		List<String> path = new ArrayList<>();
		for (EObject container = object.eContainer(); container != null; container = container.eContainer()) {
			path.add(labels.text(container));
		}
		Collections.reverse(path);
		path.add(ItemLabels.kind(object.eClass()) + ": " + labels.text(object));
		return String.join(SEPARATOR, path);
	}
}
