// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.edit.label.Labels;
import org.allianceworkbench.edit.text.Described;
import org.allianceworkbench.edit.text.Json;
import org.allianceworkbench.rules.health.Evidence;
import org.allianceworkbench.rules.health.Health;
import org.allianceworkbench.rules.health.ThemeHealth;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** One JSON object with the collaborations, their themes, and what supports and contradicts each; a fact has no rule. */
public final class JsonHealth {
	/** Writes all collaborations and leaves the stream open. */
	public void write(List<Health> all, Appendable out) throws IOException {
		new Json(out).write(Described.of("collaborations", all.stream().map(JsonHealth::health).toList()));
	}

	private static Map<String, Object> health(Health health) {
		return Described.of("collaboration", health.collaboration().getId(), "name", Labels.name(health.collaboration()), "themes",
			health.themes().stream().map(JsonHealth::theme).toList());
	}

	private static Map<String, Object> theme(ThemeHealth theme) {
		return Described.of("theme", theme.theme().getLiteral(), "title", theme.title(), "supports",
			theme.supports().stream().map(JsonHealth::evidence).toList(), "contradicts", theme.contradicts().stream().map(JsonHealth::evidence).toList());
	}

	private static Map<String, Object> evidence(Evidence evidence) {
		return Described.of("rule", evidence.finding().map(finding -> finding.rule().id()).orElse(null), "severity",
			evidence.finding().map(finding -> finding.severity().label()).orElse(null), "element", EcoreUtil.getID(evidence.element()), "type",
			evidence.element().eClass().getName(), "sentence", evidence.sentence());
	}
}
