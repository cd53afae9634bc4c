// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.checking;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.workbench.sharing.SessionListener;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.emf.ecore.EObject;

/** What the rules find in the open alliances, kept in step with every change. For the user-interface thread, where nothing else is said. */
public final class LiveChecks implements SessionListener {
	private final SessionRegistry registry;
	private final RuleChoices choices;
	private final Later later;
	private final RuleFailures failures = new RuleFailures();
	private final Map<SharedSession, SessionCheck> checks = new LinkedHashMap<>();
	private final List<FindingListener> listeners = new CopyOnWriteArrayList<>();

	/**
	 * Begins to check all sessions of a registry, those already open too.
	 *
	 * @param registry the sessions
	 * @param choices the rules and what users have set
	 * @param later runs work on the user-interface thread
	 */
	public LiveChecks(SessionRegistry registry, RuleChoices choices, Later later) {
		this.registry = Objects.requireNonNull(registry);
		this.choices = Objects.requireNonNull(choices);
		this.later = Objects.requireNonNull(later);
		registry.sessions().forEach(this::opened);
		registry.addListener(this);
	}

	/**
	 * The rules that are installed.
	 *
	 * @return the same as long as the workbench runs
	 */
	public RuleCatalogue catalogue() {
		return choices.catalogue();
	}

	/**
	 * What is wrong with an element, as far as the check has come.
	 *
	 * @param element an element of a model, or any object
	 * @return the worst first, the accepted ones last; empty when nothing is wrong, or when the element is in no open alliance
	 */
	public List<Finding> findings(EObject element) {
		return check(element).map(check -> check.findings(element)).orElse(List.of());
	}

	/**
	 * What is wrong with an alliance, brought up to date.
	 *
	 * @param session an open session
	 * @return all findings
	 */
	public List<Finding> findings(SharedSession session) {
		SessionCheck check = checks.get(session);
		return check == null ? List.of() : check.findings();
	}

	/**
	 * What is wrong with an alliance, as far as the check has come; asking costs no check.
	 *
	 * @param session an open session
	 * @return all findings so far
	 */
	public List<Finding> known(SharedSession session) {
		SessionCheck check = checks.get(session);
		return check == null ? List.of() : check.known();
	}

	/**
	 * How much is wrong with an element and all it contains, as far as the check has come.
	 *
	 * @param element an element of a model, or any object
	 * @return empty when nothing is wrong
	 */
	public Optional<Severity> worst(EObject element) {
		return check(element).flatMap(check -> check.worst(element));
	}

	/**
	 * Whether an alliance has been checked as a whole since it was opened.
	 *
	 * @param session an open session
	 * @return false while the first look is still going on
	 */
	public boolean isComplete(SharedSession session) {
		SessionCheck check = checks.get(session);
		return check != null && check.isComplete();
	}

	/**
	 * Brings the findings of an alliance up to date now and tells the listeners.
	 *
	 * @param session an open session
	 */
	public void finish(SharedSession session) {
		Optional.ofNullable(checks.get(session)).ifPresent(SessionCheck::finish);
	}

	/**
	 * Logs rules that failed, unless they are in the log already; from any thread.
	 *
	 * @param findings of a check, of an alliance that is open or not
	 */
	public void logFailures(Collection<Finding> findings) {
		failures.log(findings);
	}

	/** Checks everything again, because other rules hold now. */
	public void restart() {
		checks.forEach((session, check) -> check.restart(choices.of(session.file())));
	}

	/**
	 * Adds a listener.
	 *
	 * @param listener told until it is removed
	 */
	public void addListener(FindingListener listener) {
		listeners.add(listener);
	}

	/**
	 * Removes a listener.
	 *
	 * @param listener told no longer
	 */
	public void removeListener(FindingListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void opened(SharedSession session) {
		session.roots().stream().findFirst().ifPresent(root -> checks.put(session, new SessionCheck(root, catalogue(), choices.of(session.file()), later,
				failures, elements -> listeners.forEach(listener -> listener.findingsChanged(session, elements)))));
	}

	@Override
	public void changed(SharedSession session) {
		Optional.ofNullable(checks.get(session)).ifPresent(SessionCheck::changed);
	}

	@Override
	public void closed(SharedSession session) {
		Optional.ofNullable(checks.remove(session)).ifPresent(SessionCheck::close);
	}

	private Optional<SessionCheck> check(EObject element) {
		return registry.of(element).map(checks::get);
	}
}
