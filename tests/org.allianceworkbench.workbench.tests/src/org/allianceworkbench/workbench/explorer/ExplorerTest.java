// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.examples.ExampleCatalogue;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.method.MethodologyStep;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.workbench.Alliances;
import org.allianceworkbench.workbench.Ui;
import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.action.ObjectCommands;
import org.allianceworkbench.workbench.opening.Opening;
import org.allianceworkbench.workbench.opening.WorkspaceFiles;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExplorerTest {
	private ExplorerView explorer;
	private IProject project;
	private IFile file;

	@BeforeEach
	void open() throws Exception {
		Ui.clear();
		explorer = (ExplorerView) Ui.page().showView(WorkbenchIds.EXPLORER);
		project = new WorkspaceFiles().project("Rivers");
		file = project.getFile("rivers.alliance");
		Alliances.write(WorkspaceFiles.place(file));
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		Ui.settle();
	}

	@AfterEach
	void close() throws Exception {
		Ui.clear();
	}

	private CommonViewer tree() {
		return explorer.getCommonViewer();
	}

	private String text(Object element) {
		return ((ILabelProvider) tree().getLabelProvider()).getText(element);
	}

	private List<String> shown(TreeItem item) {
		return Stream.of(item.getItems()).map(TreeItem::getText).toList();
	}

	private TreeItem unfold(Object element) {
		tree().expandToLevel(element, 1);
		Ui.until("the item of " + element, () -> tree().testFindItem(element) instanceof TreeItem);
		return (TreeItem) tree().testFindItem(element);
	}

	@Test
	void renamingGivenUpLeavesAFileOpen() throws Exception {
		Ui.registry().open(WorkspaceFiles.place(file));
		SharedSession session = session();
		Display display = Display.getCurrent();
		Runnable escape = new Runnable() {
			@Override
			public void run() {
				Stream.of(display.getShells()).filter(shell -> shell.getText().equals("Rename")).findFirst().ifPresentOrElse(Shell::close,
						() -> display.timerExec(50, this));
			}
		};
		display.timerExec(50, escape);
		new FileEditing(Ui.window(), Ui.registry()).rename(new StructuredSelection(file));
		assertSame(session, session());
	}

	private SharedSession session() {
		return Ui.registry().find(WorkspaceFiles.place(file)).orElseThrow();
	}

	@Test
	void showsProjectFileAndModel() {
		unfold(project);
		TreeItem item = unfold(file);
		assertEquals("rivers.alliance", item.getText());
		assertEquals(1, item.getItemCount());
		assertTrue(item.getItem(0).getText().startsWith("Two Rivers"), item.getItem(0).getText());
		TreeItem model = unfold(item.getItem(0).getData());
		assertEquals(3, model.getItemCount(), shown(model).toString());
	}

	@Test
	void hidesTheFilesKeptBesideAnAlliance() throws Exception {
		Files.writeString(WorkspaceFiles.place(project.getFile("rivers.diagrams")), "x");
		Files.writeString(WorkspaceFiles.place(project.getFile("rivers.alliance.bak")), "x");
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		assertEquals(List.of("rivers.alliance"), shown(unfold(project)));
	}

	@Test
	void namesWhatIsWrongWithADamagedFile() throws Exception {
		Files.writeString(WorkspaceFiles.place(file), "<broken");
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		unfold(project);
		TreeItem item = unfold(file);
		assertTrue(shown(item).get(0).startsWith("rivers.alliance"), shown(item).toString());
		IMarker[] problems = file.findMarkers(WorkbenchIds.PROBLEM, true, IResource.DEPTH_ZERO);
		assertEquals(1, problems.length);
		assertEquals(IMarker.SEVERITY_ERROR, problems[0].getAttribute(IMarker.SEVERITY, -1));
		assertEquals("<broken", Files.readString(WorkspaceFiles.place(file)));
	}

	@Test
	void followsTheModelAndMarksTheFileUntilUndone() {
		unfold(project);
		EObject model = (EObject) unfold(file).getItem(0).getData();
		session().session().execute(new ObjectCommands(session()).rename(model, "Three Rivers").orElseThrow());
		Ui.until("the new name", () -> text(model).startsWith("Three Rivers") && unfold(file).getItem(0).getText().startsWith("Three Rivers"));
		Ui.until("the mark of a change", () -> unfold(file).getText().startsWith("*"));
		session().session().commandStack().undo();
		Ui.until("the old name without the mark", () -> unfold(file).getItem(0).getText().startsWith("Two Rivers") && !unfold(file).getText().startsWith("*"));
	}

	@Test
	void deletesAndBringsBack() {
		unfold(project);
		AllianceModel model = (AllianceModel) unfold(file).getItem(0).getData();
		ExplorerEditing editing = new ExplorerEditing(Ui.window(), Ui.registry(), tree());
		StructuredSelection partner = new StructuredSelection(model.getPartners().get(0));
		assertTrue(editing.canDelete(partner));
		editing.delete(partner);
		assertEquals(1, model.getPartners().size());
		session().session().commandStack().undo();
		assertEquals("Northern Police", model.getPartners().get(0).getName());
	}

	@Test
	void keepsTheRootOfTheModel() {
		unfold(project);
		Object model = unfold(file).getItem(0).getData();
		assertFalse(new ExplorerEditing(Ui.window(), Ui.registry(), tree()).canDelete(new StructuredSelection(model)));
	}

	@Test
	void pastesACopyOfItsOwn() {
		unfold(project);
		AllianceModel model = (AllianceModel) unfold(file).getItem(0).getData();
		ExplorerEditing editing = new ExplorerEditing(Ui.window(), Ui.registry(), tree());
		editing.copy(new StructuredSelection(model.getPartners().get(0)));
		assertTrue(editing.canPaste(new StructuredSelection(model)));
		editing.paste(new StructuredSelection(model));
		assertEquals(3, model.getPartners().size());
		assertEquals(3, model.getPartners().stream().map(partner -> partner.getId()).distinct().count());
	}

	@Test
	void addsTheLancashireMethodInOneStepAndLetsACollaborationFollowIt() {
		unfold(project);
		AllianceModel model = (AllianceModel) unfold(file).getItem(0).getData();
		runNew(model, "Lancashire method");
		assertEquals(11, model.getMethodologies().get(0).getSteps().size());
		runNew(model, "Joint control rooms");
		Collaboration collaboration = model.getCollaborations().get(0);
		runNew(collaboration, "Follow \u201CLancashire method\u201D");
		assertEquals(model.getMethodologies().get(0).getSteps(), collaboration.getSteps().stream().map(MethodologyStep::getPattern).toList());
		for (int steps = 0; steps < 3; steps++) {
			session().session().commandStack().undo();
		}
		assertFalse(session().isDirty());
		assertTrue(model.getMethodologies().isEmpty() && model.getGovernanceBodies().isEmpty() && model.getBibliography().isEmpty());
	}

	@Test
	void addsAKindOfCollaborationFromATemplate() {
		unfold(project);
		AllianceModel model = (AllianceModel) unfold(file).getItem(0).getData();
		int before = model.getCollaborations().size();
		runNew(model, "Shared training centre");
		assertEquals("Shared training centre", model.getCollaborations().get(before).getName());
		assertEquals(2, model.getPartners().size());
		Ui.until("the selection of what was added", () -> tree().getStructuredSelection().getFirstElement() == model.getCollaborations().get(before));
	}

	/** Chooses an entry of the New menu, in whatever submenu it is. */
	private void runNew(EObject object, String text) {
		MenuManager menu = new MenuManager();
		new ExplorerEditing(Ui.window(), Ui.registry(), tree()).fillNew(menu, new StructuredSelection(object));
		actions(menu).filter(action -> action.getText().equals(text)).findFirst().orElseThrow().run();
	}

	private static Stream<IAction> actions(MenuManager menu) {
		return Stream.of(menu.getItems()).flatMap(item -> item instanceof MenuManager inner ? actions(inner)
				: item instanceof ActionContributionItem action ? Stream.of(action.getAction()) : Stream.empty());
	}

	@Test
	void offersToSaveAChangeThatNoEditorShows() throws Exception {
		unfold(project);
		EObject model = (EObject) unfold(file).getItem(0).getData();
		session().session().execute(new ObjectCommands(session()).rename(model, "Three Rivers").orElseThrow());
		Ui.until("the explorer to have something to save", () -> explorer.isDirty() && explorer.getSaveables().length == 1);
		Ui.page().activate(explorer);
		Ui.window().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.FILE_SAVE, null);
		Ui.until("all to be saved", () -> !explorer.isDirty() && !session().isDirty());
	}

	@Test
	void saveIsForTheSelectedAllianceWhileItsDiagramIsOpen() throws Exception {
		IFile example = new Opening(Ui.window()).example().orElseThrow();
		SharedSession shown = Ui.registry().find(WorkspaceFiles.place(example)).orElseThrow();
		shown.session().execute(new ObjectCommands(shown).rename(shown.roots().get(0), "Three Rivers").orElseThrow());
		Ui.page().activate(explorer);
		tree().setSelection(new StructuredSelection(example));
		Ui.window().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.FILE_SAVE, null);
		Ui.until("it to be saved", () -> !shown.isDirty());
	}

	@Test
	void saysHowToBeginWhileThereIsNothing() throws Exception {
		Ui.clear();
		String title = new ExampleCatalogue().examples().get(0).title();
		Ui.until("the hint", () -> Ui.controls(Ui.window().getShell(), Link.class).filter(Link::isVisible).anyMatch(link -> link.getText().replace("&&", "&").contains(title)));
	}

	private void select(EObject element) {
		Ui.page().activate(explorer);
		tree().setSelection(new StructuredSelection(element), true);
		Ui.settle();
	}

	@Test
	void pastesAtOnceWhatIsCopiedBesideIt() {
		unfold(project);
		AllianceModel model = (AllianceModel) unfold(file).getItem(0).getData();
		unfold(model);
		select(model.getPartners().get(0));
		IActionBars bars = explorer.getViewSite().getActionBars();
		bars.getGlobalActionHandler(ActionFactory.COPY.getId()).run();
		assertTrue(bars.getGlobalActionHandler(ActionFactory.PASTE.getId()).isEnabled());
		bars.getGlobalActionHandler(ActionFactory.PASTE.getId()).run();
		assertEquals(3, model.getPartners().size());
	}

	@Test
	void menuSaysByWhichKeyAThingIsDoneAndExportsWhateverIsSelected() {
		unfold(project);
		AllianceModel model = (AllianceModel) unfold(file).getItem(0).getData();
		unfold(model);
		select(model.getPartners().get(0));
		Menu menu = tree().getTree().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		List<String> items = Stream.of(menu.getItems()).filter(MenuItem::isEnabled).map(item -> item.getText().replace("&", "")).toList();
		menu.notifyListeners(SWT.Hide, new Event());
		assertTrue(items.containsAll(List.of("Copy\tCtrl+C", "Delete\tDelete", "Rename\u2026\tF2", "Export\u2026\tCtrl+E", "Check\tCtrl+K")), items.toString());
	}
}
