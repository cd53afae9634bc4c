// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.checking;

/** Runs work on the user-interface thread after a while, as {@link org.eclipse.swt.widgets.Display#timerExec} does. */
@FunctionalInterface
public interface Later {
	/**
	 * Runs work later; the same work given again before it ran is put off.
	 *
	 * @param milliseconds after how long
	 * @param work what to run
	 */
	void run(int milliseconds, Runnable work);
}
