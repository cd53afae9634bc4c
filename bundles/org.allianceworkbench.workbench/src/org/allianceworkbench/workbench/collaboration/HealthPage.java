// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.collaboration;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.allianceworkbench.rules.health.Evidence;
import org.allianceworkbench.rules.health.Health;
import org.allianceworkbench.rules.health.ThemeHealth;
import org.allianceworkbench.rules.report.HealthReport;
import org.allianceworkbench.workbench.checking.LiveChecks;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** What supports and what contradicts a collaboration under the four themes of success. */
final class HealthPage extends Page {
	private static final String CHECKING = "The rules are still at work; what they find is added here.";

	private final LiveChecks checks;
	private Optional<Health> health = Optional.empty();
	private boolean checking;

	HealthPage(Composite parent, FormToolkit toolkit, Consumer<EObject> open, LiveChecks checks) {
		super(parent, toolkit, open);
		this.checks = checks;
	}

	@Override
	void write(SharedSession session, Subject subject, Appendable out) throws IOException {
		checking = !checks.isComplete(session);
		health = subject.collaboration().map(collaboration -> Health.of(collaboration, checks.known(session)));
		if (health.isPresent()) {
			new HealthReport().write(health.get(), out);
			out.append(checking ? CHECKING + "\n" : "");
		}
	}

	@Override
	void fill(SharedSession session, Subject subject, Composite body) {
		if (checking && health.isPresent()) {
			add(body, new Prose().paragraph(CHECKING));
		}
		health.ifPresentOrElse(shown -> shown.themes().forEach(theme -> addTheme(theme, body)), () -> addChoice(body, subject.collaborations()));
	}

	private void addTheme(ThemeHealth theme, Composite body) {
		Prose prose = new Prose();
		addAll("Supports", theme.supports(), prose);
		addAll("Contradicts", theme.contradicts(), prose);
		if (prose.isEmpty()) {
			prose.paragraph("Nothing in the model speaks of it.");
		}
		add(section(body, theme.title(), theme.question()), prose);
	}

	private static void addAll(String heading, List<Evidence> evidence, Prose prose) {
		if (evidence.isEmpty()) {
			return;
		}
		prose.heading(heading + " (" + evidence.size() + ")");
		for (Evidence each : evidence) {
			each.finding().ifPresentOrElse(finding -> prose.line(finding.severity(), each.sentence(), Optional.of(each.element())),
				() -> prose.line(each.sentence(), Optional.of(each.element())));
		}
	}
}
