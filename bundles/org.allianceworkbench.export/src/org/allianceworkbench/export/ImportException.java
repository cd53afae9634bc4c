// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export;

import java.io.IOException;

/**
 * A file that is not imported. The message is a sentence for the person who asked, with the place where there is one.
 *
 * @since 1.0
 */
public final class ImportException extends IOException {
	private static final long serialVersionUID = 1L;

	public ImportException(String message) {
		super(message);
	}

	public ImportException(String message, Throwable cause) {
		super(message, cause);
	}
}
