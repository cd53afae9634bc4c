// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.examples.ExampleCatalogue;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.Severity;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.ui.DiagramEditorPart;
import org.allianceworkbench.workbench.Alliances;
import org.allianceworkbench.workbench.Ui;
import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.action.MenuText;
import org.allianceworkbench.workbench.checking.LiveChecks;
import org.allianceworkbench.workbench.finding.AllianceCheck;
import org.allianceworkbench.workbench.finding.FindingsMenu;
import org.allianceworkbench.workbench.finding.MarkedFinding;
import org.allianceworkbench.workbench.finding.Remedies;
import org.allianceworkbench.workbench.opening.Opening;
import org.allianceworkbench.workbench.opening.WorkspaceFiles;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fault in the running workbench: seen in the list, on the diagram and in the properties, mended from the menu, undone, accepted. */
class FaultJourneyTest {
	private IFile file;
	private SharedSession session;

	@BeforeEach
	void openTheExample() throws Exception {
		Ui.clear();
		Ui.page().showView(WorkbenchIds.PROBLEMS);
		file = new Opening(Ui.window()).example().orElseThrow();
		session = Ui.registry().find(WorkspaceFiles.place(file)).orElseThrow();
		Ui.until("the first check", () -> checks().isComplete(session));
	}

	@AfterEach
	void close() throws Exception {
		Ui.clear();
	}

	private static LiveChecks checks() {
		return Ui.window().getService(LiveChecks.class);
	}

	/** A finding that a menu can mend, about an element that the structure diagram shows. */
	private Finding mendable() {
		return checks().findings(session).stream().filter(finding -> !finding.fixes().isEmpty() && finding.element() instanceof Collaboration)
				.filter(finding -> parts(finding.element()).findAny().isPresent()).findFirst().orElseThrow();
	}

	private boolean isFound(Finding finding) {
		return checks().findings(finding.element()).stream().anyMatch(other -> other.sentence().equals(finding.sentence()) && !other.isAccepted());
	}

	/** An object may be shown several times, and its marks stand at the outermost. */
	private static Stream<GraphicalEditPart> parts(EObject element) {
		return Stream.of(Ui.page().getEditorReferences()).map(reference -> reference.getEditor(true)).filter(DiagramEditorPart.class::isInstance)
				.map(editor -> ((DiagramEditorPart) editor).viewer()).filter(viewer -> viewer != null)
				.flatMap(viewer -> viewer.getEditPartRegistry().values().stream().map(EditPart.class::cast))
				.filter(part -> ((EditPart) part).getModel() instanceof DiagramElement shown && shown.getTarget() == element)
				.map(GraphicalEditPart.class::cast);
	}

	private static boolean saysOnHover(Finding finding) {
		return parts(finding.element()).anyMatch(part -> texts(part.getFigure().getToolTip()).contains(finding.sentence().replaceAll("\\s", "")));
	}

	private static String texts(IFigure figure) {
		StringBuilder text = new StringBuilder();
		if (figure instanceof Label label) {
			text.append(label.getText().replaceAll("\\s", ""));
		}
		if (figure != null) {
			figure.getChildren().forEach(child -> text.append(texts((IFigure) child)));
		}
		return text.toString();
	}

	private static Tree list() {
		return Ui.controls(Ui.window().getShell(), Tree.class).filter(tree -> tree.getColumnCount() == 4 && tree.getColumn(0).getText().equals("Description"))
				.findFirst().orElseThrow();
	}

	private static List<String> listed() {
		List<String> sentences = new ArrayList<>();
		for (TreeItem group : list().getItems()) {
			group.setExpanded(true);
			((Group) group.getData()).rows().forEach(row -> sentences.add(row.finding().sentence()));
		}
		return sentences;
	}

