// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.change.DiagramCommands;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.ui.actions.DiagramActionIds;
import org.allianceworkbench.viewpoint.ui.actions.DiagramMenu;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.ui.actions.ActionRegistry;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editor as a part of the workbench. Needs a running workbench. */
class DiagramEditorPartTest {
	private static final String REFUSAL = "\"New spade\" is not possible here but in Shed.";

	private Garden garden;
	private IWorkbenchPage page;
	private DiagramEditorPart editor;

	@BeforeEach
	void open() throws Exception {
		assumeTrue(PlatformUI.isWorkbenchRunning());
		garden = Garden.planted();
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		editor = (DiagramEditorPart) page.openEditor(new GardenInput(garden), DiagramEditorPart.ID);
		settle();
	}

	@AfterEach
	void close() {
		if (page != null) {
			page.closeAllEditors(false);
			garden.session().dispose();
		}
	}

	private static void settle() {
		Display display = Display.getCurrent();
		while (display.readAndDispatch()) {
			continue;
		}
	}

	private EditPart part(String name) {
		return (EditPart) editor.viewer().getEditPartRegistry().get(garden.element(name));
	}

	private ToolEntry entry(String label) {
		List<?> groups = editor.getPaletteRoot().getChildren();
		return groups.stream().flatMap(group -> ((List<?>) ((PaletteContainer) group).getChildren()).stream()).filter(ToolEntry.class::isInstance)
				.map(ToolEntry.class::cast).filter(entry -> entry.getLabel().equals(label)).findFirst().orElseThrow();
	}

	private Point emptyPlace() {
		Point size = editor.viewer().getControl().getSize();
		return IntStream.range(0, 400).mapToObj(index -> new Point(8 + index % 20 * size.x / 20, 8 + index / 20 * size.y / 20))
				.filter(at -> !(editor.viewer().findObjectAt(new org.eclipse.draw2d.geometry.Point(at.x, at.y)).getModel() instanceof DiagramElement))
				.findFirst().orElseThrow();
	}

	private void mouse(int type, Point at) {
		Event event = new Event();
		event.type = type;
		event.widget = editor.viewer().getControl();
		event.display = event.widget.getDisplay();
		event.button = type == SWT.MouseMove ? 0 : 1;
		event.stateMask = type == SWT.MouseUp ? SWT.BUTTON1 : 0;
		event.x = at.x;
		event.y = at.y;
		event.count = 1;
		event.widget.notifyListeners(type, event);
	}

	private boolean isSaid(String sentence) {
		return controls(page.getWorkbenchWindow().getShell()).anyMatch(control -> control instanceof CLabel label && label.getText().equals(sentence));
	}

	private static Stream<Control> controls(Control top) {
		return top instanceof Composite composite ? Stream.concat(Stream.of(top), Stream.of(composite.getChildren()).flatMap(child -> controls(child)))
				: Stream.of(top);
	}

	private IAction global(ActionFactory factory) {
		return editor.getEditorSite().getActionBars().getGlobalActionHandler(factory.getId());
	}

	private Text field() {
		for (Control child : ((Composite) editor.viewer().getControl()).getChildren()) {
			if (child instanceof Text text && text.isVisible()) {
				return text;
			}
		}
		return null;
	}

	@Test
	void opensWithThePaletteOfTheSpecification() {
		assertNotNull(part("Apple"));
		assertTrue(editor.getPaletteRoot().getChildren().size() >= 2);
	}

	@Test
	void isDirtyFromTheFirstChangeToItsUndo() {
		assertFalse(editor.isDirty());
		garden.session().execute(DiagramCommands.move(garden.node("Apple"), 400, 400));
		assertTrue(editor.isDirty());
		global(ActionFactory.UNDO).run();
		assertFalse(editor.isDirty());
	}

