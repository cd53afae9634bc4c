// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.allianceworkbench.viewpoint.change.DiagramCommands;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.ui.actions.Fitting;
import org.allianceworkbench.viewpoint.ui.figures.EdgeFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do on a diagram, done by mouse and keys. */
class DiagramEditingTest {
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
	void showsEveryElementOnce() {
		assertEquals(List.of(), garden.names().stream().filter(name -> !stage.shows(garden.element(name))).toList());
	}

	@Test
	void createsByAClickWhereItIsClicked() {
		stage.take("New tree");
		stage.click(new Point(600, 400));
		Rectangle body = stage.body("New plant");
		assertTrue(Math.abs(body.x - 600) <= 8 && Math.abs(body.y - 400) <= 8, body.toString());
	}

	@Test
	void createsByADragWithTheDrawnSize() {
		stage.take("New bed");
		stage.drag(new Point(560, 400), new Point(800, 560));
		assertEquals(new Rectangle(560, 400, 240, 160), stage.body("New bed"));
	}

	@Test
	void createsInsideTheContainerUnderThePointer() {
		stage.take("New plant");
		Rectangle bed = stage.body("Bed");
		stage.click(new Point(bed.x + 20, bed.bottom() - 8));
		assertEquals(garden.element("Bed"), garden.element("New plant").eContainer());
	}

	@Test
	void opensTheNameOfWhatWasMade() {
		stage.take("New tree");
		stage.click(new Point(600, 400));
		stage.enter("Plum");
		assertTrue(garden.names().contains("Plum"));
	}

	@Test
	void refusesWhatTheSpecificationDoesNotAllow() {
		String before = garden.snapshot();
		stage.take("New spade");
		stage.click(new Point(700, 500));
		assertEquals(before, garden.snapshot());
	}

	@Test
	void theMenuOfAnEmptyPlaceIsNotAboutWhatIsSelectedElsewhere() {
		Rectangle bed = stage.body("Bed");
		stage.press(new Point(bed.x + 20, bed.bottom() - 8));
		assertEquals(List.of(stage.part("Bed")), stage.viewer().getSelectedEditParts());
		stage.press(new Point(700, 500));
		assertEquals(List.of(), stage.viewer().getSelectedEditParts());
	}

	@Test
	void saysWhyNothingIsMade() {
		stage.take("New spade");
		stage.click(new Point(700, 500));
		assertEquals(List.of("\"New spade\" is not possible here but in Shed."), stage.complaints());
	}

	@Test
	void saysWhereAConnectionBeginsAndStaysInHand() {
		stage.take("New trail");
		Rectangle bed = stage.body("Bed");
		stage.click(new Point(bed.x + 20, bed.bottom() - 8));
		assertEquals(List.of("\"New trail\" does not begin at \"Bed\" but at Plant or Tree."), stage.complaints());
		stage.click(stage.middle("Pear"));
		stage.click(stage.middle("Rose"));
		assertEquals(2, garden.edges().size());
	}

	@Test
	void saysWhereAConnectionEnds() {
		stage.take("New trail");
		Rectangle bed = stage.body("Bed");
		stage.drag(stage.middle("Pear"), new Point(bed.x + 20, bed.bottom() - 8));
		assertEquals(List.of("\"New trail\" does not end at \"Bed\" but at Plant or Tree."), stage.complaints());
		assertEquals(1, garden.edges().size());
	}

	@Test
	void saysWhyAnEndStaysWhereItIs() {
		stage.viewer().select(stage.part(garden.edges().get(0)));
		stage.settle();
		org.eclipse.draw2d.geometry.Point end = ((EdgeFigure) stage.part(garden.edges().get(0)).getFigure()).getEnd();
		Rectangle bed = stage.body("Bed");
		stage.drag(new Point(end.x, end.y), new Point(bed.x + 20, bed.bottom() - 8));
		assertEquals(List.of("This end cannot be moved to \"Bed\" but to Plant or Tree."), stage.complaints());
	}

