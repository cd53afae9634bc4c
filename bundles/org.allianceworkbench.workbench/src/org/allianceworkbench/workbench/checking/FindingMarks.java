// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.viewpoint.ui.marks.ElementMark;
import org.allianceworkbench.viewpoint.ui.marks.ElementMarks;
import org.allianceworkbench.viewpoint.ui.marks.MarkListener;
import org.eclipse.emf.ecore.EObject;

/** What the rules find as marks on diagrams: errors and warnings; remarks stay in the lists. */
public final class FindingMarks implements ElementMarks {
	private final LiveChecks checks;
	private final Map<MarkListener, FindingListener> listeners = new HashMap<>();

	/**
	 * Marks of findings.
	 *
	 * @param checks what is found in the open alliances
	 */
	public FindingMarks(LiveChecks checks) {
		this.checks = Objects.requireNonNull(checks);
	}

	@Override
	public List<ElementMark> of(EObject object) {
		return checks.findings(object).stream().filter(FindingMarks::counts).map(FindingMarks::mark).toList();
	}

	private static boolean counts(Finding finding) {
		return !finding.isAccepted() && finding.severity().reaches(Severity.WARNING);
	}

	private static ElementMark mark(Finding finding) {
		return new ElementMark(finding.severity() == Severity.ERROR ? ElementMark.Kind.ERROR : ElementMark.Kind.WARNING, finding.sentence());
	}

	@Override
	public void addListener(MarkListener listener) {
		checks.addListener(listeners.computeIfAbsent(listener, any -> (session, elements) -> listener.marksChanged(elements)));
	}

	@Override
	public void removeListener(MarkListener listener) {
		FindingListener known = listeners.remove(listener);
		if (known != null) {
			checks.removeListener(known);
		}
	}
}
