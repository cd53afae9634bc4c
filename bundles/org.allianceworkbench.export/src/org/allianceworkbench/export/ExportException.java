// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export;

import java.io.IOException;

/** A request that a format does not fulfil. The message is a sentence for the person who asked. */
public final class ExportException extends IOException {
	private static final long serialVersionUID = 1L;

	public ExportException(String message) {
		super(message);
	}

	public ExportException(String message, Throwable cause) {
		super(message, cause);
	}
}
