// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.reading;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.eclipse.emf.ecore.EObject;

/** How many objects of what kind. Costs one walk over the model. */
public final class Counts {
	private Counts() {
	}

	public static int objects(AllianceModel model) {
		return byKind(model).values().stream().mapToInt(Integer::intValue).sum();
	}

	/** @return number of objects by the name of their class, sorted */
	public static Map<String, Integer> byKind(AllianceModel model) {
		Map<String, Integer> counts = new TreeMap<>();
		counts.put(model.eClass().getName(), 1);
		for (Iterator<EObject> all = model.eAllContents(); all.hasNext();) {
			counts.merge(all.next().eClass().getName(), 1, Integer::sum);
		}
		return counts;
	}
}
