// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench;

import org.eclipse.core.runtime.ILog;

/** Keeps the error log for faults of the program: what a file or a disk refuses is told in a dialog and is no fault. */
public final class Faults {

	private Faults() {
	}

	/**
	 * Logs a failure that people were told of where it is a fault of the program.
	 *
	 * @param message what failed
	 * @param failure why
	 */
	public static void log(String message, Throwable failure) {
		if (failure instanceof RuntimeException || failure instanceof Error) {
			ILog.get().error(message, failure);
		}
	}
}