	/** Copies as an image, and returns how large the clipboard says it is. */
	private static Point copied(Stage stage) {
		stage.action("copy").run();
		Clipboard clipboard = new Clipboard(stage.canvas().getDisplay());
		try {
			ImageData image = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
			return new Point(image.width, image.height);
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void copiesOnlyWhatIsSelectedAsAnImage() {
		Point whole = copied(stage);
		stage.viewer().select(stage.part("Pear"));
		Point one = copied(stage);
		assertTrue(one.x < whole.x / 2 && one.y < whole.y / 2, one + " of " + whole);
	}

	@Test
	void connectsByTwoClicks() {
		stage.take("New trail");
		stage.click(stage.middle("Pear"));
		stage.click(stage.middle("Rose"));
		assertEquals(2, garden.edges().size());
		assertEquals(garden.element("Rose"), garden.edges().get(1).getEnd());
	}

	@Test
	void connectsByADrag() {
		stage.take("New trail");
		stage.drag(stage.middle("Pear"), stage.middle("Lily"));
		assertEquals(2, garden.edges().size());
		assertTrue(stage.shows(garden.edges().get(1)));
	}

	@Test
	void renamesByDirectEdit() {
		stage.part("Apple").performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		assertEquals("Apple", stage.field().getText());
		stage.enter("Quince");
		assertTrue(garden.names().contains("Quince"));
		assertEquals("Quince", Garden.name(garden.element("Quince").getTarget()));
	}

	@Test
	void renamesByF2AndByTyping() {
		stage.viewer().select(stage.part("Apple"));
		stage.key(SWT.F2, '\0', 0);
		stage.enter("Quince");
		stage.viewer().select(stage.part("Quince"));
		stage.key('m', 'm', 0);
		assertEquals("m", stage.field().getText());
		stage.field().insert("u");
		assertEquals("mu", stage.field().getText(), "the second letter takes the first");
	}

	/** The name of something new opens a moment later than its first letter may be typed. */
	@Test
	void keepsWhatIsTypedBeforeTheNameOfSomethingNewOpens() {
		stage.take("New tree");
		stage.click(new Point(600, 400));
		stage.key('p', 'P', 0);
		Text first = stage.field();
		stage.settle();
		assertEquals("P", first.isDisposed() ? "lost" : first.getText());
	}

	@Test
	void undoOfTheModelDuringDirectEditIsSafe() {
		stage.take("New tree");
		stage.click(new Point(600, 400));
		stage.field();
		garden.session().commandStack().undo();
		stage.settle();
		assertFalse(stage.hasField());
		assertFalse(garden.names().contains("New plant"));
	}

	@Test
	void movesToTheGridAndTakesEdgesAlong() {
		stage.viewer().setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, false);
		Edge trail = garden.edges().get(0);
		int start = ((EdgeFigure) stage.part(trail).getFigure()).getStart().y;
		Point from = stage.middle("Apple");
		stage.drag(from, new Point(from.x + 101, from.y + 59));
		Rectangle body = stage.body("Apple");
		assertEquals(0, body.x % 8 + body.y % 8);
		assertNotEquals(start, ((EdgeFigure) stage.part(trail).getFigure()).getStart().y);
	}

	@Test
	void resizesOnlyInTheDirectionsThatTheSpecificationAllows() {
		stage.viewer().setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, false);
		stage.viewer().select(stage.part("Rose"));
		Rectangle before = stage.body("Rose");
		Point middle = stage.middle("Rose");
		stage.drag(new Point(middle.x + before.width / 2, middle.y), new Point(middle.x + before.width / 2 + 48, middle.y));
		assertTrue(stage.body("Rose").width > before.width, "wider");
		Rectangle wide = stage.body("Rose");
		middle = stage.middle("Rose");
		stage.drag(new Point(middle.x, middle.y + before.height / 2), new Point(middle.x, middle.y + before.height / 2 + 48));
		assertEquals(wide.getSize(), stage.body("Rose").getSize());
	}

	@Test
	void movesChildrenWithTheirContainer() {
		Rectangle rose = stage.body("Rose");
		Rectangle bed = stage.body("Bed");
		stage.drag(new Point(bed.x + 20, bed.y + 10), new Point(bed.x + 100, bed.y + 90));
		assertEquals(rose.getTranslated(stage.body("Bed").x - bed.x, stage.body("Bed").y - bed.y), stage.body("Rose"));
	}

	@Test
	void undoesAndRedoesEverythingExactly() {
		String before = garden.snapshot();
		Rectangle apple = stage.body("Apple");
		stage.take("New tree");
		stage.click(new Point(600, 400));
		stage.enter("Plum");
		stage.take("New trail");
		stage.drag(stage.middle("Apple"), stage.middle("Plum"));
		Point from = stage.middle("Apple");
		stage.drag(from, new Point(from.x + 160, from.y + 400));
		garden.session().execute(DiagramCommands.route(garden.edges().get(1), "300,300 400,320"));
		String after = garden.snapshot();
		while (garden.session().commandStack().canUndo()) {
			stage.diagram().stack().undo();
		}
		assertEquals(before, garden.snapshot());
		assertEquals(apple, stage.body("Apple"));
		while (garden.session().commandStack().canRedo()) {
			stage.diagram().stack().redo();
		}
		assertEquals(after, garden.snapshot());
		assertEquals(garden.node("Apple").getX(), stage.body("Apple").x);
	}

	@Test
	void deletesByTheKey() {
		stage.viewer().select(stage.part("Apple"));
		stage.key(SWT.DEL, SWT.DEL, 0);
		assertFalse(garden.names().contains("Apple"));
		assertEquals(0, garden.edges().stream().filter(Edge::isVisible).count());
		stage.diagram().stack().undo();
		assertTrue(stage.shows(garden.element("Apple")));
		assertTrue(stage.shows(garden.edges().get(0)));
	}

