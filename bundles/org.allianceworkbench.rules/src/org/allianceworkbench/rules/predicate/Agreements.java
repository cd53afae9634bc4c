// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.predicate;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.AgreementKind;
import org.allianceworkbench.model.governance.AgreementParty;
import org.allianceworkbench.model.governance.AgreementStatus;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Maturity;
import org.allianceworkbench.model.partners.Partner;

/** What kind of agreement it is and how far it has come (A11). */
public final class Agreements {
	private static final Set<AgreementKind> PAPERS = Set.of(AgreementKind.PROJECT_INITIATION_DOCUMENT, AgreementKind.BUSINESS_CASE);
	private static final Set<AgreementKind> STATUTORY = Set.of(AgreementKind.SECTION22, AgreementKind.SECTION22_A, AgreementKind.SECTION23);
	private static final Set<AgreementStatus> IN_FORCE = Set.of(AgreementStatus.AGREED, AgreementStatus.SIGNED, AgreementStatus.VARIED);

	private Agreements() {
	}

	/** Returns whether it binds its parties now or is meant to: neither a mere paper of a project nor ended. */
	public static boolean binds(Agreement agreement) {
		return !PAPERS.contains(agreement.getKind()) && agreement.getStatus() != AgreementStatus.ENDED;
	}

	/** Returns whether it is formal: it binds, and is more than a semi-formal partnership. */
	public static boolean isFormal(Agreement agreement) {
		return binds(agreement) && agreement.getKind() != AgreementKind.SEMI_FORMAL_PARTNERSHIP;
	}

	/** Returns whether it is made under the Police Act 1996. */
	public static boolean isStatutory(Agreement agreement) {
		return STATUTORY.contains(agreement.getKind());
	}

	/** Returns whether its parties have agreed: by its own status, or because a collaboration under it has been agreed. */
	public static boolean isAgreed(Agreement agreement) {
		return IN_FORCE.contains(agreement.getStatus()) || agreement.getCollaborations().stream().anyMatch(Stages::isAgreed);
	}

	/** Returns the partners that are parties, each once. */
	public static List<Partner> parties(Agreement agreement) {
		return agreement.getParties().stream().map(AgreementParty::getPartner).filter(Objects::nonNull).distinct().toList();
	}

	/** Returns whether a collaboration is formal: by an agreement or by its maturity, which means formal arrangements (S4 §3.5). */
	public static boolean isFormal(Collaboration collaboration) {
		return collaboration.getMaturity() == Maturity.COLLABORATIVE || collaboration.getAgreements().stream()
			.anyMatch(Agreements::isFormal);
	}
}
