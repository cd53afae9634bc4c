// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.workbench.Ui;
import org.allianceworkbench.workbench.checking.LiveChecks;
import org.allianceworkbench.workbench.opening.Opening;
import org.allianceworkbench.workbench.opening.WorkspaceFiles;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReasonDialogTest {
	private List<Finding> findings;
	private ReasonDialog dialog;

	@BeforeEach
	void check() throws Exception {
		Ui.clear();
		SharedSession session = Ui.registry().find(WorkspaceFiles.place(new Opening(Ui.window()).example().orElseThrow())).orElseThrow();
		LiveChecks checks = Ui.window().getService(LiveChecks.class);
		Ui.until("the first check", () -> checks.isComplete(session));
		findings = checks.findings(session);
	}

	@AfterEach
	void close() throws Exception {
		dialog.close();
		Ui.clear();
	}

	private Text open(int count) {
		dialog = new ReasonDialog(Ui.window().getShell(), findings.subList(0, count));
		dialog.setBlockOnOpen(false);
		dialog.open();
		return Ui.controls(dialog.getShell(), Text.class).filter(Text::getEditable).findFirst().orElseThrow();
	}

	private static void press(Text field, int modifiers) {
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		enter.character = SWT.CR;
		enter.stateMask = modifiers;
		field.notifyListeners(SWT.KeyDown, enter);
	}

	@Test
	void tabLeavesTheField() {
		Event tab = new Event();
		tab.detail = SWT.TRAVERSE_TAB_NEXT;
		tab.doit = false;
		open(1).notifyListeners(SWT.Traverse, tab);
		assertTrue(tab.doit);
	}

	@Test
	void controlAndEnterAcceptsOnceAReasonIsTyped() {
		Text field = open(1);
		press(field, SWT.MOD1);
		assertFalse(field.isDisposed());
		field.setText("The source leaves it open.");
		press(field, 0);
		assertFalse(field.isDisposed());
		press(field, SWT.MOD1);
		assertTrue(field.isDisposed());
		assertEquals(Window.OK, dialog.getReturnCode());
		assertEquals("The source leaves it open.", dialog.getValue());
	}

	@Test
	void bulletsStandBeforeSeveralFindingsOnly() {
		open(1);
		assertFalse(isBulleted());
		dialog.close();
		open(2);
		assertTrue(isBulleted());
	}

	private boolean isBulleted() {
		return Ui.controls(dialog.getShell(), Label.class).anyMatch(label -> label.getText().contains("\u2022"));
	}
}
