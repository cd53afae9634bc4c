// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.report;

import java.io.IOException;
import java.util.List;

import org.allianceworkbench.edit.label.Labels;
import org.allianceworkbench.rules.health.Evidence;
import org.allianceworkbench.rules.health.Health;
import org.allianceworkbench.rules.health.ThemeHealth;

/** The health of a collaboration as text, with LF line ends. */
public final class HealthReport {
	/** Writes one collaboration and leaves the stream open. */
	public void write(Health health, Appendable out) throws IOException {
		out.append(Labels.of(health.collaboration())).append("\n");
		for (ThemeHealth theme : health.themes()) {
			out.append("  ").append(theme.title()).append("\n");
			write("Supports", theme.supports(), out);
			write("Contradicts", theme.contradicts(), out);
			if (theme.supports().isEmpty() && theme.contradicts().isEmpty()) {
				out.append("    Nothing in the model speaks of it.\n");
			}
		}
	}

	/** Returns a line about one thing, with the severity and id of the rule where one found it. */
	public static String line(Evidence evidence) {
		return evidence.finding().map(finding -> finding.severity().label() + " " + finding.rule().id() + ": ").orElse("") + evidence.sentence();
	}

	private static void write(String heading, List<Evidence> evidence, Appendable out) throws IOException {
		if (!evidence.isEmpty()) {
			out.append("    ").append(heading).append("\n");
			for (Evidence each : evidence) {
				out.append("      ").append(line(each)).append("\n");
			}
		}
	}
}