	@Test
	void whatWasRefusedIsSaidUntilSomethingElseIsDone() {
		editor.viewer().getEditDomain().setActiveTool(entry("New spade").createTool());
		Point place = emptyPlace();
		Stream.of(SWT.MouseMove, SWT.MouseDown, SWT.MouseUp).forEach(type -> mouse(type, place));
		assertTrue(isSaid(REFUSAL));
		garden.session().execute(DiagramCommands.move(garden.node("Apple"), 400, 400));
		settle();
		assertFalse(isSaid(REFUSAL));
	}

	@Test
	void namesTheChangeInTheUndoMenu() {
		garden.session().execute(DiagramCommands.move(garden.node("Apple"), 400, 400));
		settle();
		assertTrue(global(ActionFactory.UNDO).getText().contains("Move"), global(ActionFactory.UNDO).getText());
	}

	@Test
	void selectionStandsForTheElementAndItsObject() {
		editor.viewer().select(part("Apple"));
		EditPart selected = (EditPart) ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement();
		assertSame(garden.element("Apple"), selected.getAdapter(DiagramElement.class));
		assertSame(garden.element("Apple").getTarget(), selected.getAdapter(EObject.class));
	}

	@Test
	void undoBelongsToTheTextFieldWhileANameIsTyped() {
		garden.session().execute(DiagramCommands.move(garden.node("Apple"), 400, 400));
		part("Apple").performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		settle();
		field().notifyListeners(SWT.Activate, new Event()); // as the focus does, which a display without window manager does not give
		field().setText("Quin");
		settle();
		global(ActionFactory.UNDO).runWithEvent(new Event());
		assertEquals("Apple", field().getText());
		assertEquals(400, garden.node("Apple").getX());
	}

	@Test
	void undoBelongsToTheDiagramAgainAfterwards() {
		IAction before = global(ActionFactory.UNDO);
		part("Apple").performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		settle();
		Event enter = new Event();
		enter.widget = field();
		field().notifyListeners(SWT.DefaultSelection, enter);
		settle();
		assertNull(field());
		assertSame(before, global(ActionFactory.UNDO));
	}

	@Test
	void whatWasSwitchedInAnEditorStaysWhenThePaletteBecomesWider() {
		((ActionRegistry) editor.getAdapter(ActionRegistry.class)).getAction(DiagramActionIds.GRID).run();
		new PalettePreferences().setPaletteWidth(new PalettePreferences().getPaletteWidth() + 1);
		assertEquals(Boolean.TRUE, editor.viewer().getProperty(SnapToGrid.PROPERTY_GRID_VISIBLE));
	}

	@Test
	void twoEditorsOnOneDiagramSeeEachChange() throws Exception {
		DiagramEditorPart second = (DiagramEditorPart) page.openEditor(new GardenInput(garden), DiagramEditorPart.ID, true,
				IWorkbenchPage.MATCH_NONE);
		garden.session().execute(DiagramCommands.hide(List.of(garden.element("Pear"))));
		assertEquals(editor.viewer().getEditPartRegistry().keySet().size(), second.viewer().getEditPartRegistry().keySet().size());
	}

	@Test
	void outlineListsWhatTheDiagramShowsAndSelectsIt() {
		IContentOutlinePage outline = (IContentOutlinePage) editor.getAdapter(IContentOutlinePage.class);
		Shell shell = new Shell(Display.getCurrent());
		shell.setLayout(new FillLayout());
		shell.setSize(300, 600);
		outline.createControl(shell);
		shell.open();
		settle();
		Tree tree = tree((Composite) outline.getControl());
		assertEquals(garden.diagram().getNodes().size() + garden.edges().size(), tree.getItemCount());
		tree.setSelection(tree.getItem(0));
		Event event = new Event();
		event.item = tree.getItem(0);
		tree.notifyListeners(SWT.Selection, event);
		assertEquals(1, editor.viewer().getSelectedEditParts().size());
		outline.dispose();
		shell.dispose();
	}

