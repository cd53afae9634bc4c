// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.predicate;

import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.governance.GovernanceBody;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.risk.IssuesAndOpportunitiesLog;
import org.allianceworkbench.model.risk.LogEntry;
import org.eclipse.emf.ecore.EObject;

/** What can only be found by looking through a short list of the model as a whole, because no reference leads back to it. */
public final class Whole {
	private Whole() {
	}

	/** Returns the model that an element belongs to, or empty when it belongs to none. */
	public static Optional<AllianceModel> model(EObject element) {
		EObject current = element;
		while (current != null && !(current instanceof AllianceModel)) {
			current = current.eContainer();
		}
		return Optional.ofNullable((AllianceModel) current);
	}

	/** Returns every governance body of an element's model. */
	public static Stream<GovernanceBody> bodies(EObject element) {
		return model(element).stream().flatMap(model -> model.getGovernanceBodies().stream()).flatMap(Whole::withParts);
	}

	/** Returns the issues and opportunities logged for a collaboration. */
	public static Stream<LogEntry> logEntries(Collaboration collaboration) {
		return model(collaboration).stream().flatMap(model -> model.getRegisters().stream())
			.filter(IssuesAndOpportunitiesLog.class::isInstance).map(IssuesAndOpportunitiesLog.class::cast)
			.flatMap(log -> log.getEntries().stream().filter(entry -> entry.getCollaboration() == collaboration
				|| entry.getCollaboration() == null && log.getCollaborations().contains(collaboration)));
	}

	private static Stream<GovernanceBody> withParts(GovernanceBody body) {
		return Stream.concat(Stream.of(body), body.getBodies().stream().flatMap(Whole::withParts));
	}
}
