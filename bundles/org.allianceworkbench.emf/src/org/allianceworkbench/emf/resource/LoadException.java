// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.resource;

import java.io.IOException;
import java.util.List;

/**
 * Says that a file did not load whole, with every problem found. The message is for the user: the file, the problems, what to do.
 *
 * @since 1.0
 */
public final class LoadException extends IOException {
	private static final long serialVersionUID = 1;
	private static final int SHOWN = 10;

	private final String file;
	private final transient List<LoadProblem> problems;

	LoadException(String file, List<LoadProblem> problems, String advice) {
		super(message(file, problems, advice));
		this.file = file;
		this.problems = List.copyOf(problems);
	}

	/** Returns the name of the file. */
	public String file() {
		return file;
	}

	/** Returns the problems in the order of the file, at least one. */
	public List<LoadProblem> problems() {
		return problems;
	}

	private static String message(String file, List<LoadProblem> problems, String advice) {
		StringBuilder text = new StringBuilder(file).append(" was not opened.");
		problems.stream().limit(SHOWN).forEach(problem -> text.append("\n  ").append(problem));
		if (problems.size() > SHOWN) {
			text.append("\n  and ").append(problems.size() - SHOWN).append(" more problems");
		}
		return text.append("\n").append(advice).toString();
	}
}
