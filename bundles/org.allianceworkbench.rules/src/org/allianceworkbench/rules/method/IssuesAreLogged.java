// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.method;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.allianceworkbench.edit.label.EnglishNames;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.risk.LogEntry;
import org.allianceworkbench.model.risk.LogTopic;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.predicate.Names;
import org.allianceworkbench.rules.predicate.Stages;
import org.allianceworkbench.rules.predicate.Whole;

/** Issues and opportunities cover ICT, data sharing and integration cost. Source: S4 §7.5. */
public final class IssuesAreLogged extends ElementRule<Collaboration> {
	public IssuesAreLogged() {
		super(Collaboration.class, new RuleText("A19-29", "Issues and opportunities cover ICT, data sharing and integration cost",
			Severity.WARNING, Category.METHOD,
			"Exploratory discussions log issues and opportunities: the complexity of ICT, the sharing of data, the cost of "
				+ "integration.",
			"S4 §7.5",
			"The log has an entry for each of the three topics",
			"The log says nothing about data sharing"));
	}

	@Override
	protected void examine(Collaboration c, FindingCollector findings) {
		Set<LogTopic> open = new TreeSet<>(Set.of(LogTopic.ICT_COMPLEXITY, LogTopic.DATA_SHARING, LogTopic.INTEGRATION_COST));
		if (Stages.isExplored(c)) {
			Whole.logEntries(c).map(LogEntry::getTopic).forEach(open::remove);
			if (!open.isEmpty()) {
				findings.report(c, null, Names.start(c) + " has no issue or opportunity logged about "
					+ open.stream().map(EnglishNames::ofLiteral).collect(Collectors.joining(", ")) + ": log what was found.");
			}
		}
	}
}
