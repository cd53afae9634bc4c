// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.collaboration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.examples.ExampleCatalogue;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersPackage;
import org.allianceworkbench.workbench.Ui;
import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.checking.LiveChecks;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Health, types and balance at the desk, on a shipped example. */
class CollaborationViewTest {
	@TempDir
	Path folder;
	private CollaborationView view;
	private SharedSession session;
	private Collaboration patrol;

	@BeforeEach
	void open() throws Exception {
		Ui.clear();
		view = (CollaborationView) Ui.page().showView(WorkbenchIds.COLLABORATION);
		session = Ui.registry().open(copyOfExample());
		patrol = model().getCollaborations().stream().filter(each -> each.getName().startsWith("North West Motorway")).findFirst().orElseThrow();
	}

	@AfterEach
	void close() throws Exception {
		Ui.clear();
	}

	private Path copyOfExample() throws IOException {
		ExampleCatalogue examples = new ExampleCatalogue();
		return examples.copy(examples.examples().stream().filter(each -> each.id().startsWith("lancashire")).findFirst().orElseThrow(), folder);
	}

	private AllianceModel model() {
		return (AllianceModel) session.roots().get(0);
	}

	private EditingDomain domain() {
		return session.session().editingDomain();
	}

	private CommandStack stack() {
		return session.session().commandStack();
	}

	private void show(EObject element, String page) {
		view.show(Subject.of(element));
		view.bringToFront(page);
		Ui.settle();
	}

	@Test
	void saysWhatToDoWhileNothingIsSelected() {
		view.show(Optional.empty());
		assertTrue(Ui.controls(Ui.window().getShell(), Label.class).anyMatch(label -> label.isVisible() && label.getText().contains("Select a collaboration")));
		assertEquals("", view.text());
	}

	@Test
	void followsWhatIsSelectedInTheExplorer() throws Exception {
		view.show(Optional.empty());
		CommonNavigator explorer = (CommonNavigator) Ui.page().showView(WorkbenchIds.EXPLORER);
		explorer.getSite().getSelectionProvider().setSelection(new StructuredSelection(patrol));
		view.bringToFront("Health");
		view.selectionChanged(explorer, new StructuredSelection(patrol.getMemberships().get(0)));
		assertTrue(view.text().startsWith("North West Motorway Patrol Group"), view.text());
	}

	@Test
	void healthShowsFourThemesWithLinksToElements() {
		show(patrol, "Health");
		Ui.until("the check", () -> !view.text().contains("The rules are still at work"));
		assertTrue(view.text().contains("A clear purpose") && view.text().contains("Skills and capabilities"), view.text());
		assertEquals(4, Ui.controls(Ui.window().getShell(), FormText.class).filter(FormText::isVisible).count());
	}

	@Test
	void workedOutOnlyWhileItCanBeSeen() throws Exception {
		show(patrol, "Health");
		Ui.page().showView(WorkbenchIds.PROBLEMS);
		Ui.until("the view to be hidden", () -> !Ui.page().isPartVisible(view));
		String before = view.text();
		stack().execute(SetCommand.create(domain(), patrol, PartnersPackage.Literals.COLLABORATION__PURPOSE, "Safer motorways"));
		view.bringToFront("Health");
		assertEquals(before, view.text());
		Ui.page().showView(WorkbenchIds.COLLABORATION);
		Ui.until("the new purpose", () -> view.text().contains("“Safer motorways”"));
	}

	@Test
	void healthWaitsForTheRulesWithoutHoldingAnybodyUp() {
		Ui.window().getService(LiveChecks.class).restart();
		view.show(Subject.of(patrol));
		view.bringToFront("Health");
		assertTrue(view.text().contains("The rules are still at work"), view.text());
		Ui.until("the check", () -> !view.text().contains("The rules are still at work"));
	}

	@Test
	void healthFollowsAChangeAndItsUndo() {
		show(patrol, "Health");
		stack().execute(SetCommand.create(domain(), patrol, PartnersPackage.Literals.COLLABORATION__PURPOSE, "Safer motorways"));
		Ui.until("the new purpose", () -> view.text().contains("“Safer motorways”"));
		stack().undo();
		Ui.until("the purpose to go", () -> !view.text().contains("“Safer motorways”"));
	}

	@Test
	void typeIsChangedByOneButtonAndUndoneAtOnce() {
		showTypes();
		CollaborationType before = patrol.getType();
		Button host = Ui.controls(Ui.window().getShell(), Button.class).filter(button -> button.isVisible() && button.getText().equals("Change to this type"))
			.reduce((one, other) -> other).orElseThrow();
		host.notifyListeners(SWT.Selection, new Event());
		assertEquals(CollaborationType.HOST, patrol.getType());
		Ui.until("the type to be shown", () -> view.text().contains("Host organisation — declared now"));
		stack().undo();
		assertEquals(before, patrol.getType());
		Ui.until("the type to be as before", () -> !view.text().contains("declared now"));
	}

