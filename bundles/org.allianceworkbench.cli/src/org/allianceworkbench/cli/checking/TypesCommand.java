// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.checking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.cli.console.Console;
import org.allianceworkbench.cli.reading.Collaborations;
import org.allianceworkbench.cli.reading.FileCommand;
import org.allianceworkbench.cli.reading.Installation;
import org.allianceworkbench.cli.reading.OpenedModel;
import org.allianceworkbench.cli.reading.TextOrJson;
import org.allianceworkbench.edit.label.Labels;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Membership;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.report.JsonTypes;
import org.allianceworkbench.rules.report.TypesReport;
import org.allianceworkbench.rules.types.TypeComparison;
import org.allianceworkbench.rules.types.TypeOption;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares the four types for one collaboration; changes nothing. */
@Command(name = "types", description = "Compares joint enterprise, single lead, shared lead and host for one collaboration; changes nothing.")
public final class TypesCommand extends FileCommand {
	private final RuleCatalogue rules;
	private final Console console;

	@Option(names = "--collaboration", paramLabel = "NAME", required = true, description = "The collaboration, by its name or id.")
	private String collaboration;

	@Option(names = "--lead", paramLabel = "NAME", description = "Who would lead alone or host, by name or id; default: who does so now.")
	private String lead;

	@Mixin
	private SettingsOption settings;

	@Mixin
	private TextOrJson format;

	public TypesCommand(Installation installation, Console console) {
		super(console);
		this.rules = installation.rules();
		this.console = console;
	}

	@Override
	public void write(Path named) throws IOException {
		try (OpenedModel model = new OpenedModel(named, console, SpecificationRegistry.of())) {
			Collaboration subject = Collaborations.named(model.model(), collaboration);
			List<TypeOption> options = new TypeComparison(rules, settings.of(named, rules)).compare(subject, lead(subject));
			if (format.isJson()) {
				new JsonTypes().write(options, console.out());
			} else {
				new TypesReport().write(options, console.out());
			}
		}
	}

	private Optional<Partner> lead(Collaboration subject) throws IOException {
		if (lead == null) {
			return Optional.empty();
		}
		List<Partner> partners = subject.getMemberships().stream().map(Membership::getPartner).filter(partner -> partner != null).distinct().toList();
		Optional<Partner> found = partners.stream()
			.filter(partner -> lead.equals(partner.getId()) || lead.equals(partner.getName()) || lead.equals(partner.getShortName())).findFirst();
		if (found.isEmpty()) {
			throw new IOException("'" + lead + "' does not take part; those who do are "
				+ String.join(", ", partners.stream().map(partner -> "'" + Labels.ofValue(partner) + "'").toList()));
		}
		return found;
	}
}
