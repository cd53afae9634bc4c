// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.acceptance;

import static org.allianceworkbench.model.alliance.AlliancePackage.Literals.ACCEPTED_FINDING__DATE;
import static org.allianceworkbench.model.alliance.AlliancePackage.Literals.ACCEPTED_FINDING__ELEMENT;
import static org.allianceworkbench.model.alliance.AlliancePackage.Literals.ACCEPTED_FINDING__FINDING;
import static org.allianceworkbench.model.alliance.AlliancePackage.Literals.ACCEPTED_FINDING__FINGERPRINT;
import static org.allianceworkbench.model.alliance.AlliancePackage.Literals.ACCEPTED_FINDING__REASON;
import static org.allianceworkbench.model.alliance.AlliancePackage.Literals.ALLIANCE_MODEL__ACCEPTED_FINDINGS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.allianceworkbench.edit.operation.Operation;
import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.alliance.AcceptedFinding;
import org.allianceworkbench.model.alliance.AllianceFactory;
import org.allianceworkbench.model.alliance.Element;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.predicate.Changes;
import org.allianceworkbench.rules.predicate.Whole;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Accepts findings for one reason. The model keeps what was accepted; a finding accepted before, and open again since, is accepted anew in the same
 * place. An acceptance ends by itself when its element changes or the rule says something else of it.
 *
 * @param reason why, in words for those who look at it later
 * @param date the day of the acceptance
 */
public record AcceptFindingsOperation(Collection<Finding> findings, String reason, PartialDate date) implements Operation {
	public AcceptFindingsOperation {
		findings = List.copyOf(findings);
		Objects.requireNonNull(reason);
		Objects.requireNonNull(date);
	}

	@Override
	public String label() {
		return findings.size() == 1 ? "Accept finding" : "Accept findings";
	}

	@Override
	public Optional<String> refusal() {
		if (reason.isBlank()) {
			return Optional.of("Say why the finding is accepted.");
		}
		return findings.stream().allMatch(AcceptFindingsOperation::isInModel) ? Optional.empty()
			: Optional.of("Only findings about elements of a model can be accepted.");
	}

	@Override
	public Optional<Command> createCommand(EditingDomain domain) {
		return refusal().isPresent() ? Optional.empty()
			: Changes.all(label(), findings.stream().map(this::accept).toArray(QuickFix[]::new)).createCommand(domain);
	}

	private QuickFix accept(Finding finding) {
		return finding.acceptance().map(entry -> renew(entry, finding)).orElseGet(() -> Changes.add(label(),
			Whole.model(finding.element()).orElseThrow(), ALLIANCE_MODEL__ACCEPTED_FINDINGS, () -> entry(finding),
			Map.of(ACCEPTED_FINDING__ELEMENT, finding.element())));
	}

	private QuickFix renew(AcceptedFinding entry, Finding finding) {
		return Changes.all(label(), Changes.set(label(), entry, ACCEPTED_FINDING__FINDING, finding.sentence()),
			Changes.set(label(), entry, ACCEPTED_FINDING__REASON, reason), Changes.set(label(), entry, ACCEPTED_FINDING__DATE, date),
			Changes.set(label(), entry, ACCEPTED_FINDING__FINGERPRINT, ElementFingerprint.of(finding.element())));
	}

	private AcceptedFinding entry(Finding finding) {
		AcceptedFinding entry = AllianceFactory.eINSTANCE.createAcceptedFinding();
		entry.setRule(finding.rule().id());
		entry.setFinding(finding.sentence());
		entry.setReason(reason);
		entry.setDate(date);
		entry.setFingerprint(ElementFingerprint.of(finding.element()));
		return entry;
	}

	private static boolean isInModel(Finding finding) {
		return finding.element() instanceof Element && Whole.model(finding.element()).isPresent();
	}
}
