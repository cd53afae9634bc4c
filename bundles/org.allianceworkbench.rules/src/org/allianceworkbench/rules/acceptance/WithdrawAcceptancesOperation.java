// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.acceptance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.edit.operation.DeleteOperation;
import org.allianceworkbench.edit.operation.Operation;
import org.allianceworkbench.model.alliance.AcceptedFinding;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Takes acceptances back, so that their findings count again. */
public record WithdrawAcceptancesOperation(Collection<AcceptedFinding> acceptances) implements Operation {
	public WithdrawAcceptancesOperation {
		acceptances = List.copyOf(acceptances);
	}

	@Override
	public String label() {
		return acceptances.size() == 1 ? "Withdraw acceptance" : "Withdraw acceptances";
	}

	@Override
	public Optional<Command> createCommand(EditingDomain domain) {
		return acceptances.isEmpty() ? Optional.empty() : new DeleteOperation(acceptances).createCommand(domain);
	}
}
