// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec;

import java.util.List;
import java.util.stream.Collectors;

/** A specification that cannot be used as it stands; carries everything that is wrong with it, not only the first thing. */
public final class SpecificationException extends Exception {
	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	/** @param problems at least one */
	public SpecificationException(List<Problem> problems) {
		super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
		this.problems = List.copyOf(problems);
	}

	/** @return all problems in the order of the file */
	public List<Problem> problems() {
		return problems == null ? List.of() : problems;
	}
}
