// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.viewpoint.change.DiagramCommands;
import org.allianceworkbench.viewpoint.ui.figures.ElementFigure;
import org.allianceworkbench.viewpoint.ui.parts.ReadingAid;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What helps people read a diagram. */
class ReadingTest {
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

	private boolean isFaded(String name) {
		return ((ElementFigure) stage.part(name).getFigure()).isFaded();
	}

	@Test
	void fadesWhatLiesOnNoPath() {
		ReadingAid aid = new ReadingAid(stage.diagram().context(), stage.viewer());
		aid.setOn(true);
		stage.viewer().select(stage.part("Apple"));
		assertFalse(isFaded("Pear"));
		assertTrue(isFaded("Rose"));
		aid.setOn(false);
		assertFalse(isFaded("Rose"));
	}

	@Test
	void leavesFramesAsTheyAre() {
		ReadingAid aid = new ReadingAid(stage.diagram().context(), stage.viewer());
		aid.setOn(true);
		stage.viewer().select(stage.part("Apple"));
		assertFalse(isFaded("Bed"));
	}

	@Test
	void selectsAllInTheOrderOfTheDiagram() {
		stage.action(ActionFactory.SELECT_ALL.getId()).run();
		List<Object> selected = new ArrayList<>();
		stage.viewer().getSelectedEditParts().forEach(part -> selected.add(((EditPart) part).getModel()));
		List<Object> shown = new ArrayList<>();
		garden.diagram().eAllContents().forEachRemaining(element -> {
			if (stage.viewer().getEditPartRegistry().containsKey(element)) {
				shown.add(element);
			}
		});
		assertEquals(shown, selected);
	}

	@Test
	void saysWhatASelectionIs() {
		stage.viewer().select(stage.part("Apple"));
		assertEquals("Tree: Apple", stage.diagram().statusText());
		garden.session().execute(DiagramCommands.pin(List.of(garden.element("Apple")), true));
		assertEquals("Tree: Apple, pinned", stage.diagram().statusText());
	}

	@Test
	void saysBetweenWhatAnEdgeRuns() {
		stage.viewer().select(stage.part(garden.edges().get(0)));
		assertEquals("Trail: to the pear (Apple → Pear)", stage.diagram().statusText());
	}

	@Test
	void saysWhatTheWholeDiagramIs() {
		stage.viewer().deselectAll();
		assertEquals("Map: 4 elements, 1 connections", stage.diagram().statusText());
	}

	@Test
	void zoomsByKeys() {
		ZoomManager zoom = (ZoomManager) stage.viewer().getProperty(ZoomManager.class.toString());
		stage.key('+', '+', SWT.MOD1);
		assertTrue(zoom.getZoom() > 1);
		stage.key('0', '0', SWT.MOD1);
		assertEquals(1, zoom.getZoom());
	}

	@Test
	void staysOnTheGridWhenZoomed() {
		((ZoomManager) stage.viewer().getProperty(ZoomManager.class.toString())).setZoom(2);
		stage.settle();
		var from = stage.middle("Apple");
		stage.drag(from, new Point(from.x + 101, from.y + 59));
		assertEquals(0, garden.node("Apple").getX() % 2);
		assertTrue(garden.node("Apple").getX() > 80, "moved to " + garden.node("Apple").getX());
	}

	@Test
	void copiesTheWholePicture() {
		stage.action("copy").run();
		var clipboard = new Clipboard(stage.canvas().getDisplay());
		Object image = clipboard.getContents(ImageTransfer.getInstance());
		clipboard.dispose();
		assertTrue(image instanceof ImageData data && data.width > 500, String.valueOf(image));
	}

	@Test
	void showsTheLegendUntilItIsSwitchedOff() {
		assertTrue(stage.diagram().isLegendVisible());
		stage.diagram().setLegendVisible(false);
		assertFalse(stage.diagram().isLegendVisible());
	}
}
