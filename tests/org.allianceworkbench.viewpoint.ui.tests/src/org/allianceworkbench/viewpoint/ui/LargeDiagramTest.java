// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.viewpoint.change.DiagramCommands;
import org.allianceworkbench.viewpoint.change.SessionCommand;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.junit.jupiter.api.Test;

/** A diagram with a thousand nodes and as many edges stays quick, because a change touches what it concerns alone. */
class LargeDiagramTest {
	private static final int SIZE = 1000;

	private static Garden large() {
		Garden garden = new Garden();
		garden.session().execute(SessionCommand.of("Plant", () -> {
			List<EObject> trees = new ArrayList<>();
			for (int i = 0; i < SIZE; i++) {
				trees.add(Garden.add(garden.root(), "trees", garden.make("Plant", "Tree " + i)));
			}
			for (int i = 1; i < SIZE; i++) {
				EObject trail = Garden.add(garden.root(), "trails", garden.make("Trail", "Trail " + i));
				trail.eSet(trail.eClass().getEStructuralFeature("from"), trees.get(i - 1));
				trail.eSet(trail.eClass().getEStructuralFeature("to"), trees.get(i));
			}
		}));
		garden.session().execute(SessionCommand.of("Place", () -> place(garden.diagram().getNodes())));
		return garden;
	}

	private static void place(List<Node> nodes) {
		for (int i = 0; i < nodes.size(); i++) {
			nodes.get(i).setX(160 * (i % 40));
			nodes.get(i).setY(96 * (i / 40));
			nodes.get(i).setPlaced(true);
		}
	}

	@Test
	void movesOneOfAThousandNodesWithoutTouchingTheOthers() {
		Garden garden = large();
		try (Stage stage = new Stage(garden)) {
			stage.settle();
			Set<Object> touched = new HashSet<>();
			stage.viewer().getEditPartRegistry().forEach((element, part) -> ((GraphicalEditPart) part).getFigure().addFigureListener(figure -> touched.add(element)));
			Node node = garden.diagram().getNodes().get(500);
			garden.session().execute(DiagramCommands.move(node, 40, 40));
			stage.settle();
			assertEquals(SIZE, garden.diagram().getNodes().size());
			assertEquals(Set.of(node), touched.stream().filter(Node.class::isInstance).collect(Collectors.toSet()));
			assertEquals(2, touched.stream().filter(Edge.class::isInstance).count(), "one edge comes, one goes");
		}
		garden.session().dispose();
	}
}
