// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.template;

/**
 * How much a template may do. Steps are counted, not seconds, so that the same template passes on a slow machine and on a fast one; a step
 * takes well under a microsecond.
 */
final class Budget {
	/** The largest shipped template needs a million for a model of 10,000 elements. */
	static final int STEPS = 20_000_000;
	/** Characters; a report of 10,000 elements has ten million. */
	static final int LARGEST = 50_000_000;

	private int steps;

	/** Counts one turn of a section, or the writing of a value. */
	void step() {
		steps(1);
	}

	/** Counts a look-up, which costs as much as the list has members that it yields. */
	void steps(int more) {
		steps += more;
		if (steps > STEPS) {
			throw new ExceededException("it takes more than " + STEPS / 1_000_000 + " million steps, as sections within sections do over long lists");
		}
	}

	/** Looks at how long the text has become. */
	void size(int characters) {
		if (characters > LARGEST) {
			throw new ExceededException("what it writes is longer than " + LARGEST / 1_000_000 + " million characters");
		}
	}

	/** Ends a template that does too much. */
	static final class ExceededException extends RuntimeException {
		private static final long serialVersionUID = 1L;

		ExceededException(String message) {
			super(message);
		}
	}
}
