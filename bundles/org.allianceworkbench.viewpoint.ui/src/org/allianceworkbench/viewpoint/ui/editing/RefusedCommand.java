// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.editing;

import java.util.function.Supplier;

import org.eclipse.gef.commands.Command;

/** What a tool does that refuses: nothing, but it can say why. */
public final class RefusedCommand extends Command {
	private final DiagramContext context;
	private final Supplier<String> reason;

	RefusedCommand(DiagramContext context, Supplier<String> reason) {
		this.context = context;
		this.reason = reason;
	}

	@Override
	public boolean canExecute() {
		return false;
	}

	/** Says in the status line why a command that somebody has asked for is refused; nothing where it is not. */
	public static void explain(Command command) {
		if (command instanceof RefusedCommand refused) {
			refused.context.refuse(refused.reason.get());
		}
	}
}
