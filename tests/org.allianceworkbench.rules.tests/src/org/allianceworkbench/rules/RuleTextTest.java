// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.regex.Pattern;

import org.allianceworkbench.rules.catalogue.StandardRules;
import org.junit.jupiter.api.Test;

class RuleTextTest {
	private static final Pattern CODE = Pattern.compile("\\b(?:S\\d|A19|B1)\\b");

	private static String source(String citation) {
		return new RuleText("X", "T", Severity.INFO, Category.STRUCTURE, "", citation, "", "").sourceInFull();
	}

	@Test
	void namesADocumentByItsTitle() {
		assertEquals("\u201CExploring further strategic collaboration\u201D (Lancashire Constabulary, c. 2015) \u00A76.4", source("S4 \u00A76.4"));
		assertEquals("Police Act 1996, s22A(1)", source("Police Act 1996, s22A(1)"));
	}

	@Test
	void namesEveryDocumentOfASentence() {
		assertEquals("HMIC 2013, cited in \u201CCollaboration: barriers, risks and assurance\u201D (RSM, 2017), \u201CThe Hard Yards\u201D (slides, HMICFRS)",
			source("HMIC 2013, cited in S0, S1"));
	}

	@Test
	void noRuleShowsACode() {
		List<Rule> rules = List.copyOf(new StandardRules().rules());
		assertFalse(rules.isEmpty());
		rules.forEach(rule -> assertFalse(CODE.matcher(rule.text().sourceInFull()).find(), rule.text().sourceInFull()));
	}
}
