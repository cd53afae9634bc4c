// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.emf.tracking.ReadListener;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleSettings;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Keeps the findings of a model in step with it. It records what each rule read of each element and, after a change, runs only those checks again
 * that read what changed, so the cost follows the change and not the model. It watches the model until it is closed; it runs on the model's
 * thread, and only when asked: a change by itself costs a few look-ups.
 */
public final class LiveCheck implements AutoCloseable {
	private final RuleEngine engine;
	private final EObject root;
	private final Watch watch = new Watch();
	private final Reads reads = new Reads();
	private final Claims claims = new Claims();
	private final Map<EObject, List<Check>> checks = new HashMap<>();
	private final Map<Check, Outcome> outcomes = new LinkedHashMap<>();
	private final Set<Check> stale = new LinkedHashSet<>();
	private final Map<EObject, List<Finding>> byElement = new HashMap<>();
	private final Set<EObject> moved = new LinkedHashSet<>();
	private final Set<EObject> touched = new LinkedHashSet<>();
	private Set<Reads.Place> recording;

	/** Watches an element and all it contains, a model as a rule; nothing is checked before {@link #update()} or {@link #findings()}. */
	public LiveCheck(EObject root, RuleCatalogue catalogue, RuleSettings settings) {
		this.root = root;
		this.engine = new RuleEngine(catalogue, settings);
		enter(root);
	}

	/** Brings the findings up to date and returns all of them. */
	public List<Finding> findings() {
		update();
		return known();
	}

	/** Returns all findings as the last update left them. */
	public List<Finding> known() {
		List<Finding> findings = new ArrayList<>();
		outcomes.values().forEach(outcome -> findings.addAll(outcome.findings()));
		return findings;
	}

	/** Brings the findings up to date and returns those of one element. */
	public List<Finding> findings(EObject element) {
		update();
		return known(element);
	}

	/** Returns the findings of one element as the last update left them. */
	public List<Finding> known(EObject element) {
		return List.copyOf(byElement.getOrDefault(element, List.of()));
	}

	/** Returns the elements with findings, as the last update left them. */
	public Set<EObject> elements() {
		return Set.copyOf(byElement.keySet());
	}

	/** Runs the checks that the changes since the last call made necessary, and returns how many there were. */
	public int update() {
		return update(Integer.MAX_VALUE);
	}

	/**
	 * Runs some of the checks that are necessary, so that a large model can be checked in slices.
	 *
	 * @param limit how many at most, at least one
	 * @return how many were run; fewer than the limit when nothing is left to do
	 */
	public int update(int limit) {
		List.copyOf(moved).forEach(this::settle);
		moved.clear();
		int count = 0;
		while (!stale.isEmpty() && count < limit) {
			List<Check> round = round(limit - count);
			round.forEach(this::run);
			count += round.size();
		}
		return count;
	}

	/** Checks of keys go last, for the others add to them. */
	private List<Check> round(int limit) {
		List<Check> elements = stale.stream().filter(Check.OfElement.class::isInstance).limit(limit).toList();
		return elements.isEmpty() ? stale.stream().limit(limit).toList() : elements;
	}

	/**
	 * Returns the elements whose findings came or went since the last call, and those that came, went, or gained or lost contents, so that a display
	 * renews no more than these.
	 */
	public Set<EObject> takeTouched() {
		Set<EObject> taken = new LinkedHashSet<>(touched);
		touched.clear();
		return taken;
	}

	/** Stops watching. */
	@Override
	public void close() {
		checks.keySet().forEach(element -> element.eAdapters().remove(watch));
		checks.clear();
		byElement.clear();
		touched.clear();
	}

	private void run(Check check) {
		stale.remove(check);
		Set<Reads.Place> read = new HashSet<>();
		recording = read;
		try {
			Outcome outcome = check instanceof Check.OfElement element ? engine.run(element) : engine.run((Check.OfKey) check, claims);
			replace(check, outcome);
		} finally {
			recording = null;
		}
		reads.put(check, read);
	}

	private void replace(Check check, Outcome outcome) {
		forgetClaims(check);
		if (!outcome.isEmpty()) {
			outcomes.put(check, outcome);
			outcome.findings().forEach(this::enter);
		}
		claims.add(check.rule(), outcome, stale::add);
	}

	private void forgetClaims(Check check) {
		Outcome former = outcomes.remove(check);
		if (former != null) {
			claims.remove(check.rule(), former, stale::add);
			former.findings().forEach(this::leave);
		}
	}

	private void enter(Finding finding) {
		byElement.computeIfAbsent(finding.element(), any -> new ArrayList<>(1)).add(finding);
		touched.add(finding.element());
	}

	private void leave(Finding finding) {
		touched.add(finding.element());
		byElement.computeIfPresent(finding.element(), (any, findings) -> {
			findings.remove(finding);
			return findings.isEmpty() ? null : findings;
		});
	}

	private void settle(EObject element) {
		boolean inside = EcoreUtil.isAncestor(root, element);
		if (inside && !checks.containsKey(element)) {
			enter(element);
		} else if (!inside && checks.containsKey(element)) {
			leave(element);
		}
	}

	private void enter(EObject element) {
		List<Check> added = new ArrayList<>();
		for (Rule rule : engine.rulesFor(element)) {
			added.add(new Check.OfElement(rule, element));
		}
		checks.put(element, added);
		stale.addAll(added);
		element.eAdapters().add(watch);
		element.eContents().forEach(this::enterOnce);
	}

	private void enterOnce(EObject element) {
		if (!checks.containsKey(element)) {
			enter(element);
		}
	}

	private void leave(EObject element) {
		element.eAdapters().remove(watch);
		List<Check> removed = checks.remove(element);
		if (removed != null) {
			removed.forEach(this::drop);
		}
		element.eContents().forEach(this::leave);
	}

	private void drop(Check check) {
		stale.remove(check);
		forgetClaims(check);
		reads.remove(check);
	}

	private void changed(EObject object, EStructuralFeature feature) {
		stale.addAll(reads.readersOf(object, feature));
	}

	/** Hears of each read while a check runs, and of each change. */
	private final class Watch extends AdapterImpl implements ReadListener {
		@Override
		public void read(EObject object, EStructuralFeature feature) {
			if (recording != null) {
				recording.add(new Reads.Place(object, feature));
			}
		}

		@Override
		public void notifyChanged(Notification notification) {
			if (notification.isTouch() || !(notification.getFeature() instanceof EStructuralFeature feature)) {
				return;
			}
			changed((EObject) notification.getNotifier(), feature);
			if (feature instanceof EReference reference && reference.isContainment()) {
				touched.add((EObject) notification.getNotifier());
				moved(notification.getOldValue());
				moved(notification.getNewValue());
			}
		}

		private void moved(Object value) {
			if (value instanceof List<?> several) {
				several.forEach(this::moved);
			} else if (value instanceof EObject element) {
				changed(element, null);
				moved.add(element);
				touched.add(element);
			}
		}
	}
}
