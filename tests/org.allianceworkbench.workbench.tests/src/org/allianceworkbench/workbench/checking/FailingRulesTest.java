// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.rules.Category;
import org.allianceworkbench.rules.ElementRule;
import org.allianceworkbench.rules.FindingCollector;
import org.allianceworkbench.rules.QuickFix;
import org.allianceworkbench.rules.RuleCatalogue;
import org.allianceworkbench.rules.RuleText;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.workbench.Alliances;
import org.allianceworkbench.workbench.Ui;
import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.finding.Remedies;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules and remedies of other bundles that fail. */
class FailingRulesTest {
	private static final RuntimeException FAULT = new IllegalStateException("A fault of the rule.");

	private final List<IStatus> log = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, bundle) -> log.add(status);
	@TempDir
	Path folder;
	private SharedSession session;

	@BeforeEach
	void open() throws Exception {
		Ui.clear();
		session = Ui.registry().open(Alliances.write(folder.resolve("rivers.alliance")));
		Platform.addLogListener(listener);
	}

	@AfterEach
	void close() throws Exception {
		Platform.removeLogListener(listener);
		Ui.clear();
	}

	@Test
	void theTraceOfARuleIsLoggedOnce() {
		RuleChoices choices = new RuleChoices(new RuleCatalogue(List.of(new Failing())), InstanceScope.INSTANCE.getNode(WorkbenchIds.BUNDLE),
				() -> LocalDate.of(2026, 3, 1));
		LiveChecks checks = new LiveChecks(Ui.registry(), choices, (delay, work) -> {
		});
		try {
			checks.finish(session);
			((AllianceModel) session.roots().get(0)).getPartners().get(0).setName("Renamed");
			checks.finish(session);
			checks.logFailures(checks.known(session));
		} finally {
			Ui.registry().removeListener(checks);
		}
		List<IStatus> failures = log.stream().filter(status -> status.getException() == FAULT).toList();
		assertEquals(1, failures.size());
		assertTrue(failures.get(0).getMessage().startsWith("The rule TEST-1"), failures.get(0).getMessage());
	}

	@Test
	void aRemedyThatFailsIsRefusedInASentence() {
		String[] said = new String[1];
		Display.getCurrent().asyncExec(() -> answer(said));
		new Remedies(Ui.window().getShell(), session).mend(QuickFix.of("Mend it", domain -> {
			throw FAULT;
		}));
		assertEquals("“Mend it” is not possible: A fault of the rule.", said[0]);
		assertSame(FAULT, log.get(0).getException());
	}

	/** Reads a dialog and closes it; waits where it is not open yet. */
	private static void answer(String[] said) {
		Optional<Shell> dialog = List.of(Ui.window().getShell().getShells()).stream().filter(Shell::isVisible).findFirst();
		dialog.ifPresentOrElse(shell -> {
			said[0] = Ui.controls(shell, Label.class).map(Label::getText).filter(text -> !text.isEmpty()).findFirst().orElse("");
			shell.close();
		}, () -> Display.getCurrent().asyncExec(() -> answer(said)));
	}

	/** Fails at every partner. */
	private static final class Failing extends ElementRule<Partner> {
		Failing() {
			super(Partner.class, new RuleText("TEST-1", "A partner", Severity.INFO, Category.STRUCTURE, "For the test.", "none", "x", "y"));
		}

		@Override
		protected void examine(Partner partner, FindingCollector findings) {
			throw FAULT;
		}
	}
}
