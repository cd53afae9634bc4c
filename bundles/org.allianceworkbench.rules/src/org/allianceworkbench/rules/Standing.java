// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules;

/** Whether a finding still has to be looked at. */
public enum Standing {
	/** Nobody has accepted it. */
	OPEN("open"),
	/** Somebody has accepted it with a reason, and nothing has changed since; it neither counts nor fails a check. */
	ACCEPTED("accepted"),
	/** Somebody had accepted it, but the element or what the rule says of it has changed since, so it counts again. */
	REOPENED("re-opened");

	private final String label;

	Standing(String label) {
		this.label = label;
	}

	/** Returns the word shown to people, in small letters. */
	public String label() {
		return label;
	}
}
