// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.checking;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.engine.LiveCheck;
import org.eclipse.emf.ecore.EObject;

/** The live check of one session. It works in slices, so that the first look at a large model does not hold up whoever works. */
final class SessionCheck {
	/** How long a change may settle before it is checked. */
	private static final int PAUSE = 150;
	private static final int BETWEEN_SLICES = 5;
	private static final long SLICE_NANOSECONDS = 20_000_000;
	private static final int STEP = 200;

	private final EObject root;
	private final RuleCatalogue catalogue;
	private final Later later;
	private final RuleFailures failures;
	private final Consumer<Set<EObject>> touched;
	private final Worst worst = new Worst(this::ownWorst);
	private final Runnable slice = this::slice;
	private final Set<EObject> unannounced = new LinkedHashSet<>();
	private LiveCheck live;
	private boolean complete;

	/**
	 * @param failures keeps what rules throw
	 * @param touched is told which elements a check touched
	 */
	SessionCheck(EObject root, RuleCatalogue catalogue, RuleSettings settings, Later later, RuleFailures failures, Consumer<Set<EObject>> touched) {
		this.root = root;
		this.catalogue = catalogue;
		this.later = later;
		this.failures = failures;
		this.touched = touched;
		live = new LiveCheck(root, catalogue, settings);
		later.run(BETWEEN_SLICES, slice);
	}

	/** Begins again with other settings. */
	void restart(RuleSettings settings) {
		unannounced.addAll(live.elements());
		live.close();
		live = new LiveCheck(root, catalogue, settings);
		complete = false;
		later.run(BETWEEN_SLICES, slice);
	}

	/** The model has changed. */
	void changed() {
		later.run(complete ? PAUSE : BETWEEN_SLICES, slice);
	}

	/** Brings the findings up to date at once. */
	void finish() {
		if (live != null) {
			live.update();
			announce(true);
		}
	}

	void close() {
		live.close();
		live = null;
	}

	/** Whether the whole model has been looked at since the beginning. */
	boolean isComplete() {
		return complete;
	}

	List<Finding> findings() {
		return live.findings();
	}

	/** Returns all findings as far as the check has come. */
	List<Finding> known() {
		return live.known();
	}

	/** Returns the findings of an element, the worst first, the accepted ones last. */
	List<Finding> findings(EObject element) {
		return live.known(element).stream().sorted(Comparator.comparing(Finding::isAccepted).thenComparing(Finding::severity)).toList();
	}

	Optional<Severity> worst(EObject element) {
		return worst.of(element);
	}

	private Optional<Severity> ownWorst(EObject element) {
		return live.known(element).stream().filter(finding -> !finding.isAccepted()).map(Finding::severity).min(Severity::compareTo);
	}

	private void slice() {
		if (live == null) {
			return;
		}
		long end = System.nanoTime() + SLICE_NANOSECONDS;
		boolean done = step();
		while (!done && System.nanoTime() < end) {
			done = step();
		}
		announce(done);
		if (!done) {
			later.run(BETWEEN_SLICES, slice);
		}
	}

	/** Returns whether nothing is left to do. */
	private boolean step() {
		return live.update(STEP) < STEP;
	}

	/** The end of the first look is told even when nothing was found, for what an earlier one found may be gone. */
	private void announce(boolean done) {
		boolean first = done && !complete;
		complete |= done;
		unannounced.addAll(live.takeTouched());
		if (first || !unannounced.isEmpty()) {
			Set<EObject> elements = Set.copyOf(unannounced);
			unannounced.clear();
			elements.forEach(worst::touch);
			elements.forEach(element -> failures.log(live.known(element)));
			touched.accept(elements);
		}
	}
}
