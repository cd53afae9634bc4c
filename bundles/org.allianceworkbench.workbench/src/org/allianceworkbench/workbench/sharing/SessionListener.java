// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.sharing;

/** Is told what happens to the sessions of a registry. */
public interface SessionListener {
	/**
	 * A file was opened.
	 *
	 * @param session its new session
	 */
	default void opened(SharedSession session) {
	}

	/**
	 * A command was executed, undone or redone, or the files were saved.
	 *
	 * @param session where
	 */
	default void changed(SharedSession session) {
	}

	/**
	 * A session is over; it is disposed of after this call.
	 *
	 * @param session the session
	 */
	default void closed(SharedSession session) {
	}
}
