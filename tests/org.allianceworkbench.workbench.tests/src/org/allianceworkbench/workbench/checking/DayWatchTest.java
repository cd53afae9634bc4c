// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.checking;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;

import org.allianceworkbench.edit.AllianceItemProviderAdapterFactory;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.PartialDate;
import org.allianceworkbench.model.governance.Agreement;
import org.allianceworkbench.model.governance.AgreementStatus;
import org.allianceworkbench.model.governance.GovernanceFactory;
import org.allianceworkbench.rules.catalogue.InstalledRules;
import org.allianceworkbench.workbench.Alliances;
import org.allianceworkbench.workbench.Ui;
import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;

/** A workbench that is left open over midnight. */
class DayWatchTest {
	@TempDir
	Path folder;
	private LocalDate today = LocalDate.of(2026, 3, 1);
	private LiveChecks checks;
	private SharedSession session;

	@BeforeEach
	void openAnAgreementToBeReviewedToday() throws Exception {
		Ui.clear();
		session = Ui.registry().open(Alliances.write(folder.resolve("rivers.alliance")));
		Agreement agreement = GovernanceFactory.eINSTANCE.createAgreement();
		agreement.setStatus(AgreementStatus.SIGNED);
		agreement.setNextReview(PartialDate.of(today));
		((AllianceModel) session.roots().get(0)).getAgreements().add(agreement);
		RuleChoices choices = new RuleChoices(InstalledRules.catalogue(FrameworkUtil.getBundle(LiveChecks.class).getBundleContext()),
				InstanceScope.INSTANCE.getNode(WorkbenchIds.BUNDLE), () -> today);
		checks = new LiveChecks(Ui.registry(), choices, Display.getCurrent()::timerExec);
		new DayWatch(() -> today, checks::restart).start(Display.getCurrent());
	}

	@AfterEach
	void close() throws Exception {
		Ui.registry().removeListener(checks);
		Ui.clear();
	}

	private boolean isOverdue() {
		return checks.findings(session).stream().anyMatch(finding -> finding.rule().id().equals("A19-34b"));
	}

	@Test
	void firstActivityOfANewDaySaysWhatIsOverdueSince() {
		assertFalse(isOverdue());
		today = LocalDate.of(2026, 3, 2);
		assertFalse(isOverdue(), "before anybody does anything");
		Event press = new Event();
		press.display = Display.getCurrent();
		Ui.window().getShell().notifyListeners(SWT.KeyDown, press);
		assertTrue(isOverdue());
	}
}
