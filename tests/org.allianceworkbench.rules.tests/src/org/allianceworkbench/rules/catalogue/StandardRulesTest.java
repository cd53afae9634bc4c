// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class StandardRulesTest {
	private static final int LINES = 64;

	private final RuleCatalogue catalogue = StandardRules.catalogue();

	@Test
	void everyLineOfTheCatalogueHasARule() {
		Set<Integer> lines = catalogue.rules().stream().map(rule -> Integer.valueOf(rule.id().substring(4, 6))).collect(Collectors.toSet());
		Assertions.assertEquals(IntStream.rangeClosed(1, LINES).boxed().collect(Collectors.toSet()), lines);
	}

	@ParameterizedTest
	@MethodSource("rules")
	void aRuleSaysWhatItIs(Rule rule) {
		RuleText text = rule.text();
		Assertions.assertTrue(text.id().matches("A19-\\d\\d[a-e]?"), text.id());
		Stream.of(text.title(), text.explanation(), text.source(), text.good(), text.bad())
			.forEach(part -> Assertions.assertFalse(part.isBlank(), text.id()));
		Assertions.assertTrue(text.explanation().matches("(?s).*[.?]"), text.id());
		Assertions.assertFalse(text.title().endsWith("."), text.id());
	}

	@ParameterizedTest
	@MethodSource("rules")
	void aRuleIsProvedByTwoTests(Rule rule) throws ReflectiveOperationException {
		String part = rule.getClass().getPackageName().replaceAll(".*\\.", "");
		Class<?> tests = Class.forName(rule.getClass().getPackageName() + "." + part.substring(0, 1).toUpperCase(Locale.ROOT)
			+ part.substring(1) + "RulesTest");
		String name = rule.getClass().getSimpleName().substring(0, 1).toLowerCase(Locale.ROOT) + rule.getClass().getSimpleName()
			.substring(1);
		Assertions.assertNotNull(tests.getDeclaredMethod(name + "Holds"));
		Assertions.assertNotNull(tests.getDeclaredMethod(name + "IsReported"));
	}

	@Test
	void noTwoRulesHaveOneId() {
		Assertions.assertEquals(List.of(), catalogue.problems());
	}

	@Test
	void aRuleCanBeOffOrOfAnotherSeverity() {
		Rule rule = catalogue.rules().get(0);
		RuleSettings settings = RuleSettings.at(LocalDate.of(2026, 1, 1));
		Assertions.assertEquals(Optional.of(Severity.ERROR), settings.severityOf(rule));
		Assertions.assertEquals(Optional.of(Severity.INFO), settings.with(rule.id(), Severity.INFO).severityOf(rule));
		Assertions.assertEquals(Optional.empty(), settings.without(rule.id()).severityOf(rule));
	}

	static List<Rule> rules() {
		return StandardRules.catalogue().rules();
	}
}
