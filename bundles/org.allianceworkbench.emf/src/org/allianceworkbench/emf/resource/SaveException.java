// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.resource;

import java.io.IOException;

/**
 * Says why a file was not saved; the file on disk is what it was before. The message is for the user: the file, the cause, what to do.
 *
 * @since 1.0
 */
public final class SaveException extends IOException {
	private static final long serialVersionUID = 1;

	SaveException(String message, Throwable cause) {
		super(message, cause);
	}
}
