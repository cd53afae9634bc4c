// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.benefits;

/** On which side of a partner's account an entry stands. */
public enum Side {
	/** What the partner puts in. */
	GIVEN("given"),
	/** What the partner gets out; below zero for a loss. */
	GAINED("gained");

	private final String label;

	Side(String label) {
		this.label = label;
	}

	/** Returns the word shown to people. */
	public String label() {
		return label;
	}
}
