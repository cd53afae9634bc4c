// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.workbench.Alliances;
import org.allianceworkbench.workbench.Ui;
import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.StatusLineManager;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {
	@TempDir
	Path folder;

	@BeforeEach
	void clear() throws Exception {
		Ui.clear();
	}

	@AfterEach
	void close() throws Exception {
		Ui.clear();
	}

	/** Remembers what is written into it. */
	private static final class Line extends StatusLineManager {
		private String text;

		@Override
		public void setMessage(String message) {
			text = message;
		}
	}

	@Test
	void isTheProductOfTheAllianceWorkbench() {
		assertEquals("org.allianceworkbench.workbench.product", Platform.getProduct().getId());
		assertTrue(Ui.window().getShell().getText().contains("Alliance Workbench"));
	}

	@Test
	void showsTheViewsOfThePerspective() {
		assertEquals(WorkbenchIds.PERSPECTIVE, Ui.page().getPerspective().getId());
		for (String view : List.of(WorkbenchIds.EXPLORER, WorkbenchIds.PROPERTIES, IPageLayout.ID_OUTLINE, WorkbenchIds.PROBLEMS)) {
			assertNotNull(Ui.page().findViewReference(view), view);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { WorkbenchIds.EXPLORER, WorkbenchIds.PROPERTIES, IPageLayout.ID_OUTLINE, WorkbenchIds.PROBLEMS, IPageLayout.ID_PROGRESS_VIEW })
	void opensEveryView(String view) throws Exception {
		IViewPart part = Ui.page().showView(view);
		assertFalse(part.getClass().getSimpleName().contains("Error"), part.getClass().getName());
	}

	@Test
	void hasNoMenusForProgrammers() {
		Menu bar = Ui.window().getShell().getMenuBar();
		assertEquals(List.of("File", "Edit", "Diagram", "Window", "Help"),
				Stream.of(bar.getItems()).map(MenuItem::getText).map(text -> text.replace("&", "")).toList());
	}

	@ParameterizedTest
	@CsvSource({ "File, Restart", "Window, Perspective" })
	void hasNoWordsForProgrammersInItsMenus(String menu, String word) {
		Menu opened = Stream.of(Ui.window().getShell().getMenuBar().getItems()).filter(item -> item.getText().replace("&", "").equals(menu))
				.findFirst().orElseThrow().getMenu();
		opened.notifyListeners(SWT.Show, new Event());
		try {
			List<String> items = Stream.of(opened.getItems()).map(MenuItem::getText).toList();
			assertTrue(items.size() > 2 && items.stream().noneMatch(text -> text.replace("&", "").contains(word)), items.toString());
		} finally {
			opened.notifyListeners(SWT.Hide, new Event());
		}
	}

	@ParameterizedTest
	@CsvSource({ "M1+N, org.allianceworkbench.workbench.newAlliance", "M1+O, org.allianceworkbench.workbench.openFile",
			"M1+E, org.allianceworkbench.workbench.export", "M1+Z, org.eclipse.ui.edit.undo", "M1+Y, org.eclipse.ui.edit.redo",
			"M1+M2+Z, org.eclipse.ui.edit.redo", "M1+S, org.eclipse.ui.file.save", "F2, org.eclipse.ui.edit.rename", "DEL, org.eclipse.ui.edit.delete" })
	void bindsTheUsualKeys(String keys, String command) {
		IBindingService bindings = Ui.window().getService(IBindingService.class);
		assertTrue(Stream.of(bindings.getActiveBindingsFor(new ParameterizedCommand(
				Ui.window().getService(ICommandService.class).getCommand(command), null)))
				.anyMatch(sequence -> sequence.equals(sequence(keys))), command);
	}

	private static KeySequence sequence(String keys) {
		try {
			return KeySequence.getInstance(keys);
		} catch (ParseException e) {
			throw new IllegalArgumentException(e);
		}
	}

	@Test
	void saysWhatIsSelected() throws Exception {
		SharedSession session = Ui.registry().open(Alliances.write(folder.resolve("rivers.alliance")));
		AllianceModel model = (AllianceModel) session.roots().get(0);
		Line line = new Line();
		SelectionStatus status = new SelectionStatus(line, Ui.registry());
		status.selectionChanged(null, new StructuredSelection(model.getPartners().get(0)));
		assertTrue(line.text.contains("Two Rivers") && line.text.contains("Partner: Northern Police"), line.text);
		model.getPartners().get(0).setName("Eastern Police");
		status.changed(session);
		assertTrue(line.text.contains("Partner: Eastern Police"), line.text);
		status.selectionChanged(null, new StructuredSelection(model.getPartners()));
		assertEquals("2 elements selected", line.text);
		status.selectionChanged(null, StructuredSelection.EMPTY);
		assertEquals("", line.text);
	}
}
