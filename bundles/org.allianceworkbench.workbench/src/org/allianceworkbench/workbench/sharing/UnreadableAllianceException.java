// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.sharing;

import java.nio.file.Path;
import java.util.List;

/** A file that did not load whole. It is not opened, so that nothing can be written over it. */
public final class UnreadableAllianceException extends Exception {
	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	/**
	 * One thing that is wrong with a file.
	 *
	 * @param file the file it is in: the alliance, or its diagrams
	 * @param line its line, or 0 when it concerns the whole file
	 * @param message a sentence for the user
	 */
	public record Problem(Path file, int line, String message) {
		/**
		 * The problem with its place.
		 *
		 * @return a sentence such as "police.alliance, line 12: …"
		 */
		public String sentence() {
			return file.getFileName() + (line > 0 ? ", line " + line : "") + ": " + message;
		}
	}

	UnreadableAllianceException(List<Problem> problems, Throwable cause) {
		super(problems.isEmpty() ? "The file cannot be read." : problems.get(0).sentence(), cause);
		this.problems = List.copyOf(problems);
	}

	/**
	 * What is wrong.
	 *
	 * @return at least one problem, in the order of the file
	 */
	public List<Problem> problems() {
		return problems;
	}
}
