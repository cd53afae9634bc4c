// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * A change of the model that the user knows as one step, however many values it sets. An operation is a value: it holds what is wanted, nothing
 * else, and may be asked again and again. It reads the model, so it belongs on the model's thread.
 */
public interface Operation {
	/** Returns what an undo entry calls the change, such as "Change collaboration type". */
	String label();

	/** Returns why the change is refused, in a sentence for the user, or empty when it can be made. */
	default Optional<String> refusal() {
		return Optional.empty();
	}

	/**
	 * Returns the change as one command for the domain's stack, built for the model as it is now; nothing has changed yet.
	 *
	 * @return the command, or empty when the change is refused or would change nothing
	 */
	Optional<Command> createCommand(EditingDomain domain);
}
