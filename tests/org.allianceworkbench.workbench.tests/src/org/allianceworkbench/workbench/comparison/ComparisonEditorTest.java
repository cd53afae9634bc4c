// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.workbench.Alliances;
import org.allianceworkbench.workbench.Ui;
import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.action.ObjectCommands;
import org.allianceworkbench.workbench.opening.WorkspaceFiles;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComparisonEditorTest {
	private IProject project;
	private IFile file;
	private Path other;

	@BeforeEach
	void write() throws Exception {
		Ui.clear();
		project = new WorkspaceFiles().project("Rivers");
		file = project.getFile("rivers.alliance");
		Path place = Alliances.write(WorkspaceFiles.place(file));
		other = place.resolveSibling("other.alliance");
		Files.writeString(other, Files.readString(place).replace("\"Northern Police\"", "\"North Police\"").replace("<benefitsMaps", """
				<partners id="west" name="Western Police"/>
				  <benefitsMaps"""));
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		Ui.settle();
	}

	@AfterEach
	void close() throws Exception {
		Ui.clear();
	}

	@Test
	void showsDifferencesByElementWithBothValues() {
		compare(other);
		TreeItem model = tree().getItem(0);
		assertTrue(model.getText().startsWith("Two Rivers"), model.getText());
		assertEquals(List.of("Northern Police \u00B7 police force", "Partner \"Western Police\""), texts(model));
		TreeItem name = model.getItem(0).getItem(0);
		assertEquals(List.of("Name", "changed", "Northern Police", "North Police"), List.of(name.getText(0), name.getText(1), name.getText(2), name.getText(3)));
		assertEquals(List.of("Element", "Difference", "rivers.alliance (open)", "other.alliance"),
				Stream.of(tree().getColumns()).map(column -> column.getText()).toList());
	}

	@Test
	void takesChosenDifferencesOverAsOneStepThatCanBeUndone() {
		compare(other);
		tick(tree().getItem(0).getItem(0));
		assertTrue(label("1 of 2 differences chosen."));
		push("&Take Over");
		assertEquals(List.of("North Police", "Southern Police"), partners());
		Ui.until("the difference that is left", () -> tree().getItem(0).getItemCount() == 1);
		session().session().commandStack().undo();
		assertEquals(List.of("Northern Police", "Southern Police"), partners());
		Ui.until("both differences again", () -> tree().getItem(0).getItemCount() == 2);
	}

	@Test
	void takingAllOverMakesTheVersionsTheSame() {
		compare(other);
		assertFalse(button("&Take Over").isEnabled());
		push("Choose &All");
		push("&Take Over");
		assertEquals(List.of("North Police", "Southern Police", "Western Police"), partners());
		Ui.until("that there is nothing left", () -> label("The two versions are the same."));
	}

	@Test
	void saveIsForTheAllianceThatWasChangedFromHere() throws Exception {
		compare(other);
		push("Choose &All");
		push("&Take Over");
		Ui.until("that there is nothing left", () -> label("The two versions are the same."));
		Ui.window().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.FILE_SAVE, null);
		Ui.until("all to be saved", () -> !session().isDirty());
		assertTrue(Files.readString(WorkspaceFiles.place(file)).contains("Western Police"));
	}

	@Test
	void columnsShareTheWidthThereIs() {
		compare(other);
		int all = Stream.of(tree().getColumns()).mapToInt(TreeColumn::getWidth).sum();
		assertTrue(Math.abs(all - tree().getClientArea().width) < 8, all + " of " + tree().getClientArea().width);
	}

	@Test
	void saysWhenTheVersionsAreTheSame() throws IOException {
		compare(Files.copy(WorkspaceFiles.place(file), other.resolveSibling("same.alliance")));
		assertTrue(label("The two versions are the same."));
		assertFalse(button("&Take Over").isEnabled());
	}

	@Test
	void filtersByTextAndKind() {
		compare(other);
		Ui.controls(editor(), Text.class).findFirst().orElseThrow().setText("western");
		Ui.until("one line", () -> texts(tree().getItem(0)).equals(List.of("Partner \"Western Police\"")));
		Button added = button("Added");
		added.setSelection(false);
		added.notifyListeners(SWT.Selection, null);
		assertTrue(label("No difference matches the filter."));
	}

	@Test
	void showsAnElementInTheExplorer() throws Exception {
		CommonNavigator explorer = (CommonNavigator) Ui.page().showView(WorkbenchIds.EXPLORER);
		compare(other);
		tree().select(tree().getItem(0).getItem(0).getItem(0));
		tree().notifyListeners(SWT.DefaultSelection, null);
		Ui.until("the partner", () -> explorer.getCommonViewer().getStructuredSelection().getFirstElement() == model().getPartners().get(0));
	}

	@Test
	void mergesAnotherVersionOnceTheConflictsAreDecided() throws IOException {
		Path base = Files.copy(WorkspaceFiles.place(file), other.resolveSibling("base.alliance"));
		new ComparisonMenu(Ui.window()).merge(file, base, other);
		Partner north = model().getPartners().get(0);
		session().session().execute(new ObjectCommands(session()).rename(north, "Police of the North").orElseThrow());
		Ui.until("the conflict", () -> label("One conflict is not decided."));
		assertFalse(button("&Take Over").isEnabled());
		Table table = Ui.controls(editor(), Table.class).findFirst().orElseThrow();
		TableItem conflict = table.getItem(0);
		assertEquals(List.of("Northern Police: name changed by both.", "not decided", "Police of the North", "North Police"),
				List.of(conflict.getText(0), conflict.getText(1), conflict.getText(2), conflict.getText(3)));
		push("Take other.alliance");
		assertEquals("other.alliance", table.getItem(0).getText(1));
		push("&Take Over");
		assertEquals(List.of("North Police", "Southern Police", "Western Police"), partners());
		assertSame(north, model().getPartners().get(0));
		Ui.until("that there is nothing left", () -> label("rivers.alliance has all there is to take from other.alliance."));
	}

	@Test
	void endsWithTheAllianceItIsAbout() {
		compare(other);
		Ui.registry().close(session());
		Ui.settle();
		assertNull(Ui.page().getActiveEditor());
	}

	@Test
	void offersWhatCanBeComparedWith() throws Exception {
		Files.copy(WorkspaceFiles.place(file), other.resolveSibling("rivers.alliance.bak"));
		assertEquals(List.of("&Last Saved Version off", "&Previous Version", "&Other File\u2026", "&Merge Other Version\u2026"), menu(file));
		assertEquals(List.of("&Each Other"), menu(file, project.getFile("other.alliance")));
		assertEquals(List.of(), menu(project));
	}

	@Test
	void aFileThatDoesNotLoadWholeIsRefusedInSentences() throws IOException {
		Files.writeString(other, "<broken");
		IOException refusal = assertThrows(IOException.class, () -> Version.load("other", other));
		assertTrue(refusal.getMessage().contains("other.alliance"), refusal.getMessage());
	}

	private void compare(Path with) {
		new ComparisonMenu(Ui.window()).open(file, with);
		Ui.settle();
	}

	private static Control editor() {
		return ((ComparisonEditor) Ui.page().getActiveEditor()).control();
	}

	private Tree tree() {
		return Ui.controls(editor(), Tree.class).findFirst().orElseThrow();
	}

	private SharedSession session() {
		return Ui.registry().find(WorkspaceFiles.place(file)).orElseThrow();
	}

	private AllianceModel model() {
		return (AllianceModel) session().roots().get(0);
	}

	private List<String> partners() {
		return model().getPartners().stream().map(Partner::getName).toList();
	}

	private static List<String> texts(TreeItem item) {
		return Stream.of(item.getItems()).map(TreeItem::getText).toList();
	}

	private void tick(TreeItem item) {
		item.setChecked(true);
		Event event = new Event();
		event.item = item;
		event.detail = SWT.CHECK;
		tree().notifyListeners(SWT.Selection, event);
	}

	private Button button(String text) {
		return Ui.controls(editor(), Button.class).filter(button -> button.getText().equals(text)).findFirst().orElseThrow();
	}

	private void push(String text) {
		button(text).notifyListeners(SWT.Selection, null);
		Ui.settle();
	}

	private boolean label(String text) {
		return Ui.controls(editor(), Label.class).anyMatch(label -> label.getText().contains(text));
	}

	private static List<String> menu(Object... selected) {
		MenuManager menu = new ComparisonMenu(Ui.window()).menu(new StructuredSelection(selected));
		return Stream.of(menu.getItems()).map(item -> ((ActionContributionItem) item).getAction())
				.map(action -> action.getText() + (action.isEnabled() ? "" : " off")).toList();
	}
}
