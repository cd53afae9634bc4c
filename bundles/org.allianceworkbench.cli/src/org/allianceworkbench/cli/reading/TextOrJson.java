// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.reading;

import picocli.CommandLine.Option;

/** The option of verbs that write for people or for programs. */
public final class TextOrJson {
	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json; default: text.")
	private Format format;

	public boolean isJson() {
		return format == Format.JSON;
	}

	private enum Format {
		TEXT, JSON
	}
}
