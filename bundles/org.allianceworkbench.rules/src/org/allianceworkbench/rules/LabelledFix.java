// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

record LabelledFix(String label, Function<EditingDomain, Optional<Command>> command) implements QuickFix {
	@Override
	public Optional<Command> createCommand(EditingDomain domain) {
		return command.apply(domain).filter(Command::canExecute);
	}
}
