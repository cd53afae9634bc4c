// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.checking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.cli.console.Console;
import org.allianceworkbench.cli.reading.Collaborations;
import org.allianceworkbench.cli.reading.FileCommand;
import org.allianceworkbench.cli.reading.Installation;
import org.allianceworkbench.cli.reading.OpenedModel;
import org.allianceworkbench.cli.reading.TextOrJson;
import org.allianceworkbench.edit.collaboration.WithParts;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.engine.Progress;
import org.allianceworkbench.rules.engine.RuleEngine;
import org.allianceworkbench.rules.health.Health;
import org.allianceworkbench.rules.report.HealthReport;
import org.allianceworkbench.rules.report.JsonHealth;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what in a model speaks for and against each collaboration. */
@Command(name = "health", description = "Says what supports and what contradicts each collaboration under the four themes of success; no score.")
public final class HealthCommand extends FileCommand {
	private final RuleCatalogue rules;
	private final Console console;

	@Option(names = "--collaboration", paramLabel = "NAME", description = "Only one collaboration, by its name or id; default: all.")
	private String collaboration;

	@Mixin
	private SettingsOption settings;

	@Mixin
	private TextOrJson format;

	public HealthCommand(Installation installation, Console console) {
		super(console);
		this.rules = installation.rules();
		this.console = console;
	}

	@Override
	public void write(Path named) throws IOException {
		try (OpenedModel model = new OpenedModel(named, console, SpecificationRegistry.of())) {
			List<Collaboration> subjects = collaboration == null ? WithParts.of(model.model())
				: List.of(Collaborations.named(model.model(), collaboration));
			List<Finding> findings = new RuleEngine(rules, settings.of(named, rules)).check(List.of(model.model()), Progress.none());
			write(subjects.stream().map(subject -> Health.of(subject, findings)).toList());
		}
	}

	private void write(List<Health> all) throws IOException {
		if (format.isJson()) {
			new JsonHealth().write(all, console.out());
			return;
		}
		for (Health health : all) {
			new HealthReport().write(health, console.out());
		}
	}
}
