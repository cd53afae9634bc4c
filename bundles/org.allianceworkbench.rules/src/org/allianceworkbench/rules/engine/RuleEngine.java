// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** Runs a catalogue over models in one traversal. Holds no model; runs on the thread that owns the model. */
public final class RuleEngine {
	private static final int STRIDE = 256;

	private final RuleCatalogue active;
	private final RuleSettings settings;

	public RuleEngine(RuleCatalogue catalogue, RuleSettings settings) {
		this.active = new RuleCatalogue(catalogue.rules().stream().filter(rule -> settings.severityOf(rule).isPresent()).toList());
		this.settings = settings;
	}

	/** Returns the number of findings of each severity, none left out; accepted ones do not count. */
	public static Map<Severity, Long> counts(Collection<Finding> findings) {
		Map<Severity, Long> counts = new TreeMap<>();
		for (Severity severity : Severity.values()) {
			counts.put(severity, findings.stream().filter(finding -> finding.severity() == severity && !finding.isAccepted()).count());
		}
		return counts;
	}

	/** Checks everything in a resource. */
	public List<Finding> check(Resource resource, Progress progress) {
		return check(resource.getContents(), progress);
	}

	/**
	 * Checks elements with all they contain; several models are checked together by giving their roots. Rules that compare elements, such as
	 * unique names, compare only what is checked.
	 *
	 * @return the findings in the order of the elements, those that compare elements last
	 */
	public List<Finding> check(Collection<? extends EObject> elements, Progress progress) {
		List<Finding> findings = new ArrayList<>();
		Claims claims = new Claims();
		int seen = 0;
		for (EObject root : elements) {
			// The root first, then what it contains; one iterator per root costs less than one over all, which asks each element what it is.
			Iterator<EObject> contents = root.eAllContents();
			for (EObject element = root; element != null && !progress.isCancelled(); element = contents.hasNext() ? contents.next() : null) {
				check(element, findings, claims);
				if (++seen % STRIDE == 0) {
					progress.advanced(STRIDE);
				}
			}
		}
		progress.advanced(seen % STRIDE);
		claims.keys().forEach(key -> findings.addAll(run(key, claims).findings()));
		return findings;
	}

	/** Checks one element alone, without its contents and without what compares elements. */
	public List<Finding> check(EObject element) {
		List<Finding> findings = new ArrayList<>();
		check(element, findings, new Claims());
		return findings;
	}

	private void check(EObject element, List<Finding> findings, Claims claims) {
		for (Rule rule : rulesFor(element)) {
			Outcome outcome = run(new Check.OfElement(rule, element));
			if (!outcome.isEmpty()) {
				findings.addAll(outcome.findings());
				claims.add(rule, outcome, key -> { });
			}
		}
	}

	List<Rule> rulesFor(EObject element) {
		return active.rulesFor(element.eClass());
	}

	Outcome run(Check.OfElement check) {
		return run(check.rule(), check.element(), outcome -> check.rule().check(check.element(), outcome));
	}

	Outcome run(Check.OfKey check, Claims claims) {
		List<EObject> claimants = claims.claimants(check);
		return claimants.isEmpty() ? new Outcome(check.rule(), settings)
			: run(check.rule(), claimants.get(0), outcome -> check.run(claimants, outcome));
	}

	/** A rule that fails, which may be of another bundle, ends neither the check nor the other rules. */
	private Outcome run(Rule rule, EObject element, Consumer<Outcome> work) {
		Outcome outcome = new Outcome(rule, settings);
		try {
			work.accept(outcome);
		} catch (RuntimeException | StackOverflowError | LinkageError failure) {
			outcome.failed(element, failure);
		}
		return outcome.judged();
	}
}
