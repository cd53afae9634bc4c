// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.console;

/** What a command ends with, beside the codes of the parser: 0 done, 2 wrong arguments. */
public final class ExitCode {
	/** A file is bad, or something could not be written. */
	public static final int FAILED = 1;

	private ExitCode() {
	}
}
