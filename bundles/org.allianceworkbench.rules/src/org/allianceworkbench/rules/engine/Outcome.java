// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.edit.label.Labels;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.Standing;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What one rule reported and claimed in one check. */
final class Outcome implements FindingCollector {
	private final Rule rule;
	private final RuleSettings settings;
	private List<Finding> findings = List.of();
	private Map<Object, Set<EObject>> claims = Map.of();

	Outcome(Rule rule, RuleSettings settings) {
		this.rule = rule;
		this.settings = settings;
	}

	@Override
	public LocalDate today() {
		return settings.today();
	}

	@Override
	public void report(EObject element, EStructuralFeature feature, String sentence, QuickFix... fixes) {
		Objects.requireNonNull(element, "No element was named.");
		add(settings.severityOf(rule).orElseThrow(), element, feature, sentence, List.of(fixes), Optional.empty());
	}

	/** Notes that the rule itself failed, which is an error whatever the rule is about, for the check is not whole. */
	void failed(EObject element, Throwable failure) {
		add(Severity.ERROR, element, null, "The rule " + rule.id() + " \u201C" + rule.text().title() + "\u201D could not check "
			+ Labels.quoted(element) + " (" + failure + "): what it would say is not known. Tell whoever provides the rule, or switch it off.",
			List.of(), Optional.of(failure));
	}

	private void add(Severity severity, EObject element, EStructuralFeature feature, String sentence, List<QuickFix> fixes,
		Optional<Throwable> failure) {
		if (findings.isEmpty()) {
			findings = new ArrayList<>(1);
		}
		findings.add(new Finding(rule, severity, sentence, element, Optional.ofNullable(feature), fixes, Standing.OPEN, Optional.empty(), failure));
	}

	@Override
	public void claim(Object key, EObject element) {
		if (claims.isEmpty()) {
			claims = new LinkedHashMap<>();
		}
		claims.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(element);
	}

	/** Notes which of the findings were accepted; called once, when the rule has said all it has to say. */
	Outcome judged() {
		findings = findings.isEmpty() ? findings : Acceptances.judge(findings);
		return this;
	}

	boolean isEmpty() {
		return findings.isEmpty() && claims.isEmpty();
	}

	List<Finding> findings() {
		return findings;
	}

	Map<Object, Set<EObject>> claims() {
		return claims;
	}
}
