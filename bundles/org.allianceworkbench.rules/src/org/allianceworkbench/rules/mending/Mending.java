// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.mending;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleSettings;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.engine.LiveCheck;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Mends what has exactly one remedy; where there are several, somebody has to choose, and an accepted finding is left alone. Each remedy is one
 * command on the domain's stack. It is taken back when its finding stays or when it makes an error that was not there; one that fails, which may
 * be of another bundle, stops none of the others. Each finding is tried once, so mending ends. Runs on the model's thread; the cost follows what
 * is mended, after one check of the whole model.
 */
public final class Mending implements AutoCloseable {
	private final EditingDomain domain;
	private final LiveCheck live;
	private final Map<EObject, Set<String>> errors = new HashMap<>();
	private final Set<Trial> tried = new HashSet<>();
	private final List<FailedFix> failures = new ArrayList<>();

	/** What is tried once; the sentence tells apart what one rule says of one element. */
	private record Trial(String rule, EObject element, String sentence) {
		static Trial of(Finding finding) {
			return new Trial(finding.rule().id(), finding.element(), finding.sentence());
		}
	}

	/**
	 * @param root a model whose elements the domain edits
	 * @param domain its stack throws what a command throws, and keeps nothing of that command
	 * @param catalogue all rules, so that an error against any of them is noticed
	 */
	public Mending(EObject root, EditingDomain domain, RuleCatalogue catalogue, RuleSettings settings) {
		this.domain = domain;
		this.live = new LiveCheck(root, catalogue, settings);
	}

	/**
	 * Mends findings and those that show up on the way.
	 *
	 * @param wanted which to mend
	 * @return what was mended, in turn
	 */
	public List<MendedFinding> mend(Predicate<Finding> wanted) {
		List<MendedFinding> mended = new ArrayList<>();
		Deque<Finding> open = new ArrayDeque<>(live.findings());
		live.takeTouched();
		open.forEach(finding -> errors.computeIfAbsent(finding.element(), this::errorsOf));
		while (!open.isEmpty()) {
			Finding former = open.remove();
			Optional<Finding> present = present(former).filter(finding -> finding.fixes().size() == 1 && !finding.isAccepted());
			present.filter(wanted).filter(finding -> tried.add(Trial.of(finding))).ifPresent(finding -> {
				if (apply(finding, open)) {
					mended.add(new MendedFinding(finding, finding.fixes().get(0).label()));
				}
			});
		}
		return mended;
	}

	/** Returns the remedies that failed, in turn. */
	public List<FailedFix> failures() {
		return List.copyOf(failures);
	}

	/** Ends the watch over the model. */
	@Override
	public void close() {
		live.close();
	}

	/** A finding may be gone by what was mended before, or be found anew with other remedies. */
	private Optional<Finding> present(Finding former) {
		return live.findings(former.element()).stream().filter(finding -> Trial.of(finding).equals(Trial.of(former))).findFirst();
	}

	private boolean apply(Finding finding, Deque<Finding> open) {
		if (!execute(finding, finding.fixes().get(0))) {
			return false;
		}
		live.update();
		Set<EObject> touched = live.takeTouched();
		if (present(finding).isPresent() || touched.stream().anyMatch(this::hasNewError)) {
			domain.getCommandStack().undo();
			live.update();
			live.takeTouched();
			return false;
		}
		touched.forEach(element -> {
			errors.put(element, errorsOf(element));
			open.addAll(live.findings(element));
		});
		return true;
	}

	/** Returns whether there is now something to undo. */
	private boolean execute(Finding finding, QuickFix fix) {
		CommandStack stack = domain.getCommandStack();
		Command before = stack.getUndoCommand();
		try {
			fix.createCommand(domain).ifPresent(stack::execute);
		} catch (RuntimeException | StackOverflowError | LinkageError failure) {
			failures.add(new FailedFix(finding, fix.label(), failure));
		}
		return stack.getUndoCommand() != before;
	}

	private boolean hasNewError(EObject element) {
		return !errors.getOrDefault(element, Set.of()).containsAll(errorsOf(element));
	}

	/** An error that only says something else than before is no new one. */
	private Set<String> errorsOf(EObject element) {
		return live.findings(element).stream().filter(finding -> finding.severity() == Severity.ERROR && !finding.isAccepted())
			.map(finding -> finding.rule().id() + " " + finding.feature().map(EStructuralFeature::getName).orElse("")).collect(Collectors.toSet());
	}
}
