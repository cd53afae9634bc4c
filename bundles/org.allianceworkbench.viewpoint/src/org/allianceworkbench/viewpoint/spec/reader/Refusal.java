// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

/** The file cannot be read at all. */
final class Refusal extends Exception {
	private static final long serialVersionUID = 1L;

	private final int line;

	Refusal(int line, String message) {
		super(message);
		this.line = line;
	}

	int line() {
		return line;
	}
}
