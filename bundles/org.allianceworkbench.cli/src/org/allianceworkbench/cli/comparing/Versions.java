// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.comparing;

import java.io.IOException;
import java.nio.file.Path;

import org.allianceworkbench.cli.console.Console;
import org.allianceworkbench.cli.console.FileComplaint;

/** Loads the versions that a command is given, and says of each what is wrong with it. */
final class Versions {
	private final Console console;
	private boolean anyMissing;

	Versions(Console console) {
		this.console = console;
	}

	/** @return null where the file does not load whole, which is said then */
	ModelVersion load(Path file) {
		try {
			return new ModelVersion(console.input(file));
		} catch (IOException failure) {
			anyMissing = true;
			FileComplaint.of(file, failure).forEach(console.log()::add);
			return null;
		}
	}

	boolean isAnyMissing() {
		return anyMissing;
	}
}
