// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.predicate.Names;
import org.allianceworkbench.rules.types.Consequence;
import org.allianceworkbench.rules.types.TypeOption;

/** The four types of one collaboration as text, one below the other, with LF line ends. */
public final class TypesReport {
	/** Writes the options and leaves the stream open. */
	public void write(List<TypeOption> options, Appendable out) throws IOException {
		for (TypeOption option : options) {
			out.append(title(option.type())).append(option.isDeclared() ? " — declared now\n" : "\n");
			if (option.refusal().isPresent()) {
				out.append("  Not possible: ").append(option.refusal().get()).append("\n");
				continue;
			}
			if (!option.leading().isEmpty()) {
				out.append("  ").append(option.type() == CollaborationType.HOST ? "Hosted by " : "Led by ").append(Names.of(option.leading())).append(". ")
					.append(option.why()).append("\n");
			}
			out.append("  Directed by ").append(who(option.directs(), "nobody")).append("\n  Resources controlled by ")
				.append(who(option.controls(), "nobody")).append("\n  Resources employed by ").append(employers(option)).append("\n");
			write("Would change", option.changes().stream().map(change -> change.sentence()).toList(), out);
			write("Rules would say", option.raised().stream().map(TypesReport::line).toList(), out);
			write("Rules would no longer say", option.silenced().stream().map(TypesReport::line).toList(), out);
			out.append("  Unchanged findings of this collaboration: ").append(String.valueOf(option.remaining())).append("\n");
		}
	}

	/** Returns the name of a type as a heading: the two forms of lead organisation are told apart. */
	public static String title(CollaborationType type) {
		return switch (type) {
			case SINGLE_LEAD -> "Lead organisation (single)";
			case SHARED_LEAD -> "Lead organisation (shared)";
			case JOINT_ENTERPRISE, HOST, UNSPECIFIED -> {
				String name = EnglishNames.ofLiteral(type);
				yield name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
			}
		};
	}

	/** Returns who would employ, or that the type leaves it open. */
	public static String employers(TypeOption option) {
		return who(option.employs(), "each partner its own, or as agreed: the type does not say");
	}

	private static String who(List<Partner> partners, String none) {
		return partners.isEmpty() ? none : Names.of(partners);
	}

	private static String line(Consequence consequence) {
		return consequence.severity().label() + " " + consequence.rule().id() + ": " + consequence.sentence();
	}

	private static void write(String heading, List<String> lines, Appendable out) throws IOException {
		out.append("  ").append(heading).append(lines.isEmpty() ? ": nothing\n" : "\n");
		for (String line : lines) {
			out.append("    ").append(line).append("\n");
		}
	}
}
