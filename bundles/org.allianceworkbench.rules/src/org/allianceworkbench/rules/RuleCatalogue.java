// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;

/**
 * An immutable list of rules with distinct ids. Safe to share between threads. What cannot be used of what others contribute is left out, and
 * told by {@link #problems()}, so that the rest can be checked.
 */
public final class RuleCatalogue implements RuleProvider {
	private final List<Rule> rules;
	private final List<String> problems;
	private final Map<EClass, List<Rule>> byType = new ConcurrentHashMap<>();

	/** Makes a catalogue of rules, in order; of several with one id the first is kept. */
	public RuleCatalogue(Collection<? extends Rule> rules) {
		this(rules, List.of());
	}

	private RuleCatalogue(Collection<? extends Rule> offered, List<String> failures) {
		Map<String, Rule> kept = new LinkedHashMap<>();
		List<String> unused = new ArrayList<>(failures);
		for (Rule rule : offered) {
			Rule first = kept.putIfAbsent(rule.id(), rule);
			if (first != null) {
				unused.add("Two rules have the id " + rule.id() + ": " + first.getClass().getName() + " is used, " + rule.getClass().getName()
					+ " is left out. Whoever provides the second has to give it an id of its own.");
			}
		}
		rules = List.copyOf(kept.values());
		problems = List.copyOf(unused);
	}

	/** Returns a catalogue of the rules of all providers, in order, without those of a provider that fails. */
	public static RuleCatalogue of(Collection<? extends RuleProvider> providers) {
		List<Rule> rules = new ArrayList<>();
		List<String> failures = new ArrayList<>();
		for (RuleProvider provider : providers) {
			try {
				List<Rule> provided = List.copyOf(provider.rules());
				provided.forEach(rule -> Objects.requireNonNull(rule.id(), "A rule has no id."));
				rules.addAll(provided);
			} catch (RuntimeException | LinkageError failure) {
				failures.add("The rules of " + provider.getClass().getName() + " are left out, for they cannot be read (" + failure + ").");
			}
		}
		return new RuleCatalogue(rules, failures);
	}

	/** Returns what was left out and why, a sentence each; as a rule nothing. */
	public List<String> problems() {
		return problems;
	}

	@Override
	public List<Rule> rules() {
		return rules;
	}

	/** Returns the rules that look at elements of the type. */
	public List<Rule> rulesFor(EClass type) {
		return byType.computeIfAbsent(type, this::select);
	}

	/** Returns the rule with the id. */
	public Optional<Rule> find(String id) {
		return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
	}

	private List<Rule> select(EClass type) {
		List<Rule> selected = new ArrayList<>();
		for (Rule rule : rules) {
			if (type.getInstanceClass() != null && rule.subject().isAssignableFrom(type.getInstanceClass())) {
				selected.add(rule);
			}
		}
		return List.copyOf(selected);
	}
}
