// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.resource;

import java.io.IOException;

/** Ends reading at once because of one problem. */
final class RefusedContentException extends IOException {
	private static final long serialVersionUID = 1;

	private final int line;

	RefusedContentException(int line, String message) {
		super(message);
		this.line = line;
	}

	int line() {
		return line;
	}
}
