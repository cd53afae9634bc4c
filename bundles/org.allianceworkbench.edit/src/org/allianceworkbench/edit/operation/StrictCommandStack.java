// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import org.eclipse.emf.common.command.BasicCommandStack;

/**
 * A stack for a model that is made or tried out before anybody sees it. What a command throws is thrown on; EMF's own stack logs it and goes on
 * with what is half done.
 *
 * @since 1.0
 */
public final class StrictCommandStack extends BasicCommandStack {
	/** @throws RuntimeException what the command threw */
	@Override
	protected void handleError(Exception exception) {
		throw exception instanceof RuntimeException thrown ? thrown : new IllegalStateException(exception);
	}
}