	@Test
	void hidesAndShowsAgain() {
		Node pear = garden.node("Pear");
		stage.viewer().select(stage.part("Pear"));
		stage.action("hide").run();
		assertFalse(stage.shows(pear));
		assertFalse(stage.shows(garden.edges().get(0)));
		stage.action("revealAll").run();
		assertTrue(stage.shows(pear));
		assertTrue(stage.shows(garden.edges().get(0)));
	}

	@Test
	void bendsAnEdgeAndMovesTheBendWithBothEnds() {
		Edge trail = garden.edges().get(0);
		garden.session().execute(DiagramCommands.route(trail, "200,120"));
		stage.viewer().select(stage.part("Apple"));
		stage.viewer().appendSelection(stage.part("Pear"));
		Point from = stage.middle("Pear");
		stage.drag(from, new Point(from.x, from.y + 240));
		assertEquals("200,360", trail.getBendpoints());
	}

	@Test
	void keepsAnOrthogonalEdgeOrthogonalWhenOneEndMoves() {
		garden.session().execute(DiagramCommands.layer(garden.diagram(), "Liking", true));
		stage.take("Likes");
		stage.drag(stage.middle("Pear"), stage.middle("Rose"));
		Edge likes = garden.edges().stream().filter(edge -> edge.getMapping().equals("Likes")).findFirst().orElseThrow();
		int middle = stage.body("Pear").y + stage.body("Pear").height / 2;
		garden.session().execute(DiagramCommands.route(likes, "200," + middle + " 200,300"));
		garden.session().execute(DiagramCommands.move(garden.node("Pear"), 264, 40));
		stage.viewer().setProperty(SnapToGeometry.PROPERTY_SNAP_ENABLED, false);
		Point from = stage.middle("Pear");
		stage.drag(from, new Point(from.x, from.y + 40));
		assertEquals("200," + (middle + garden.node("Pear").getY() - 40) + " 200,300", likes.getBendpoints());
	}

	@Test
	void reconnectsTheTargetByTheTool() {
		stage.viewer().select(stage.part(garden.edges().get(0)));
		stage.settle();
		org.eclipse.draw2d.geometry.Point end = ((EdgeFigure) stage.part(garden.edges().get(0)).getFigure()).getEnd();
		stage.drag(new Point(end.x, end.y), stage.middle("Rose"));
		assertEquals(garden.element("Rose"), garden.edges().get(0).getEnd());
	}

	/** The bends led to the old end. */
	@Test
	void forgetsTheBendsOfAnEdgeThatGetsAnotherEnd() {
		Edge trail = garden.edges().get(0);
		garden.session().execute(DiagramCommands.route(trail, "300,300 400,320"));
		stage.viewer().select(stage.part(trail));
		stage.settle();
		org.eclipse.draw2d.geometry.Point end = ((EdgeFigure) stage.part(trail).getFigure()).getEnd();
		stage.drag(new Point(end.x, end.y), stage.middle("Rose"));
		assertEquals(garden.element("Rose"), trail.getEnd());
		assertNull(trail.getBendpoints());
		garden.session().commandStack().undo();
		assertEquals("300,300 400,320", trail.getBendpoints());
	}

	@Test
	void leavesASmallDiagramAtItsFullSize() {
		ZoomManager zoom = (ZoomManager) stage.viewer().getProperty(ZoomManager.class.toString());
		zoom.setZoom(0.5);
		Fitting.fit(stage.viewer(), 0);
		assertEquals(1, zoom.getZoom());
	}

	@Test
	void selectsAllAndSaysSo() {
		stage.action("selectAll").run();
		assertEquals(garden.names().size() + " elements selected", stage.diagram().statusText());
	}

	@Test
	void offersTheToolsOfALayerWhileItIsOn() {
		assertFalse(stage.offers("Likes"));
		garden.session().execute(DiagramCommands.layer(garden.diagram(), "Liking", true));
		assertTrue(stage.offers("Likes"));
	}

	@Test
	void revealsWhatShowsAnObject() {
		assertTrue(stage.diagram().reveal(List.of(garden.element("Lily").getTarget())));
		assertEquals(List.of(stage.part("Lily")), stage.viewer().getSelectedEditParts());
		assertFalse(stage.diagram().reveal(List.of(garden.root())));
	}

	@Test
	void nudgesByAltAndArrows() {
		stage.viewer().select(stage.part("Apple"));
		int x = garden.node("Apple").getX();
		stage.key(SWT.ARROW_RIGHT, '\0', SWT.ALT);
		assertEquals(x + 8, garden.node("Apple").getX());
	}

	@Test
	void repaintsOnlyWhatChanged() {
		var lily = stage.part("Lily").getFigure();
		var apple = stage.part("Apple");
		stage.part("Apple").performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		stage.enter("Fig");
		assertEquals(apple, stage.part("Fig"));
		assertEquals(lily, stage.part("Lily").getFigure());
	}
}
