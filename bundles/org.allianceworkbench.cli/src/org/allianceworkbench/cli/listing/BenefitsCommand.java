// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.listing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.benefits.report.BenefitsText;
import org.allianceworkbench.cli.console.Console;
import org.allianceworkbench.cli.reading.FileCommand;
import org.allianceworkbench.cli.reading.OpenedModel;
import org.allianceworkbench.edit.collaboration.WithParts;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.method.Option;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;

import picocli.CommandLine.Command;

/** Says what the benefits of a model come to. */
@Command(name = "benefits", description = "Says what values lead to each objective, plan, forecast and actual, and the present value of options.")
public final class BenefitsCommand extends FileCommand {
	private final Console console;

	public BenefitsCommand(Console console) {
		super(console);
		this.console = console;
	}

	@Override
	public void write(Path named) throws IOException {
		try (OpenedModel model = new OpenedModel(named, console, SpecificationRegistry.of())) {
			List<BenefitsMap> maps = model.model().getBenefitsMaps();
			List<Option> options = WithParts.of(model.model()).stream().flatMap(each -> each.getBusinessCases().stream())
					.flatMap(each -> each.getOptions().stream()).toList();
			if (maps.isEmpty() && options.isEmpty()) {
				console.out().println("The model has neither benefits maps nor business cases with options.");
			}
			BenefitsText text = new BenefitsText();
			for (BenefitsMap map : maps) {
				text.write(map, console.out());
			}
			for (Option option : options) {
				text.write(option, console.out());
			}
		}
	}
}
