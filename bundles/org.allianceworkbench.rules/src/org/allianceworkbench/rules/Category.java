// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules;

/** What a rule is about; findings are grouped and filtered by it. */
public enum Category {
	STRUCTURE("Structure"),
	FIT("Fit, drivers, principles"),
	METHOD("Method and gates"),
	GOVERNANCE("Governance and agreements"),
	MAP("Benefits map"),
	BENEFITS("Benefits"),
	MONEY("Money"),
	RISK("Risk and people");

	private final String label;

	Category(String label) {
		this.label = label;
	}

	/** Returns the heading shown to people. */
	public String label() {
		return label;
	}
}
