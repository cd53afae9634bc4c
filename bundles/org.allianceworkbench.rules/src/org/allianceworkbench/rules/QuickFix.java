// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules;

import java.util.Optional;
import java.util.function.Function;

import org.allianceworkbench.edit.operation.Operation;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/** A way to mend a finding. It holds what is wanted and changes nothing itself. */
public interface QuickFix {
	/** Returns what the menu shows, such as "Turn the host into a single lead". */
	String label();

	/** Returns the change as one command for the domain's stack, or empty when it cannot be made or would change nothing. */
	Optional<Command> createCommand(EditingDomain domain);

	/** Returns a fix with the given label. */
	static QuickFix of(String label, Function<EditingDomain, Optional<Command>> command) {
		return new LabelledFix(label, command);
	}

	/** Returns a fix that makes an operation's change. */
	static QuickFix of(String label, Operation operation) {
		return new LabelledFix(label, operation::createCommand);
	}
}
