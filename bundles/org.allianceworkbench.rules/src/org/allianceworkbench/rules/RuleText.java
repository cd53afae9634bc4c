// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules;

/**
 * What people read about a rule.
 *
 * @param id stable and unique, such as {@code A19-09b}: the rule's number in the catalogue, with a letter where one line states several
 * @param title what must hold, as a short sentence without a full stop
 * @param severity how much a violation matters unless the settings say otherwise
 * @param explanation why it must hold, in whole sentences
 * @param source the passage the rule comes from, the documents by their codes
 * @param good an example that satisfies it
 * @param bad an example that violates it
 */
public record RuleText(String id, String title, Severity severity, Category category, String explanation, String source, String good,
	String bad) {
	/** @return the passage the rule comes from, for people: the documents by their titles */
	public String sourceInFull() {
		return Source.inFull(source);
	}
}
