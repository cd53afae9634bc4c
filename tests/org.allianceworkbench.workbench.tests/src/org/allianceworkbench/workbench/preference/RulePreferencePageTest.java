// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.preference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.rules.Rule;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.rules.settings.SettingsFile;
import org.allianceworkbench.workbench.Ui;
import org.allianceworkbench.workbench.checking.RuleChoices;
import org.allianceworkbench.workbench.opening.WorkspaceFiles;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RulePreferencePageTest {
	private final RuleChoices choices = Ui.window().getService(RuleChoices.class);
	private final Rule rule = choices.catalogue().rules().get(0);
	private final Shell shell = new Shell(Ui.window().getShell());
	private IProject project;
	private RulePreferencePage page;

	@BeforeEach
	void open() throws Exception {
		Ui.clear();
		project = new WorkspaceFiles().project("Rivers");
		page = new RulePreferencePage();
		page.init(PlatformUI.getWorkbench());
		page.createControl(shell);
	}

	@AfterEach
	void close() throws Exception {
		shell.dispose();
		choices.keepForWorkspace(Map.of());
		Ui.clear();
	}

	@Test
	void keepsASeverityForTheWorkspaceUntilTheDefaultsAreRestored() {
		page.table().set(rule, "off");
		assertTrue(page.performOk());
		assertEquals(Map.of(rule.id(), Optional.empty()), choices.ofWorkspace());
		page.performDefaults();
		page.performOk();
		assertEquals(Map.of(), choices.ofWorkspace());
	}

	@Test
	void keepsTheRulesOfAProjectInAFileOfIt() throws Exception {
		page.choose(project, true);
		page.table().set(rule, Severity.INFO.label());
		page.performOk();
		java.nio.file.Path file = WorkspaceFiles.place(project.getFile(SettingsFile.NAME));
		assertTrue(Files.readString(file).contains(rule.id() + " = info"), Files.readString(file));
		assertEquals(Map.of(), choices.ofWorkspace());
		assertEquals(Map.of(rule.id(), Optional.of(Severity.INFO)), choices.of(file.resolveSibling("x.alliance")).severities());
		page.choose(project, false);
		page.performOk();
		assertFalse(Files.exists(file));
	}

	@Test
	void whatWasSetForTheWorkspaceIsNotLostByLookingAtAProject() {
		page.table().set(rule, "off");
		page.choose(project, false);
		assertEquals(Optional.empty(), page.table().settings().get(rule.id()));
		assertTrue(page.performOk());
		assertEquals(Map.of(rule.id(), Optional.empty()), choices.ofWorkspace());
	}

	@Test
	void showsTheRulesThatTheFilterFinds() {
		page.table().setFilter(rule.id());
		page.table().set(rule, "warning");
		assertEquals(Optional.of(Severity.WARNING), page.table().settings().get(rule.id()));
	}
}
