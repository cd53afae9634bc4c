// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.help;

import java.util.List;
import java.util.Locale;

import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;

/** The page of the rules, made of a catalogue and the frame of another page. */
final class RulesPage {
	private static final String MAIN = "<main>\n";

	private final RuleCatalogue catalogue;
	private final String frame;

	/** @param frame a page whose heading and navigation are taken over */
	RulesPage(RuleCatalogue catalogue, String frame) {
		this.catalogue = catalogue;
		this.frame = frame;
	}

	String text() {
		StringBuilder page = new StringBuilder(frame.substring(0, frame.indexOf(MAIN) + MAIN.length()).replaceFirst("<title>[^–]*", "<title>Rules ")
			.replace(" aria-current=\"page\"", "").replace("<a href=\"rules.html\">", "<a href=\"rules.html\" aria-current=\"page\">"));
		page.append("<h1>Rules</h1>\n<p class=\"lead\">What a sound alliance holds to: ").append(catalogue.rules().size())
			.append(" rules, each with its source.</p>\n");
		for (Category category : Category.values()) {
			append(category, catalogue.rules().stream().filter(rule -> rule.text().category() == category).toList(), page);
		}
		return page.append("</main>\n</body>\n</html>\n").toString();
	}

	private static void append(Category category, List<Rule> rules, StringBuilder page) {
		if (!rules.isEmpty()) {
			page.append("<h2 id=\"").append(category.name().toLowerCase(Locale.ROOT)).append("\">").append(escaped(category.label()))
				.append("</h2>\n");
			rules.forEach(rule -> append(rule.text(), page));
		}
	}

	private static void append(RuleText text, StringBuilder page) {
		String kind = text.severity() == Severity.INFO ? "remark" : text.severity().label();
		page.append("<section class=\"rule ").append(text.severity().label()).append("\" id=\"").append(text.id()).append("\">\n<h3><span>")
			.append(text.id()).append("</span>").append(escaped(text.title())).append("</h3>\n<p class=\"kind\">").append(kind).append("</p>\n<p>")
			.append(escaped(text.explanation())).append("</p>\n<dl>\n<dt>Sound</dt><dd>").append(escaped(text.good()))
			.append("</dd>\n<dt>Unsound</dt><dd>").append(escaped(text.bad())).append("</dd>\n<dt>Source</dt><dd>").append(escaped(text.sourceInFull()))
			.append("</dd>\n</dl>\n</section>\n");
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
