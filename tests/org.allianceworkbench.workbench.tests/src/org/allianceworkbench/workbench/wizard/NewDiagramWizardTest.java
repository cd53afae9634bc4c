// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.viewpoint.arrange.Arranger;
import org.allianceworkbench.viewpoint.change.SessionCommand;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;
import org.allianceworkbench.workbench.Alliances;
import org.allianceworkbench.workbench.Ui;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewDiagramWizardTest {
	@TempDir
	Path folder;
	private SharedSession session;
	private AllianceModel model;
	private WizardDialog dialog;

	@BeforeEach
	void open() throws Exception {
		Ui.clear();
		session = Ui.registry().open(Alliances.write(folder.resolve("rivers.alliance")));
		model = (AllianceModel) session.roots().get(0);
	}

	@AfterEach
	void close() throws Exception {
		if (dialog != null) {
			dialog.close();
		}
		Ui.clear();
	}

	private NewDiagramWizard wizard(Object selected) {
		NewDiagramWizard wizard = new NewDiagramWizard();
		wizard.init(Ui.window().getWorkbench(), selected == null ? StructuredSelection.EMPTY : new StructuredSelection(selected));
		dialog = new WizardDialog(Ui.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		return wizard;
	}

	private Text name() {
		return Ui.controls(dialog.getCurrentPage().getControl(), Text.class).findFirst().orElseThrow();
	}

	@Test
	void makesADiagramAboutTheSelectedObject() {
		NewDiagramWizard wizard = wizard(model.getBenefitsMaps().get(0));
		name().setText("My map");
		assertTrue(wizard.performFinish());
		Diagram diagram = session.diagrams().get(0);
		assertEquals("My map", diagram.getName());
		assertEquals(model.getBenefitsMaps().get(0), diagram.getTarget());
		Ui.until("the editor", () -> Ui.page().getActiveEditor() != null && Ui.page().getActiveEditor().getTitle().equals("My map"));
	}

	@Test
	void proposesNamesThatTellTheKindsApart() {
		session.session().execute(SessionCommand.of("Name", () -> model.getBenefitsMaps().get(0).setName("Benefits logic map of the rivers")));
		NewDiagramWizard wizard = wizard(model.getBenefitsMaps().get(0));
		assertEquals("Benefits logic map of the rivers", name().getText());
		assertTrue(dialog.getShell().getText().contains("rivers.alliance"), dialog.getShell().getText());
		Combo kinds = Ui.controls(dialog.getCurrentPage().getControl(), Combo.class).findFirst().orElseThrow();
		kinds.select(kinds.indexOf("Logic model"));
		kinds.notifyListeners(SWT.Selection, null);
		assertEquals("Logic model of the rivers", name().getText());
		assertTrue(dialog.getCurrentPage().getDescription().startsWith("A logic model, from inputs"), dialog.getCurrentPage().getDescription());
		assertTrue(wizard.performFinish());
		dialog.close();
		wizard(model.getBenefitsMaps().get(0));
		kinds = Ui.controls(dialog.getCurrentPage().getControl(), Combo.class).findFirst().orElseThrow();
		kinds.select(kinds.indexOf("Logic model"));
		kinds.notifyListeners(SWT.Selection, null);
		assertEquals("Logic model of the rivers (2)", name().getText());
	}

	@Test
	void placesTheElementsApart() {
		assertTrue(wizard(model).performFinish());
		assertEquals(2, session.diagrams().get(0).getNodes().stream().map(node -> node.getX() + "," + node.getY()).distinct().count());
	}

	@Test
	void isUndoneInOneStepAndRedoneWithItsPlaces() {
		assertTrue(wizard(model).performFinish());
		String places = session.diagrams().get(0).getNodes().toString();
		session.session().commandStack().undo();
		assertEquals(0, session.diagrams().size());
		session.session().commandStack().redo();
		assertEquals(places, session.diagrams().get(0).getNodes().toString());
		session.session().commandStack().undo();
		assertEquals(0, session.diagrams().size());
		Ui.until("the editor to close", () -> Ui.page().getEditorReferences().length == 0);
		assertTrue(Ui.registry().sessions().contains(session), "the alliance stays open");
		session.session().commandStack().redo();
		assertEquals(1, session.diagrams().size());
	}

	@Test
	void theWindowLivesWhileALargeDiagramIsArranged() {
		session.session().execute(SessionCommand.of("Fill", () -> {
			for (int i = 0; i < 1000; i++) {
				Partner partner = PartnersFactory.eINSTANCE.createPartner();
				partner.setName("Partner " + i);
				model.getPartners().add(partner);
			}
		}));
		NewDiagramWizard wizard = wizard(model);
		Later later = new Later();
		later.tick();
		assertTrue(wizard.performFinish());
		later.over = true;
		assertTrue(later.ticks > 3, later.ticks + " ticks");
		assertEquals(1002, session.diagrams().get(0).getNodes().stream().map(node -> node.getX() + "," + node.getY()).distinct().count());
		session.session().commandStack().undo();
		assertEquals(0, session.diagrams().size());
		assertEquals(1002, model.getPartners().size());
	}

	/** Counts how often the window can do something. */
	private static final class Later {
		private int ticks;
		private boolean over;

		void tick() {
			ticks++;
			if (!over) {
				Display.getCurrent().timerExec(10, this::tick);
			}
		}
	}

	@Test
	void arrangementThatIsGivenUpGivesNothing() {
		assertTrue(wizard(model).performFinish());
		Diagram diagram = session.diagrams().get(0);
		SpecificationRegistry.Entry kind = session.session().specifications().find(diagram.getSpecification(), diagram.getViewpoint(), diagram.getDescription())
				.orElseThrow();
		IProgressMonitor cancelled = new NullProgressMonitor();
		cancelled.setCanceled(true);
		Arranger arranger = request -> {
			if (request.cancelled().getAsBoolean()) {
				throw new CancellationException();
			}
			return UnexecutableCommand.INSTANCE;
		};
		assertEquals(Optional.empty(), new FirstArrangement(session).compute(arranger, diagram, kind, cancelled));
	}

	@Test
	void undoOfTheLastDiagramKeepsOtherUnsavedChanges() {
		model.setName("Before");
		session.session().execute(SessionCommand.of("Rename", () -> model.setName("Unsaved")));
		assertTrue(wizard(model).performFinish());
		Ui.until("the editor", () -> Ui.page().getEditorReferences().length == 1);
		session.session().commandStack().undo();
		Ui.until("the editor to close", () -> Ui.page().getEditorReferences().length == 0);
		assertTrue(session.isDirty());
		assertTrue(Ui.registry().sessions().contains(session));
		assertEquals("Unsaved", model.getName());
	}

	@Test
	void proposesTheNameOfTheObjectWithoutItsCounts() {
		wizard(model);
		assertTrue(name().getText().startsWith("Two Rivers: "), name().getText());
	}

	@Test
	void wantsAName() {
		NewDiagramWizard wizard = wizard(model);
		assertTrue(wizard.canFinish());
		name().setText(" ");
		assertFalse(wizard.canFinish());
	}

	@Test
	void takesTheOnlyOpenAllianceWhenNothingIsSelected() {
		assertTrue(wizard(null).canFinish());
	}

	@Test
	void wantsAnAlliance() {
		Ui.registry().close(session);
		assertFalse(wizard(null).canFinish());
		assertTrue(dialog.getCurrentPage().getErrorMessage().contains("Select an alliance file"));
	}
}
