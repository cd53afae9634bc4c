// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.failure;

/** Says in a sentence what went wrong, for nobody reads stack traces. */
public final class Failures {

	private Failures() {
	}

	/** @return the first message in the chain of causes, never empty */
	public static String sentence(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause.getMessage() != null && !cause.getMessage().isBlank()) {
				return cause.getMessage();
			}
		}
		return "This did not work (" + failure.getClass().getSimpleName() + "); nothing was changed.";
	}
}
