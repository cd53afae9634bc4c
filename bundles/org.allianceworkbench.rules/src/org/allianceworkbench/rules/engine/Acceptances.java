// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.engine;

import static org.allianceworkbench.model.alliance.AlliancePackage.Literals.ELEMENT__ACCEPTANCES;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.model.alliance.AcceptedFinding;
import org.allianceworkbench.model.alliance.Element;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.Standing;
import org.allianceworkbench.rules.acceptance.ElementFingerprint;

/** Tells which findings of one check somebody has accepted, and which of these are open again because something has changed. */
final class Acceptances {
	private Acceptances() {
	}

	/** Returns the findings, all of one rule, with what the model keeps of their acceptance. */
	static List<Finding> judge(List<Finding> findings) {
		return findings.stream().map(finding -> judge(finding, findings)).toList();
	}

	private static Finding judge(Finding finding, List<Finding> findings) {
		List<AcceptedFinding> entries = entries(finding);
		if (entries.isEmpty()) {
			return finding;
		}
		List<AcceptedFinding> same = entries.stream().filter(entry -> finding.sentence().equals(entry.getFinding())).toList();
		String fingerprint = same.isEmpty() ? null : ElementFingerprint.of(finding.element());
		Optional<AcceptedFinding> standing = same.stream().filter(entry -> fingerprint.equals(entry.getFingerprint())).findFirst();
		if (standing.isPresent()) {
			return with(finding, Standing.ACCEPTED, standing);
		}
		Optional<AcceptedFinding> former = same.stream().findFirst().or(() -> ofNone(entries, findings));
		return former.isPresent() ? with(finding, Standing.REOPENED, former) : finding;
	}

	/** A rule may say several things of an element; an acceptance of one of them says nothing of the others. */
	private static Optional<AcceptedFinding> ofNone(List<AcceptedFinding> entries, List<Finding> findings) {
		return entries.stream()
			.filter(entry -> findings.stream().noneMatch(
				finding -> finding.element() == entry.getElement() && finding.sentence().equals(entry.getFinding())))
			.findFirst();
	}

	/** Asking first whether there are any keeps elements without them from getting an empty list each. */
	private static List<AcceptedFinding> entries(Finding finding) {
		return finding.element() instanceof Element element && element.eIsSet(ELEMENT__ACCEPTANCES)
			? element.getAcceptances().stream().filter(entry -> finding.rule().id().equals(entry.getRule())).toList() : List.of();
	}

	private static Finding with(Finding finding, Standing standing, Optional<AcceptedFinding> acceptance) {
		return new Finding(finding.rule(), finding.severity(), finding.sentence(), finding.element(), finding.feature(), finding.fixes(),
			standing, acceptance, finding.failure());
	}
}
