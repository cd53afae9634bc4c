// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.workbench.Ui;
import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.opening.Opening;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The menus work on the editor in front while the explorer has the focus. */
class FrontEditorTest {
	@BeforeEach
	void openExampleAndLookAtTheExplorer() throws Exception {
		Ui.clear();
		new Opening(Ui.window()).example();
		Ui.until("an editor", () -> Ui.page().getActiveEditor() != null);
		Ui.page().activate(Ui.page().showView(WorkbenchIds.EXPLORER));
		Ui.settle();
	}

	@AfterEach
	void close() throws Exception {
		Ui.clear();
	}

	private static MenuItem item(String menu, String label) {
		Menu opened = Stream.of(Ui.window().getShell().getMenuBar().getItems()).filter(item -> plain(item).equals(menu)).findFirst().orElseThrow().getMenu();
		opened.notifyListeners(SWT.Show, new Event());
		return Stream.of(opened.getItems()).filter(item -> plain(item).equals(label)).findFirst().orElseThrow();
	}

	private static String plain(MenuItem item) {
		return item.getText().replace("&", "").replaceAll("\\t.*", "");
	}

	private static void choose(String menu, String label) {
		item(menu, label).notifyListeners(SWT.Selection, new Event());
		Ui.settle();
	}

	private static double zoom() {
		return ((ZoomManager) Ui.page().getActiveEditor().getAdapter(ZoomManager.class)).getZoom();
	}

	@Test
	void diagramMenuIsLive() {
		assertEquals(List.of(), Stream.of("Highlight Paths", "Show Key", "Show Grid", "Zoom In", "Fit to Window", "Arrange All")
				.filter(label -> !item("Diagram", label).isEnabled()).toList());
	}

	@Test
	void diagramMenuActsOnTheEditorInFront() {
		double before = zoom();
		choose("Diagram", "Zoom In");
		assertNotEquals(before, zoom());
	}

	@Test
	void switchShowsAndChangesTheStateOfTheEditor() {
		boolean before = item("Diagram", "Show Grid").getSelection();
		item("Diagram", "Show Grid").setSelection(!before);
		choose("Diagram", "Show Grid");
		assertEquals(!before, item("Diagram", "Show Grid").getSelection());
	}

	@Test
	void whatWasSaidOfOneEditorIsNotSaidOfTheNext() {
		IEditorPart first = Ui.page().getActiveEditor();
		IEditorPart other = Stream.of(Ui.page().getEditorReferences()).map(each -> each.getEditor(true)).filter(each -> each != first).findFirst().orElseThrow();
		Ui.page().activate(first);
		first.getEditorSite().getActionBars().getStatusLineManager().setErrorMessage("Not possible here.");
		assertTrue(said("Not possible here."));
		Ui.page().activate(other);
		Ui.settle();
		assertFalse(said("Not possible here."));
	}

	private static boolean said(String sentence) {
		return Ui.controls(Ui.window().getShell(), CLabel.class).anyMatch(label -> label.isVisible() && label.getText().equals(sentence));
	}

	@Test
	void editorIsClosedAndTheNextOneIsInFront() {
		IEditorPart first = Ui.page().getActiveEditor();
		int editors = Ui.page().getEditorReferences().length;
		assertTrue(item("File", "Close Editor").isEnabled());
		choose("File", "Close Editor");
		assertEquals(editors - 1, Ui.page().getEditorReferences().length);
		assertFalse(Ui.page().isPartVisible(first));
	}

	@Test
	void nothingIsLiveWithoutAnEditor() {
		Ui.page().closeAllEditors(false);
		Ui.settle();
		assertFalse(item("File", "Close Editor").isEnabled());
	}
}
