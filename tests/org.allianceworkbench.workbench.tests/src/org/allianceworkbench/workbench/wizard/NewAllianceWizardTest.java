// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.CollaborationType;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.SharedActivity;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.workbench.Ui;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NewAllianceWizardTest {
	private NewAllianceWizard wizard;
	private WizardDialog dialog;

	@BeforeEach
	void open() throws Exception {
		Ui.clear();
		wizard = new NewAllianceWizard();
		wizard.init(Ui.window().getWorkbench(), StructuredSelection.EMPTY);
		dialog = new WizardDialog(Ui.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	@AfterEach
	void close() throws Exception {
		dialog.close();
		Ui.clear();
	}

	private void type(int field, String text) {
		Ui.controls(wizard.getContainer().getCurrentPage().getControl(), Text.class).toList().get(field).setText(text);
	}

	private void next() {
		dialog.showPage(wizard.getNextPage(dialog.getCurrentPage()));
	}

	private void choose(CollaborationType type) {
		for (Button radio : Ui.controls(dialog.getCurrentPage().getControl(), Button.class).filter(button -> (button.getStyle() & SWT.RADIO) != 0).toList()) {
			radio.setSelection(radio.getData() == type);
			radio.notifyListeners(SWT.Selection, null);
		}
	}

	private void share(String title) {
		Table kinds = Ui.controls(wizard.getContainer().getCurrentPage().getControl(), Table.class).findFirst().orElseThrow();
		TableItem item = Stream.of(kinds.getItems()).filter(each -> each.getText().equals(title)).findFirst().orElseThrow();
		kinds.setSelection(item);
		Event selection = new Event();
		selection.item = item;
		kinds.notifyListeners(SWT.Selection, selection);
	}

	private List<String> kindsOffered() {
		return Ui.controls(wizard.getContainer().getCurrentPage().getControl(), Combo.class).map(Combo::getText).toList();
	}

	private void fill(CollaborationType type) {
		type(0, "Two Rivers");
		next();
		next();
		type(0, "Northern Police");
		type(1, "Southern Police");
		next();
		choose(type);
	}

	@Test
	void asksForANameFirst() {
		assertFalse(dialog.getCurrentPage().isPageComplete());
		type(0, "Two Rivers");
		assertTrue(dialog.getCurrentPage().isPageComplete());
	}

	@Test
	void wantsTwoPartnersOfDifferentNames() {
		type(0, "Two Rivers");
		next();
		next();
		type(0, "Northern Police");
		assertFalse(dialog.getCurrentPage().isPageComplete());
		assertEquals("Name at least two partners.", dialog.getCurrentPage().getErrorMessage());
		type(1, "Northern Police");
		assertFalse(dialog.getCurrentPage().isPageComplete());
		type(1, "Southern Police");
		assertTrue(dialog.getCurrentPage().isPageComplete());
	}

	@Test
	void makesTheFileAndDrawsItsStructure() {
		fill(CollaborationType.HOST);
		assertTrue(wizard.canFinish());
		assertTrue(wizard.performFinish());
		SharedSession session = Ui.registry().sessions().get(0);
		assertTrue(ResourcesPlugin.getWorkspace().getRoot().getProject("Alliances").getFile("Two Rivers.alliance").exists());
		AllianceModel model = (AllianceModel) session.roots().get(0);
		Collaboration collaboration = model.getCollaborations().get(0);
		assertEquals(List.of("Northern Police", "Southern Police"), model.getPartners().stream().map(Partner::getName).toList());
		assertEquals(CollaborationType.HOST, collaboration.getType());
		assertEquals(List.of(model.getPartners().get(0)), collaboration.getEmployedBy());
		assertEquals(1, session.diagrams().size());
		assertFalse(session.isDirty());
		Ui.until("the diagram's editor", () -> Ui.page().getEditorReferences().length == 1);
	}

	@Test
	void leavesTheLeadToAllUnderASharedLead() {
		fill(CollaborationType.SHARED_LEAD);
		assertTrue(wizard.performFinish());
		AllianceModel model = (AllianceModel) Ui.registry().sessions().get(0).roots().get(0);
		assertEquals(2, model.getCollaborations().get(0).getThematicAreas().size());
	}

	@Test
	void offersTheNineKindsThatWereSeenAcrossTheEmergencyServices() {
		type(0, "Two Rivers");
		next();
		Table kinds = Ui.controls(wizard.getContainer().getCurrentPage().getControl(), Table.class).findFirst().orElseThrow();
		assertEquals(10, kinds.getItemCount());
		assertEquals("Something else", kinds.getItem(kinds.getSelectionIndex()).getText());
	}

	@Test
	void beginsWithTheChosenKindAndLeavesThePurposeToTheUser() {
		type(0, "Two Rivers");
		next();
		share("Joint control rooms");
		next();
		assertEquals(List.of("Police force", "Fire and rescue service", "Ambulance service"), kindsOffered());
		type(0, "Northern Police");
		type(1, "Northern Fire");
		next();
		type(1, "Faster answers to calls");
		assertTrue(wizard.performFinish());
		AllianceModel model = (AllianceModel) Ui.registry().sessions().get(0).roots().get(0);
		Collaboration collaboration = model.getCollaborations().get(0);
		assertEquals(1, model.getCollaborations().size());
		assertEquals("Joint control rooms", collaboration.getName());
		assertEquals(SharedActivity.JOINT_CONTROL_ROOMS, collaboration.getSharedActivity());
		assertEquals("Faster answers to calls", collaboration.getPurpose());
		assertEquals(List.of("Northern Police", "Northern Fire"), model.getPartners().stream().map(Partner::getName).toList());
		assertEquals(2, collaboration.getReferences().size());
		assertEquals(model.getBibliography(), collaboration.getReferences());
	}

	@Test
	void keepsPartnersThatWereNamedWhenAnotherKindIsChosen() {
		type(0, "Two Rivers");
		next();
		next();
		type(0, "Northern Police");
		dialog.showPage(wizard.getPreviousPage(dialog.getCurrentPage()));
		share("Multi-force shared service");
		next();
		assertEquals("Northern Police", Ui.controls(wizard.getContainer().getCurrentPage().getControl(), Text.class).findFirst().orElseThrow().getText());
	}

	@Test
	void neverWritesOverAFile() {
		fill(CollaborationType.JOINT_ENTERPRISE);
		assertTrue(wizard.performFinish());
		dialog.close();
		wizard = new NewAllianceWizard();
		wizard.init(Ui.window().getWorkbench(), StructuredSelection.EMPTY);
		dialog = new WizardDialog(Ui.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		type(0, "Two Rivers");
		assertFalse(dialog.getCurrentPage().isPageComplete());
	}

	@ParameterizedTest
	@EnumSource(value = CollaborationType.class, mode = EnumSource.Mode.EXCLUDE, names = "UNSPECIFIED")
	void drawsThePartnersInTheOrderInWhichTheyWereNamed(CollaborationType type) {
		fill(type);
		assertTrue(wizard.performFinish());
		SharedSession session = Ui.registry().sessions().get(0);
		List<Partner> partners = ((AllianceModel) session.roots().get(0)).getPartners();
		List<Node> nodes = session.diagrams().get(0).getNodes();
		List<String> drawn = nodes.stream().filter(node -> partners.contains(node.getTarget())).sorted(Comparator.comparing(Node::getY))
				.map(node -> ((Partner) node.getTarget()).getName()).toList();
		assertEquals(List.of("Northern Police", "Southern Police"), drawn);
	}
}
