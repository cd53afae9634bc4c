// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.edit.label.Labels;
import org.allianceworkbench.edit.text.Described;
import org.allianceworkbench.edit.text.Json;
import org.allianceworkbench.model.alliance.AcceptedFinding;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.engine.RuleEngine;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** One JSON object per file, with its counts and findings. */
public final class JsonReport implements FindingReport {
	@Override
	public void write(List<CheckedFile> files, Appendable out) throws IOException {
		new Json(out).write(Described.of("files", files.stream().map(JsonReport::file).toList()));
	}

	private static Map<String, Object> file(CheckedFile file) {
		Map<String, Object> counts = new LinkedHashMap<>();
		RuleEngine.counts(file.findings()).forEach((severity, count) -> counts.put(severity.label(), count));
		counts.put("accepted", file.findings().stream().filter(Finding::isAccepted).count());
		return Described.of("file", file.file(), "counts", counts, "findings", file.findings().stream().map(JsonReport::finding).toList());
	}

	private static Map<String, Object> finding(Finding finding) {
		return Described.of("rule", finding.rule().id(), "severity", finding.severity().label(), "category",
			finding.rule().text().category().label(), "message", finding.sentence(), "element", EcoreUtil.getID(finding.element()), "type",
			finding.element().eClass().getName(), "name", Labels.name(finding.element()), "feature",
			finding.feature().map(EStructuralFeature::getName).orElse(null), "source", finding.rule().text().sourceInFull(), "fixes",
			finding.fixes().stream().map(QuickFix::label).toList(), "standing", finding.standing().label(), "acceptance",
			finding.acceptance().map(JsonReport::acceptance).orElse(null));
	}

	private static Map<String, Object> acceptance(AcceptedFinding entry) {
		return Described.of("reason", entry.getReason(), "date", entry.getDate(), "by", Labels.name(entry.getAcceptedBy()));
	}
}