	private void showTypes() {
		show(patrol, "Types");
		Ui.until("the comparison", () -> view.text().contains("Host organisation"));
	}

	private static Job[] comparisons() {
		return Stream.of(Job.getJobManager().find(null)).filter(job -> job.getName().startsWith("Comparing the types")).toArray(Job[]::new);
	}

	@Test
	void typesAreComparedInAJobWhileTheViewSaysSo() {
		Ui.whileJobsWait(() -> {
			view.show(Subject.of(patrol));
			view.bringToFront("Types");
			assertEquals("", view.text());
			assertEquals(1, comparisons().length);
			assertEquals(1, Ui.controls(Ui.window().getShell(), FormText.class).filter(FormText::isVisible).count());
		});
		Ui.until("the comparison", () -> view.text().contains("Host organisation"));
		Ui.until("the end of the job", () -> comparisons().length == 0);
	}

	@Test
	void comparisonIsGivenUpWhenSomethingElseIsSelected() {
		Collaboration other = model().getCollaborations().stream().filter(each -> "MASH".equals(each.getName())).findFirst().orElseThrow();
		Ui.whileJobsWait(() -> {
			view.show(Subject.of(patrol));
			view.bringToFront("Types");
			Job first = comparisons()[0];
			view.show(Subject.of(other));
			assertEquals(Job.NONE, first.getState());
		});
		Ui.until("the other comparison", () -> view.text().contains("Agencies of the MASH"));
	}

	@Test
	void comparisonIsGivenUpWhenAnotherPageIsLookedAt() {
		Ui.whileJobsWait(() -> {
			view.show(Subject.of(patrol));
			view.bringToFront("Types");
			Job comparison = comparisons()[0];
			view.bringToFront("Health");
			assertEquals(Job.NONE, comparison.getState());
		});
	}

	@Test
	void leadIsChosenAmongThePartners() {
		showTypes();
		Combo combo = Ui.controls(Ui.window().getShell(), Combo.class).filter(each -> each.isVisible() && each.indexOf("GMP") > 0).findFirst().orElseThrow();
		combo.select(combo.indexOf("GMP"));
		combo.notifyListeners(SWT.Selection, new Event());
		Ui.until("the chosen lead", () -> view.text().contains("Hosted by “GMP”. “GMP” was chosen."));
	}

	@Test
	void balanceOfAPartnerIsATableWithSumsAndSaysWhatIsMissing() {
		Partner lancashire = model().getPartners().stream().filter(each -> "Lancashire".equals(each.getShortName())).findFirst().orElseThrow();
		show(lancashire, "Balance");
		Table table = Ui.controls(Ui.window().getShell(), Table.class).filter(each -> each.isVisible() && each.getColumnCount() == 6).findFirst().orElseThrow();
		assertEquals("£355,000", table.getItem(0).getText(2));
		assertEquals("nothing recorded", table.getItem(0).getText(3));
		assertTrue(view.text().contains("Not known"), view.text());
	}

	@Test
	void balanceFollowsAnAmount() {
		show(patrol, "Balance");
		Contribution paid = patrol.getContributions().get(0);
		var amount = paid.getAmount();
		stack().execute(SetCommand.create(domain(), amount, amount.eClass().getEStructuralFeature("amount"), new BigDecimal("312345")));
		Ui.until("the new amount", () -> view.text().contains("£312,345"));
	}

	@Test
	void pageAboutOneCollaborationOffersThoseOfAPartner() {
		show(model().getPartners().get(0), "Types");
		assertEquals("", view.text());
		assertEquals(1, Ui.controls(Ui.window().getShell(), FormText.class).filter(FormText::isVisible).count());
	}

	@Test
	void deletedSubjectIsLeft() {
		show(patrol, "Health");
		stack().execute(DeleteCommand.create(domain(), patrol));
		Ui.until("the hint", () -> view.text().isEmpty());
	}

	@Test
	void pageIsCopiedAsText() {
		show(patrol, "Balance");
		view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId()).run();
		Clipboard clipboard = new Clipboard(Ui.window().getShell().getDisplay());
		assertEquals(view.text(), clipboard.getContents(TextTransfer.getInstance()));
		clipboard.dispose();
		assertFalse(view.text().isBlank());
	}

	@Test
	void commandBringsTheViewToTheFront() throws Exception {
		Ui.page().showView(WorkbenchIds.PROPERTIES);
		Ui.window().getService(IHandlerService.class).executeCommand("org.allianceworkbench.workbench.showCollaboration", null);
		assertTrue(Ui.page().isPartVisible(view));
	}
}
