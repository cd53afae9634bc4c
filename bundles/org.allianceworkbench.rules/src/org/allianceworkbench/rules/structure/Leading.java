// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.structure;

import java.util.List;

import org.allianceworkbench.edit.operation.ChangeCollaborationTypeOperation;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.predicate.Names;

/** The fixes that give a collaboration the lead or host that its type asks for. */
final class Leading {
	private static final int CHOICES = 6;

	private Leading() {
	}

	/** Returns a fix for each candidate, with all that its role brings: direction, control and, for a host, employment. */
	static QuickFix[] fixes(Collaboration c, List<Partner> candidates, String role) {
		return candidates.stream().limit(CHOICES).map(partner -> QuickFix.of("Make " + Names.of(partner) + " " + role,
			new ChangeCollaborationTypeOperation(c, c.getType(), List.of(partner)))).toArray(QuickFix[]::new);
	}
}
