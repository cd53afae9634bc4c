// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.catalogue;

import java.io.IOException;
import java.util.List;

import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleText;

/** Writes a catalogue as a reference page in Markdown, by category, with LF line ends. */
public final class RuleReference {
	private final RuleCatalogue catalogue;

	public RuleReference(RuleCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** Appends the page. */
	public void appendTo(Appendable page) throws IOException {
		page.append("# Rules\n\nWhat a sound alliance holds to: ").append(String.valueOf(catalogue.rules().size()))
			.append(" rules, each with its source.\n");
		for (Category category : Category.values()) {
			List<Rule> rules = catalogue.rules().stream().filter(rule -> rule.text().category() == category).toList();
			if (!rules.isEmpty()) {
				page.append("\n## ").append(category.label()).append("\n");
				for (Rule rule : rules) {
					append(rule.text(), page);
				}
			}
		}
	}

	private static void append(RuleText text, Appendable page) throws IOException {
		page.append("\n### ").append(text.id()).append(" ").append(text.title()).append("\n\n");
		page.append("*").append(text.severity().label()).append("* — ").append(text.explanation()).append("\n\n");
		page.append("* Sound: ").append(text.good()).append("\n");
		page.append("* Unsound: ").append(text.bad()).append("\n");
		page.append("* Source: ").append(text.sourceInFull()).append("\n");
	}
}
