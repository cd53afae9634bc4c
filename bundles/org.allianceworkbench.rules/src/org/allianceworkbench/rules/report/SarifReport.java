// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.report;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.edit.label.Labels;
import org.allianceworkbench.edit.text.Described;
import org.allianceworkbench.edit.text.Json;
import org.allianceworkbench.model.alliance.AcceptedFinding;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The Static Analysis Results Interchange Format, version 2.1.0 (OASIS), which code hosts and editors show. */
public final class SarifReport implements FindingReport {
	private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

	private final RuleCatalogue catalogue;

	public SarifReport(RuleCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Override
	public void write(List<CheckedFile> files, Appendable out) throws IOException {
		Map<String, Object> driver = Described.of("name", "Alliance Workbench", "rules", catalogue.rules().stream().map(SarifReport::rule)
			.toList());
		List<Map<String, Object>> results = files.stream()
			.flatMap(file -> file.findings().stream().map(finding -> result(file.file(), finding))).toList();
		Map<String, Object> run = Described.of("tool", Described.of("driver", driver), "columnKind", "utf16CodeUnits", "results", results);
		new Json(out).write(Described.of("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
	}

	private static Map<String, Object> rule(Rule rule) {
		RuleText text = rule.text();
		String help = "Sound: " + text.good() + ". Unsound: " + text.bad() + ". Source: " + text.sourceInFull();
		return Described.of("id", text.id(), "name", rule.getClass().getSimpleName(), "shortDescription", text(text.title() + "."),
			"fullDescription", text(text.explanation()), "help", text(help), "defaultConfiguration",
			Described.of("level", level(text.severity())), "properties", Described.of("tags", List.of(text.category().label())));
	}

	private Map<String, Object> result(String file, Finding finding) {
		String id = EcoreUtil.getID(finding.element());
		Map<String, Object> element = Described.of("name", Labels.name(finding.element()), "fullyQualifiedName", id, "kind",
			finding.element().eClass().getName());
		Map<String, Object> place = Described.of("artifactLocation", Described.of("uri", uri(file)));
		return Described.of("ruleId", finding.rule().id(), "ruleIndex", catalogue.rules().indexOf(finding.rule()), "level",
			level(finding.severity()), "message", text(finding.sentence()), "locations",
			List.of(Described.of("physicalLocation", place, "logicalLocations", List.of(element))), "suppressions",
			finding.acceptance().map(entry -> List.of(suppression(finding, entry))).orElse(List.of()));
	}

	/** The acceptance stands in the file itself; one whose element has changed has to be looked at again and suppresses nothing. */
	private static Map<String, Object> suppression(Finding finding, AcceptedFinding entry) {
		return Described.of("kind", "inSource", "status", finding.isAccepted() ? "accepted" : "underReview", "justification", entry.getReason());
	}

	private static Map<String, Object> text(String text) {
		return Described.of("text", text);
	}

	private static String level(Severity severity) {
		return severity == Severity.INFO ? "note" : severity.label();
	}

	/** A path of Windows is one wherever it is read; only a path that begins at a root is the address of a file, others are relative. */
	private static String uri(String file) {
		String path = file.replace('\\', '/');
		if (path.startsWith("//")) {
			return "file://" + encoded(path.substring(2));
		}
		if (path.startsWith("/")) {
			return "file:///" + encoded(path.substring(1));
		}
		if (path.matches("[A-Za-z]:/.*")) {
			return "file:///" + encoded(path);
		}
		return (path.matches("[^/]*:.*") ? "./" : "") + encoded(path);
	}

	/** @param path without a slash at its beginning */
	private static String encoded(String path) {
		try {
			return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
		} catch (URISyntaxException e) {
			return path.replaceAll("[^A-Za-z0-9/._-]", "_");
		}
	}
}
