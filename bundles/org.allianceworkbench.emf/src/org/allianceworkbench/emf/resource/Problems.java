// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.resource;

import java.util.ArrayList;
import java.util.List;

/** Collects the problems of one load, up to the limit. */
final class Problems {
	private final List<LoadProblem> found = new ArrayList<>();
	private final int limit;

	Problems(int limit) {
		this.limit = limit;
	}

	void add(int line, String message) {
		if (!isFull()) {
			found.add(new LoadProblem(Math.max(line, 0), message));
		}
	}

	boolean isFull() {
		return found.size() >= limit;
	}

	boolean isEmpty() {
		return found.isEmpty();
	}

	List<LoadProblem> inOrder() {
		return found.stream().sorted((one, other) -> Integer.compare(one.line(), other.line())).toList();
	}
}
