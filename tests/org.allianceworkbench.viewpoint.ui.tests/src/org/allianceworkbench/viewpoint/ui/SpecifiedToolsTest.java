// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.ui.actions.ToolMenu;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tools of the specification that are in no palette, and those that ask first. */
class SpecifiedToolsTest {
	private Garden garden;
	private Stage stage;

	@BeforeEach
	void open() {
		garden = Garden.planted();
		stage = new Stage(garden);
	}

	@AfterEach
	void close() {
		stage.close();
		garden.session().dispose();
	}

	@Test
	void offersActionsOnWhatIsSelected() {
		stage.viewer().select(stage.part("Apple"));
		assertEquals(List.of("Prune", "Care/Water"), names(menu()));
		stage.viewer().select(stage.part("Bed"));
		assertEquals(List.of("Care/Water"), names(menu()));
	}

	@Test
	void runsAnActionAsOneStep() {
		stage.viewer().select(stage.part("Apple"));
		((ActionContributionItem) menu().getItems()[0]).getAction().run();
		assertTrue(garden.names().contains("Apple, pruned"), garden.names().toString());
		garden.session().commandStack().undo();
		assertTrue(garden.names().contains("Apple"), garden.names().toString());
	}

	@Test
	void asksForObjectsAndDoesWhatIsSaidWithTheChosenOne() {
		stage.take("Plant next to");
		List<String> seen = new ArrayList<>();
		answer("A good neighbour", dialog -> {
			Table offered = (Table) controls(dialog).filter(Table.class::isInstance).findFirst().orElseThrow();
			Stream.of(offered.getItems()).forEach(item -> seen.add(item.getText()));
			offered.setSelection(1);
			offered.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
			press(dialog, "OK");
		});
		stage.click(stage.middle("Bed"));
		assertEquals(List.of("Plant Apple", "Plant Pear"), seen);
		assertTrue(garden.names().contains("Bed by Pear"), garden.names().toString());
		garden.session().commandStack().undo();
		assertTrue(garden.names().contains("Bed"), garden.names().toString());
	}

	@Test
	void doesNothingWhenNothingIsChosen() {
		String before = garden.snapshot();
		stage.take("Plant next to");
		answer("A good neighbour", dialog -> press(dialog, "Cancel"));
		stage.click(stage.middle("Bed"));
		assertEquals(before, garden.snapshot());
		assertTrue(!garden.session().commandStack().canUndo());
	}

	@Test
	void saysWhereNothingCanBeChosen() {
		stage.take("Plant next to");
		stage.click(new org.eclipse.swt.graphics.Point(700, 500));
		assertEquals(1, stage.complaints().size(), stage.complaints().toString());
	}

	private IMenuManager menu() {
		MenuManager menu = new MenuManager();
		new ToolMenu(stage.diagram().context(), stage.viewer()).fill(menu);
		return menu;
	}

	/** @return what the menu shows; a menu without entries is not shown */
	private static List<String> names(IMenuManager menu) {
		List<String> names = new ArrayList<>();
		for (IContributionItem item : menu.getItems()) {
			if (item instanceof MenuManager sub) {
				names(sub).forEach(name -> names.add(sub.getMenuText() + "/" + name));
			} else {
				names.add(((ActionContributionItem) item).getAction().getText());
			}
		}
		return names;
	}

	/** Does something in the dialog as soon as it is open. */
	private static void answer(String title, Consumer<Shell> doing) {
		Display display = Display.getDefault();
		display.asyncExec(() -> Stream.of(display.getShells()).filter(shell -> title.equals(shell.getText()) && shell.isVisible()).findFirst()
				.ifPresentOrElse(doing, () -> display.timerExec(20, () -> answer(title, doing))));
	}

	private static void press(Shell dialog, String label) {
		Button button = controls(dialog).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(each -> each.getText().replace("&", "").equals(label)).findFirst().orElseThrow();
		button.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
	}

	private static Stream<Control> controls(Composite parent) {
		return Stream.of(parent.getChildren())
				.flatMap(child -> child instanceof Composite inner ? Stream.concat(Stream.of(child), controls(inner)) : Stream.of(child));
	}
}
