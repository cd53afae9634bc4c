// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.listing;

import org.allianceworkbench.cli.console.Console;
import org.allianceworkbench.cli.reading.Installation;

import picocli.CommandLine.Command;

@Command(name = "version", description = "Prints the version.")
public final class VersionCommand implements Runnable {
	private final Installation installation;
	private final Console console;

	public VersionCommand(Installation installation, Console console) {
		this.installation = installation;
		this.console = console;
	}

	@Override
	public void run() {
		console.out().println(installation.title());
	}
}
