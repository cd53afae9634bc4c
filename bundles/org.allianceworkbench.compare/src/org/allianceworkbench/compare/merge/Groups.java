// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.merge;

import java.util.HashMap;
import java.util.Map;

import org.allianceworkbench.compare.Difference;

/** Differences that hang together, as a forest in which each points towards the one that stands for its group. */
final class Groups {
	private final Map<Difference, Difference> parents = new HashMap<>();

	/** Returns the difference that stands for the group. */
	Difference of(Difference difference) {
		Difference root = difference;
		for (Difference parent = parents.get(root); parent != null; parent = parents.get(root)) {
			root = parent;
		}
		Difference step = difference;
		while (!step.equals(root)) {
			step = parents.put(step, root); // so that the next way is short
		}
		return root;
	}

	void join(Difference one, Difference other) {
		Difference root = of(one);
		Difference otherRoot = of(other);
		if (!root.equals(otherRoot)) {
			parents.put(otherRoot, root);
		}
	}
}