	private static ActionContributionItem item(IMenuManager menu, String text) {
		for (IContributionItem item : menu.getItems()) {
			if (item instanceof ActionContributionItem action && action.getAction().getText().replace("&&", "&").startsWith(text)) {
				return action;
			}
			ActionContributionItem found = item instanceof MenuManager inner ? item(inner, text) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	@Test
	void isListedShownMendedFromTheMenuAndComesBackWhenUndone() {
		Finding fault = mendable();
		Ui.until("the fault in the list", () -> listed().contains(fault.sentence()));
		assertTrue(saysOnHover(fault), fault.sentence());
		MenuManager menu = new MenuManager();
		new FindingsMenu(Ui.window()).fill(menu, List.of(fault.element()));
		item(menu, fault.fixes().get(0).label()).getAction().run();
		Ui.until("the fault to go", () -> !isFound(fault) && !listed().contains(fault.sentence()));
		assertFalse(saysOnHover(fault));
		assertEquals(fault.fixes().get(0).label(), session.session().commandStack().getUndoCommand().getLabel());
		session.session().commandStack().undo();
		Ui.until("the fault to come back", () -> isFound(fault) && listed().contains(fault.sentence()) && saysOnHover(fault));
		assertFalse(session.isDirty());
	}

	private static void choose(Menu menu, String text) {
		menu.notifyListeners(SWT.Show, new Event());
		for (MenuItem item : menu.getItems()) {
			if (item.getText().equals(text)) {
				item.notifyListeners(SWT.Selection, new Event());
			} else if (item.getMenu() != null) {
				choose(item.getMenu(), text);
			}
		}
	}

	@Test
	void lookingAtTheMenuOfProblemsOfSeveralFilesOpensNone() throws Exception {
		Ui.clear();
		IProject project = new WorkspaceFiles().project("Rivers");
		List<IFile> files = List.of(project.getFile("one.alliance"), project.getFile("two.alliance"));
		for (IFile each : files) {
			Alliances.write(WorkspaceFiles.place(each));
		}
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		new AllianceCheck(Ui.registry(), checks(), files).schedule();
		Ui.until("the problems of both", () -> Stream.of(list().getItems())
				.anyMatch(group -> ((Group) group.getData()).rows().stream().map(Row::file).distinct().count() == 2));
		list().setSelection(list().getItems());
		list().getMenu().notifyListeners(SWT.Show, new Event());
		assertEquals(List.of(), Ui.registry().sessions());
		assertTrue(Stream.of(list().getMenu().getItems()).anyMatch(item -> item.getText().startsWith("Select problems of one alliance") && !item.isEnabled()));
	}

	@Test
	void unfoldsWhatIsFoundByWords() {
		Finding warning = checks().findings(session).stream().filter(finding -> finding.severity() == Severity.WARNING).findFirst().orElseThrow();
		Ui.until("the warnings", () -> listed().contains(warning.sentence()));
		Stream.of(list().getItems()).forEach(group -> group.setExpanded(false));
		Text field = Ui.controls(list().getParent().getParent(), Text.class).findFirst().orElseThrow();
		field.setText(warning.sentence());
		try {
			Ui.until("only that", () -> list().getItemCount() == 1 && list().getItem(0).getExpanded());
		} finally {
			field.setText("");
		}
	}

	private static TreeItem listedItem(Finding finding) {
		return Stream.of(list().getItems()).peek(group -> group.setExpanded(true)).flatMap(group -> Stream.of(group.getItems()))
				.filter(item -> item.getData() instanceof Row row && row.finding().sentence().equals(finding.sentence())).findFirst().orElseThrow();
	}

	@Test
	void isUndoneFromTheListThoughItsRowIsGoneAndTheEditorShowsAnotherAlliance() throws Exception {
		Finding fault = mendable();
		new Opening(Ui.window()).example(new ExampleCatalogue().examples().get(1)).orElseThrow();
		ProblemsView view = (ProblemsView) Ui.page().showView(WorkbenchIds.PROBLEMS);
		Ui.until("the fault in the list", () -> listed().contains(fault.sentence()));
		list().setSelection(listedItem(fault));
		choose(list().getMenu(), fault.fixes().get(0).label().replace("&", "&&"));
		Ui.until("the fault to go", () -> !isFound(fault) && !listed().contains(fault.sentence()));
		IAction undo = view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId());
		assertEquals("&Undo " + MenuText.literal(fault.fixes().get(0).label()), undo.getText());
		assertTrue(undo.isEnabled());
		undo.run();
		Ui.until("the fault to come back", () -> isFound(fault));
	}

	@Test
	void whyOfOneFindingIsNoMenuOfItsOwn() {
		MenuManager menu = new MenuManager();
		new FindingsMenu(Ui.window()).fill(menu, session, List.of(mendable()));
		assertEquals(1, Stream.of(menu.getItems()).filter(item -> item instanceof ActionContributionItem why && why.getAction().getText().equals("&Why?")).count());
	}

	@Test
	void mendsSeveralAsOneStep() {
		List<Finding> faults = checks().findings(session).stream().filter(finding -> !finding.fixes().isEmpty()).limit(3).toList();
		new Remedies(Ui.window().getShell(), session).mendAll(faults.stream().map(finding -> finding.fixes().get(0)).toList());
		Ui.until("the faults to go", () -> faults.stream().noneMatch(this::isFound));
		session.session().commandStack().undo();
		Ui.until("the faults to come back", () -> faults.stream().allMatch(this::isFound));
		assertFalse(session.session().commandStack().canUndo());
	}

	@Test
	void showsTheElementOfAProblem() throws Exception {
		Finding fault = mendable();
		Ui.page().closeAllEditors(false);
		ProblemsView view = (ProblemsView) Ui.page().showView(WorkbenchIds.PROBLEMS);
		view.show(new Row(0, file, MarkedFinding.of(fault), 0));
		Ui.until("the diagram", () -> Ui.page().getActiveEditor() instanceof DiagramEditorPart);
		DiagramEditorPart editor = (DiagramEditorPart) Ui.page().getActiveEditor();
		Ui.until("the element", () -> editor.viewer().getSelectedEditParts().stream()
				.anyMatch(part -> ((EditPart) part).getModel() instanceof DiagramElement shown && shown.getTarget() == fault.element()));
	}

	@Test
	void isSaidAboveThePropertiesWithLinks() throws Exception {
		Finding fault = mendable();
		Ui.page().showView(WorkbenchIds.PROPERTIES);
		new Opening(Ui.window()).reveal(fault.element());
		Ui.until("the sentence", () -> Ui.controls(Ui.window().getShell(), Link.class).anyMatch(link -> link.isVisible()
				&& link.getText().startsWith(fault.sentence().replace("&", "&&")) && link.getText().contains("Why?")));
	}

	@Test
	void countsNoLongerWhenAcceptedAndIsListedAsAccepted() throws Exception {
		Finding fault = mendable();
		AcceptanceForTest.accept(session, fault);
		Ui.until("the fault not to count", () -> !isFound(fault) && !saysOnHover(fault));
		Ui.until("the fault as accepted", () -> Stream.of(list().getItems()).map(TreeItem::getData).map(Group.class::cast)
				.anyMatch(group -> group.heading().equals("Accepted") && group.rows().stream().anyMatch(row -> row.finding().sentence().equals(fault.sentence()))));
		session.session().commandStack().undo();
		Ui.until("the fault to count again", () -> isFound(fault));
	}
}