	private static Tree tree(Composite parent) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Tree tree) {
				return tree;
			}
			if (child instanceof Composite inner && tree(inner) != null) {
				return tree(inner);
			}
		}
		return null;
	}

	@Test
	void revealsObjectsOfTheModel() {
		assertTrue(editor.reveal(List.of(garden.element("Lily").getTarget())));
		assertEquals(List.of(part("Lily")), editor.viewer().getSelectedEditParts());
	}

	@Test
	void zooms() {
		ZoomManager zoom = (ZoomManager) editor.getAdapter(ZoomManager.class);
		zoom.setZoom(2);
		settle();
		assertEquals(2, zoom.getZoom());
	}

	@Test
	void fillsItsContextMenu() {
		editor.viewer().select(part("Apple"));
		editor.viewer().getContextMenu().createContextMenu(editor.viewer().getControl());
		((DiagramMenu) editor.viewer().getContextMenu())
				.buildContextMenu(editor.viewer().getContextMenu());
		assertNotNull(editor.viewer().getContextMenu().find(ActionFactory.DELETE.getId()));
	}

	@Test
	void contextMenuHasEachMnemonicOnce() {
		for (List<String> selected : List.of(List.<String>of(), List.of("Apple"), List.of("to the pear"), List.of("Apple", "Pear"))) {
			garden.session().execute(DiagramCommands.resize(garden.node("Apple"), 0, 0, 200, 100));
			editor.viewer().setSelection(new StructuredSelection(selected.stream().map(this::part).toList()));
			DiagramMenu menu = (DiagramMenu) editor.viewer().getContextMenu();
			menu.removeAll();
			menu.buildContextMenu(menu);
			List<String> letters = Stream.of(menu.getItems()).map(DiagramEditorPartTest::text).map(text -> text.replace("&&", ""))
					.filter(text -> text.contains("&")).map(text -> text.substring(text.indexOf('&') + 1, text.indexOf('&') + 2).toUpperCase(Locale.ROOT)).toList();
			assertTrue(letters.size() > 6, letters.toString());
			assertEquals(List.copyOf(new LinkedHashSet<>(letters)), letters, "with " + selected);
		}
	}

	private static String text(IContributionItem item) {
		return item instanceof ActionContributionItem action ? action.getAction().getText() : item instanceof MenuManager menu ? menu.getMenuText() : "";
	}

	@Test
	void keysBelongToTheZoomWhileSomebodyTypesThere() {
		Combo zoom = combos(page.getWorkbenchWindow().getShell()).filter(combo -> List.of(combo.getItems()).contains("100%")).findFirst().orElseThrow();
		IAction all = global(ActionFactory.SELECT_ALL);
		zoom.notifyListeners(SWT.FocusIn, new Event());
		assertNull(global(ActionFactory.SELECT_ALL));
		assertNull(global(ActionFactory.DELETE));
		zoom.notifyListeners(SWT.FocusOut, new Event());
		assertSame(all, global(ActionFactory.SELECT_ALL));
		assertNotNull(global(ActionFactory.DELETE));
	}

	private static Stream<Combo> combos(Composite parent) {
		return Stream.of(parent.getChildren()).flatMap(child -> child instanceof Combo combo ? Stream.of(combo)
				: child instanceof Composite inner ? combos(inner) : Stream.of());
	}

	@Test
	void refusesAnInputThatIsNoDiagramInASentence() {
		DiagramEditorPart other = new DiagramEditorPart();
		Exception refused = assertThrows(PartInitException.class, () -> other.init(editor.getEditorSite(), new NoDiagram()));
		assertTrue(refused.getMessage().contains("diagram"), refused.getMessage());
	}

	/** An input of another kind. */
	private static final class NoDiagram implements IEditorInput {
		@Override
		public boolean exists() {
			return true;
		}

		@Override
		public ImageDescriptor getImageDescriptor() {
			return null;
		}

		@Override
		public String getName() {
			return "something else";
		}

		@Override
		public IPersistableElement getPersistable() {
			return null;
		}

		@Override
		public String getToolTipText() {
			return "";
		}

		@Override
		public <T> T getAdapter(Class<T> type) {
			return null;
		}
	}
}
