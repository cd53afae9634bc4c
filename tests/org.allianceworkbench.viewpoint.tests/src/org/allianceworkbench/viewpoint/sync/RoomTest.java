// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.allianceworkbench.viewpoint.change.DiagramCommands;
import org.allianceworkbench.viewpoint.conformance.TownFixture;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.spec.Tool;
import org.allianceworkbench.viewpoint.tool.Tools;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoomTest {
	private TownFixture fixture;
	private DiagramSynchronizer synchronizer;
	private Node district;

	@BeforeEach
	void open() {
		fixture = new TownFixture("08-tools", "small");
		synchronizer = fixture.create("Tools", fixture.object("n1"));
		district = showing(fixture.object("n2"));
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	private Node showing(EObject object) {
		return synchronizer.elements(object).stream().filter(Node.class::isInstance).map(Node.class::cast).findFirst().orElseThrow();
	}

	private Node house(Tools.Location at) {
		Tools tools = new Tools(synchronizer);
		Tool house = tools.sections().stream().flatMap(section -> section.tools().stream()).filter(tool -> tool.name().equals("House plain")).findFirst()
				.orElseThrow();
		Command command = tools.create(house, district, at).orElseThrow();
		fixture.session().execute(command);
		return showing((EObject) command.getResult().iterator().next());
	}

	private int lowest() {
		return district.getNodes().stream().mapToInt(Node::getY).max().orElseThrow();
	}

	@Test
	void whatNobodyPointedAtStandsBelowWhatHasItsPlace() {
		fixture.session().execute(DiagramCommands.move(district.getNodes().get(0), 40, 400));
		Node first = house(null);
		Node second = house(null);
		assertTrue(first.getY() > 400, "y " + first.getY());
		assertTrue(second.getY() > first.getY() || second.getX() > first.getX());
		assertEquals(lowest(), second.getY());
	}

	@Test
	void undoAndRedoBringItToTheSamePlace() {
		fixture.session().execute(DiagramCommands.move(district.getNodes().get(0), 40, 400));
		Node made = house(null);
		int y = made.getY();
		fixture.session().commandStack().undo();
		fixture.session().commandStack().redo();
		assertEquals(y, lowest());
	}

	@Test
	void whatIsArrangedNowhereKeepsItsProvisionalPlaces() {
		assertTrue(house(null).getY() < 400);
	}

	@Test
	void whatWasPointedAtStaysWithinItsContainer() {
		fixture.session().execute(DiagramCommands.resize(district, 0, 0, 500, 300));
		assertTrue(house(new Tools.Location(480, 100)).getX() < 480);
		assertEquals(30, house(new Tools.Location(30, 100)).getX());
	}

	@Test
	void aSizeThatWasDrawnIsKeptWhereItIs() {
		fixture.session().execute(DiagramCommands.resize(district, 0, 0, 500, 300));
		assertEquals(480, house(new Tools.Location(480, 100, 60, 40)).getX());
	}
}
