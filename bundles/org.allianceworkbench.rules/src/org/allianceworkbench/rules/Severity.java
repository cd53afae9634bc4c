// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules;

/** How much a finding matters; the most serious first. */
public enum Severity {
	/** The alliance is unsound as it is described. */
	ERROR("error"),
	/** Something is missing or doubtful; a rule whose source is still to be confirmed is never more than this. */
	WARNING("warning"),
	/** Worth knowing. */
	INFO("info");

	private final String label;

	Severity(String label) {
		this.label = label;
	}

	/** Returns the word shown to people, in small letters. */
	public String label() {
		return label;
	}

	/** Returns whether this matters at least as much as the other. */
	public boolean reaches(Severity other) {
		return compareTo(other) <= 0;
	}
}
