// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.model.alliance.AllianceModel;
import org.allianceworkbench.model.cost.Contribution;
import org.allianceworkbench.model.cost.CostFactory;
import org.allianceworkbench.model.partners.Collaboration;
import org.allianceworkbench.model.partners.Partner;
import org.allianceworkbench.model.partners.PartnerKind;
import org.allianceworkbench.model.partners.PartnersFactory;
import org.allianceworkbench.model.partners.PartnersPackage;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.workbench.Alliances;
import org.allianceworkbench.workbench.Ui;
import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.action.ObjectCommands;
import org.allianceworkbench.workbench.opening.Opening;
import org.allianceworkbench.workbench.opening.WorkspaceFiles;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.IPropertySource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PropertiesViewTest {
	@TempDir
	Path folder;
	private PropertiesView view;
	private SharedSession session;
	private Partner partner;

	@BeforeEach
	void open() throws Exception {
		Ui.clear();
		view = (PropertiesView) Ui.page().showView(WorkbenchIds.PROPERTIES);
		session = Ui.registry().open(Alliances.write(folder.resolve("rivers.alliance")));
		partner = ((AllianceModel) session.roots().get(0)).getPartners().get(0);
	}

	@AfterEach
	void close() throws Exception {
		Ui.clear();
	}

	private IPropertySource source() {
		return new ObjectPropertySources(Ui.registry()).getPropertySource(partner);
	}

	private IPropertyDescriptor property(EStructuralFeature feature) {
		return Stream.of(source().getPropertyDescriptors()).filter(each -> each.getId().equals(feature.getName()) || each.getId() == feature).findFirst().orElseThrow();
	}

	private <T extends CellEditor> T editor(EStructuralFeature feature, Class<T> type) {
		return assertInstanceOf(type, property(feature).createPropertyEditor(new Shell(Ui.window().getShell(), SWT.NONE)));
	}

	@Test
	void countsWhatADiagramShowsApartFromWhatItHides() {
		IFile file = new Opening(Ui.window()).example("lancashire").orElseThrow();
		SharedSession lancashire = Ui.registry().find(WorkspaceFiles.place(file)).orElseThrow();
		Diagram group = lancashire.diagrams().stream().filter(diagram -> diagram.getId().equals("motorway-patrol-group")).findFirst().orElseThrow();
		Object size = new DiagramPropertySource(group, lancashire).getPropertyValue("size");
		assertTrue(size.toString().matches("12 elements and 8 connections; [0-9]+ more are not shown"), size.toString());
	}

	@Test
	void goesOnWhenAnotherAllianceIsClosed() throws Exception {
		SharedSession other = Ui.registry().open(Alliances.write(folder.resolve("others.alliance")));
		view.show(List.of(partner));
		Ui.registry().close(other);
		Ui.settle();
		assertTrue(Ui.controls(Ui.window().getShell(), CLabel.class).anyMatch(label -> label.isVisible() && label.getText().startsWith("Northern Police")));
		Ui.registry().close(session);
		Ui.settle();
		assertTrue(Ui.controls(Ui.window().getShell(), Label.class).anyMatch(label -> label.isVisible() && label.getText().contains("Select something")));
	}

	@Test
	void saysWhatToDoWhileNothingIsSelected() {
		view.show(List.of());
		assertTrue(Ui.controls(Ui.window().getShell(), Label.class).anyMatch(label -> label.isVisible() && label.getText().contains("Select something")));
	}

	@Test
	void showsTheSelectedObjectByItsName() {
		view.show(List.of(partner));
		Ui.settle();
		assertTrue(Ui.controls(Ui.window().getShell(), CLabel.class).anyMatch(label -> label.isVisible() && label.getText().startsWith("Northern Police")));
		assertTrue(Ui.controls(Ui.window().getShell(), Tree.class).anyMatch(tree -> tree.isVisible() && tree.getItemCount() > 1));
	}

	@Test
	void showsWhatAPartnerGivesAndGainsWithoutLettingItBeEdited() {
		Contribution contribution = CostFactory.eINSTANCE.createContribution();
		contribution.setName("Top slice");
		contribution.setPayer(partner);
		contribution.setHoursContributed(new BigDecimal(340));
		Collaboration collaboration = PartnersFactory.eINSTANCE.createCollaboration();
		collaboration.getContributions().add(contribution);
		((AllianceModel) session.roots().get(0)).getCollaborations().add(collaboration);
		IPropertyDescriptor balance = Stream.of(source().getPropertyDescriptors()).filter(each -> "Balance".equals(each.getCategory())).findFirst().orElseThrow();
		assertEquals("hours", balance.getDisplayName());
		assertEquals("gives 340 hours, gains nothing recorded: no gain is recorded", source().getPropertyValue(balance.getId()));
		assertNull(balance.createPropertyEditor(Ui.window().getShell()));
	}

	@Test
	void describesEachPropertyAndPutsItIntoACategory() {
		for (IPropertyDescriptor each : source().getPropertyDescriptors()) {
			assertNotNull(each.getCategory(), each.getDisplayName());
			assertFalse(each.getDescription() == null || each.getDescription().isBlank(), each.getDisplayName());
		}
	}

	@Test
	void changesAsOneUndoableStep() {
		source().setPropertyValue("name", "Western Police");
		assertEquals("Western Police", partner.getName());
		assertTrue(session.isDirty());
		session.session().commandStack().undo();
		assertEquals("Northern Police", partner.getName());
		assertFalse(session.isDirty());
	}

	@Test
	void changesSeveralObjectsAsOneUndoableStep() {
		List<Partner> both = ((AllianceModel) session.roots().get(0)).getPartners().subList(0, 2);
		JointEntry sheet = new JointEntry(() -> Optional.of(session));
		sheet.setPropertySourceProvider(new ObjectPropertySources(Ui.registry()));
		sheet.setValues(both.toArray());
		IPropertySheetEntry note = Stream.of(sheet.getChildEntries()).filter(entry -> entry.getDisplayName().equals("Note")).findFirst().orElseThrow();
		note.getEditor(new Shell(Ui.window().getShell(), SWT.NONE)).setValue("asked twice");
		note.applyEditorValue();
		assertEquals(List.of("asked twice", "asked twice"), both.stream().map(Partner::getNote).toList());
		session.session().commandStack().undo();
		assertFalse(session.isDirty());
		assertEquals(Arrays.asList(null, null), both.stream().map(Partner::getNote).toList());
	}

	@Test
	void changesNothingWhenTheValueStays() {
		source().setPropertyValue("name", "Northern Police");
		assertFalse(session.isDirty());
	}

	@Test
	void undoesFromTheEditMenuWhileTheViewIsActive() {
		view.show(List.of(partner));
		source().setPropertyValue("name", "Western Police");
		Ui.page().activate(view);
		Ui.until("undo to be possible", () -> view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).isEnabled());
		view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.UNDO.getId()).run();
		assertEquals("Northern Police", partner.getName());
	}

	@Test
	void offersTheLiteralsOfAnEnumeration() {
		DropDownCellEditor editor = editor(PartnersPackage.Literals.PARTNER__KIND, DropDownCellEditor.class);
		assertTrue(((List<?>) editor.getViewer().getInput()).contains(PartnerKind.POLICING_BODY));
	}

	@Test
	void offersADialogForReferences() {
		editor(PartnersPackage.Literals.PARTNER__POLICING_BODY, ChoicesCellEditor.class);
		editor(PartnersPackage.Literals.PARTNER__NEIGHBOURS, ChoicesCellEditor.class);
	}

	@Test
	void refusesWhatIsNoNumber() {
		ValueCellEditor editor = editor(PartnersPackage.Literals.PARTNER__SIZE, ValueCellEditor.class);
		assertNull(editor.getValidator().isValid("1,250,000"));
		assertTrue(editor.getValidator().isValid("many").contains("number"));
	}

	@Test
	void takesUpWhatIsThereAlready() {
		ValueCellEditor size = editor(PartnersPackage.Literals.PARTNER__SIZE, ValueCellEditor.class);
		Object number = ValueFormat.value(PartnersPackage.Literals.PARTNER__SIZE.getEAttributeType(), "43");
		size.setValue(number);
		assertTrue(size.isValueValid());
		assertEquals(number, size.getValue());
		source().setPropertyValue(PartnersPackage.Literals.PARTNER__BUDGET, "100");
		CheckedTextCellEditor budget = editor(PartnersPackage.Literals.PARTNER__BUDGET, CheckedTextCellEditor.class);
		budget.setValue(partner.getBudget());
		assertEquals("100", budget.getValue());
	}

	private static Tree tree() {
		return Ui.controls(Ui.window().getShell(), Tree.class).filter(each -> each.isVisible() && each.getColumnCount() == 2
				&& each.getColumn(0).getText().equals("Property")).findFirst().orElseThrow();
	}

	@Test
	void showsValuesInANarrowWindowToo() {
		view.show(List.of(partner));
		Ui.page().activate(view);
		Ui.settle();
		Tree tree = tree();
		tree.setSize(900, 200);
		Ui.settle();
		tree.getColumn(0).setWidth(360);
		tree.getColumn(1).setWidth(540);
		tree.setSize(450, 200);
		Ui.settle();
		assertTrue(Math.abs(tree.getColumn(0).getWidth() - 180) < 20, "width of the names: " + tree.getColumn(0).getWidth());
	}

	private Text field(String property) {
		Tree tree = tree();
		TreeItem item = Stream.of(tree.getItems()).flatMap(group -> Stream.of(group.getItems())).filter(each -> each.getText().equals(property))
				.findFirst().orElseThrow();
		tree.showItem(item);
		Ui.settle();
		Event press = new Event();
		press.button = 1;
		press.x = item.getBounds(1).x + 2;
		press.y = item.getBounds(1).y + 2;
		tree.notifyListeners(SWT.MouseDown, press);
		return Ui.controls(tree, Text.class).findFirst().orElseThrow();
	}

	private static boolean says(String words) {
		return Ui.controls(Ui.window().getShell(), Label.class).anyMatch(label -> label.isVisible() && label.getText().contains(words));
	}

	@Test
	void keepsTheFieldOpenAndSaysWhyAValueWillNotDo() {
		view.show(List.of(partner));
		Ui.page().activate(view);
		Text field = field("Size");
		field.setText("many");
		assertTrue(says("Write a"));
		field.notifyListeners(SWT.DefaultSelection, new Event());
		Ui.settle();
		assertTrue(field.isVisible() && says("Write a"));
		field.setText("43");
		assertFalse(says("Write a"));
		field.notifyListeners(SWT.DefaultSelection, new Event());
		Ui.settle();
		assertTrue(field.isDisposed());
		assertEquals("43", String.valueOf(partner.getSize()));
	}

	@Test
	void takesMoneyAsItIsTyped() {
		source().setPropertyValue(PartnersPackage.Literals.PARTNER__BUDGET, "\u00A3396,000,000");
		assertEquals(new BigDecimal("396000000"), partner.getBudget().getAmount());
		assertEquals("GBP", partner.getBudget().getCurrency());
		source().setPropertyValue(PartnersPackage.Literals.PARTNER__BUDGET, "250000.50 EUR");
		assertEquals("EUR", partner.getBudget().getCurrency());
		source().resetPropertyValue(PartnersPackage.Literals.PARTNER__BUDGET);
		assertNull(partner.getBudget());
		session.session().commandStack().undo();
		assertEquals(new BigDecimal("250000.50"), partner.getBudget().getAmount());
	}

	@Test
	void unfoldsMoneyIntoItsParts() {
		source().setPropertyValue(PartnersPackage.Literals.PARTNER__BUDGET, "100");
		assertNotNull(new ObjectPropertySources(Ui.registry()).getPropertySource(partner.getBudget()));
		source().setPropertyValue(PartnersPackage.Literals.PARTNER__BUDGET, partner.getBudget());
		assertEquals(new BigDecimal("100"), partner.getBudget().getAmount());
	}

	@Test
	void refusesWhatIsNoMoney() {
		assertNull(MoneyProperty.problem("1,250,000"));
		assertNull(MoneyProperty.problem(" "));
		assertTrue(MoneyProperty.problem("a lot").contains("amount"));
	}

	@Test
	void forgetsADeletedObject() {
		view.show(List.of(partner));
		session.session().execute(new ObjectCommands(session).delete(List.of(partner)).orElseThrow());
		Ui.until("the hint", () -> Ui.controls(Ui.window().getShell(), Label.class).anyMatch(label -> label.isVisible() && label.getText().contains("Select something")));
	}
}
