// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.collaboration;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.benefits.Account;
import org.allianceworkbench.benefits.Balance;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.eclipse.emf.ecore.EObject;

/**
 * What the view is about.
 *
 * @param element a collaboration, a partner or a whole model
 */
record Subject(EObject element) {
	/** Finds what a selected object belongs to: itself, what contains it, or the collaboration that it names first. */
	static Optional<Subject> of(EObject selected) {
		for (EObject each = selected; each != null; each = each.eContainer()) {
			if (each instanceof Collaboration || each instanceof Partner || each instanceof AllianceModel && each == selected) {
				return Optional.of(new Subject(each));
			}
			Optional<Collaboration> named = named(each).stream().findFirst();
			if (named.isPresent()) {
				return named.map(Subject::new);
			}
		}
		return Optional.empty();
	}

	private static List<Collaboration> named(EObject element) {
		if (element instanceof Agreement agreement) {
			return agreement.getCollaborations();
		} else if (element instanceof BenefitsMap map) {
			return map.getCollaborations();
		}
		return element instanceof GovernanceBody body ? body.getGoverns() : List.of();
	}

	Optional<Collaboration> collaboration() {
		return element instanceof Collaboration collaboration ? Optional.of(collaboration) : Optional.empty();
	}

	/** The collaborations one could go on to, where the subject is none itself. */
	List<Collaboration> collaborations() {
		if (element instanceof AllianceModel model) {
			return model.getCollaborations();
		}
		return element instanceof Partner partner
			? partner.getMemberships().stream().map(member -> member.getCollaboration()).filter(each -> each != null).distinct().toList() : List.of();
	}

	Balance balance() {
		if (element instanceof Collaboration collaboration) {
			return Balance.of(collaboration);
		}
		return element instanceof Partner partner ? new Balance(List.of(Account.of(partner)), List.of()) : Balance.of((AllianceModel) element);
	}
}
