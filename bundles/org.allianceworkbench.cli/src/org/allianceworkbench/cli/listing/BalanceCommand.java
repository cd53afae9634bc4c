// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.listing;

import java.io.IOException;
import java.nio.file.Path;

import org.allianceworkbench.benefits.Balance;
import org.allianceworkbench.benefits.report.BalanceReport;
import org.allianceworkbench.benefits.report.CsvBalance;
import org.allianceworkbench.benefits.report.JsonBalance;
import org.allianceworkbench.benefits.report.TextBalance;
import org.allianceworkbench.cli.console.Console;
import org.allianceworkbench.cli.reading.Collaborations;
import org.allianceworkbench.cli.reading.FileCommand;
import org.allianceworkbench.cli.reading.OpenedModel;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what each partner gives and gains. */
@Command(name = "balance", description = "Sets what each partner gives against what it gains, and says what is not known.")
public final class BalanceCommand extends FileCommand {
	private final Console console;

	@Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, csv or json; default: text.")
	private Format format;

	@Option(names = "--collaboration", paramLabel = "NAME", description = "Only over one collaboration and its parts, by its name or id.")
	private String collaboration;

	public BalanceCommand(Console console) {
		super(console);
		this.console = console;
	}

	@Override
	public void write(Path named) throws IOException {
		try (OpenedModel model = new OpenedModel(named, console, SpecificationRegistry.of())) {
			Balance balance = collaboration == null ? Balance.of(model.model())
				: Balance.of(Collaborations.named(model.model(), collaboration));
			report().write(balance, console.out());
		}
	}

	private BalanceReport report() {
		return switch (format) {
			case TEXT -> new TextBalance();
			case CSV -> new CsvBalance();
			case JSON -> new JsonBalance();
		};
	}

	private enum Format {
		TEXT, CSV, JSON
	}
}
