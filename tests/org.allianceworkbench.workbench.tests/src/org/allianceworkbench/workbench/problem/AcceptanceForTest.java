// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.problem;

import java.util.List;

import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.acceptance.AcceptFindingsOperation;
import org.allianceworkbench.workbench.sharing.SharedSession;

/** Accepts without a dialog. */
final class AcceptanceForTest {
	private AcceptanceForTest() {
	}

	static void accept(SharedSession session, Finding finding) {
		session.session().execute(new AcceptFindingsOperation(List.of(finding), "The source leaves it open.", PartialDate.of(2026))
				.createCommand(session.session().editingDomain()).orElseThrow());
	}
}
