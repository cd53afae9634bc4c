// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.edit.wording.Wording;
import org.allianceworkbench.model.alliance.AcceptedFinding;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.Standing;
import org.allianceworkbench.rules.engine.RuleEngine;

/** One line per finding, the most serious first and accepted ones last, and a line with the number of each severity. */
public final class TextReport implements FindingReport {
	@Override
	public void write(List<CheckedFile> files, Appendable out) throws IOException {
		for (CheckedFile file : files) {
			for (Finding finding : sorted(file.findings())) {
				out.append(file.file()).append(": ").append(heading(finding)).append(" ").append(finding.rule().id()).append(": ")
					.append(finding.sentence()).append(finding.acceptance().map(entry -> remark(finding, entry)).orElse("")).append("\n");
			}
			out.append(file.file()).append(": ").append(counts(file.findings())).append("\n");
		}
	}

	private static List<Finding> sorted(List<Finding> findings) {
		return findings.stream().sorted(Comparator.comparing(Finding::isAccepted).thenComparing(Finding::severity)
			.thenComparing(finding -> finding.rule().id())).toList();
	}

	private static String heading(Finding finding) {
		return finding.isAccepted() ? Standing.ACCEPTED.label() : finding.severity().label();
	}

	private static String remark(Finding finding, AcceptedFinding entry) {
		String date = entry.getDate() == null ? "" : " " + Wording.when(entry.getDate());
		return finding.isAccepted() ? " (Accepted" + date + ": " + entry.getReason() + ")"
			: " (Accepted" + date + ", but changed since.)";
	}

	private static String counts(List<Finding> findings) {
		Map<Severity, Long> counts = RuleEngine.counts(findings);
		long accepted = findings.stream().filter(Finding::isAccepted).count();
		return count(counts.get(Severity.ERROR), "error") + ", " + count(counts.get(Severity.WARNING), "warning") + ", "
			+ count(counts.get(Severity.INFO), "remark") + (accepted == 0 ? "" : ", " + accepted + " accepted");
	}

	private static String count(long number, String noun) {
		return number + " " + noun + (number == 1 ? "" : "s");
	}
}
