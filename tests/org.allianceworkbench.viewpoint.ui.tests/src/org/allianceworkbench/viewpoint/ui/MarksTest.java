// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.viewpoint.change.DiagramCommands;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.ui.figures.MarkFigure;
import org.allianceworkbench.viewpoint.ui.marks.ElementMark;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.ZoomManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Marks on the elements of a diagram. */
class MarksTest {
	private static final ElementMark ERROR = new ElementMark(ElementMark.Kind.ERROR, "It rots.");
	private static final ElementMark WARNING = new ElementMark(ElementMark.Kind.WARNING, "It leans.");

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

	private EObject target(String name) {
		return garden.element(name).getTarget();
	}

	private List<MarkFigure> marks() {
		IFigure layer = ((LayerManager) stage.viewer().getRootEditPart()).getLayer("Marks");
		List<?> children = layer.getChildren();
		return children.stream().map(MarkFigure.class::cast).toList();
	}

	private static List<String> texts(IFigure figure) {
		List<String> texts = new ArrayList<>();
		if (figure instanceof Label label) {
			texts.add(label.getText());
		}
		figure.getChildren().forEach(child -> texts.addAll(texts((IFigure) child)));
		return texts;
	}

	private static boolean isAtCorner(MarkFigure mark, Rectangle body) {
		return mark.getBounds().contains(body.getTopRight());
	}

	@Test
	void showsTheWorstAtTheUpperRightCorner() {
		stage.marks().set(target("Apple"), ERROR, WARNING);
		assertEquals(ElementMark.Kind.ERROR, marks().get(0).kind());
		assertTrue(isAtCorner(marks().get(0), stage.body("Apple")));
	}

	@Test
	void saysEverythingInTheTooltip() {
		stage.marks().set(target("Apple"), ERROR, WARNING);
		assertEquals(List.of("Apple", "It rots.", "It leans."), texts(stage.part("Apple").getFigure().getToolTip()));
	}

	@Test
	void breaksLongSentencesAndCountsWhatIsTooMuch() {
		ElementMark[] many = new ElementMark[9];
		java.util.Arrays.fill(many, new ElementMark(ElementMark.Kind.WARNING, "word ".repeat(40).strip()));
		stage.marks().set(target("Apple"), many);
		List<String> texts = texts(stage.part("Apple").getFigure().getToolTip());
		assertEquals(8, texts.size());
		assertTrue(texts.get(1).lines().allMatch(line -> line.length() <= 80), texts.get(1));
		assertEquals("… and 3 more", texts.get(7));
	}

	@Test
	void goesWhenThereIsNothingToKnowAnyLonger() {
		stage.marks().set(target("Apple"), ERROR);
		stage.marks().set(target("Apple"), WARNING);
		assertEquals(List.of(ElementMark.Kind.WARNING), marks().stream().map(MarkFigure::kind).toList());
		stage.marks().set(target("Apple"));
		assertEquals(List.of(), marks());
	}

	@Test
	void touchesNoOtherElement() {
		IFigure before = stage.part("Pear").getFigure().getToolTip();
		stage.marks().set(target("Apple"), ERROR);
		assertEquals(before, stage.part("Pear").getFigure().getToolTip());
	}

	@Test
	void followsWhatMovesAndWhatMovesWithIt() {
		stage.marks().set(target("Rose"), WARNING);
		garden.session().execute(DiagramCommands.move((Node) garden.element("Bed"), 120, 240));
		stage.settle();
		assertTrue(isAtCorner(marks().get(0), stage.body("Rose")), marks().get(0).getBounds() + " " + stage.body("Rose"));
	}

	@Test
	void staysLegibleHoweverFarOutItIsZoomed() {
		stage.marks().set(target("Apple"), ERROR);
		ZoomManager zoom = (ZoomManager) stage.viewer().getProperty(ZoomManager.class.toString());
		zoom.setZoom(0.25);
		assertTrue(marks().get(0).getSize().width * 0.25 >= 14, () -> marks().get(0).getSize().toString());
		assertTrue(isAtCorner(marks().get(0), stage.body("Apple")));
		zoom.setZoom(2);
		assertEquals(MarkFigure.SIZE, marks().get(0).getSize().width);
	}

	@Test
	void goesAndComesWithItsElement() {
		stage.marks().set(target("Apple"), ERROR);
		garden.session().execute(DiagramCommands.hide(List.of(garden.element("Apple"))));
		assertEquals(List.of(), marks());
		garden.session().commandStack().undo();
		assertEquals(1, marks().size());
	}

	@Test
	void marksEdgesToo() {
		stage.marks().set(garden.edges().get(0).getTarget(), WARNING);
		assertEquals(1, marks().size());
	}

	@Test
	void isNoPartOfThePictureAndNotInTheWayOfTheMouse() {
		var before = stage.diagram().context().scenes().scene(garden.diagram());
		stage.marks().set(target("Apple"), ERROR);
		assertEquals(before, stage.diagram().context().scenes().scene(garden.diagram()));
		Rectangle body = stage.body("Apple");
		assertEquals(stage.part("Apple"), stage.viewer().findObjectAt(body.getTopRight().translate(-2, 2)));
	}

	@Test
	void hearsNothingOnceClosed() {
		assertEquals(1, stage.marks().listeners());
		stage.close();
		assertEquals(0, stage.marks().listeners());
	}
}
