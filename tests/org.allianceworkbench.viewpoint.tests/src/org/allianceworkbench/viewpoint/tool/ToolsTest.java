// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.viewpoint.change.DiagramCommands;
import org.allianceworkbench.viewpoint.conformance.ModelDump;
import org.allianceworkbench.viewpoint.conformance.TownFixture;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.registry.FolderSource;
import org.allianceworkbench.viewpoint.spec.Tool;
import org.allianceworkbench.viewpoint.sync.DiagramSynchronizer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolsTest {
	private static Tool tool(Tools tools, String name) {
		return tools.sections().stream().flatMap(section -> section.tools().stream()).filter(tool -> tool.name().equals(name)).findFirst()
				.orElseThrow();
	}

	private static Node showing(DiagramSynchronizer synchronizer, EObject object) {
		return synchronizer.elements(object).stream().filter(Node.class::isInstance).map(Node.class::cast).findFirst().orElseThrow();
	}

	@Test
	void commandsAreMadeButNotExecuted() {
		try (TownFixture fixture = new TownFixture("08-tools", "small")) {
			DiagramSynchronizer synchronizer = fixture.create("Tools", fixture.object("n1"));
			Tools tools = new Tools(synchronizer);
			List<String> before = ModelDump.lines(fixture.model());
			Node district = showing(synchronizer, fixture.object("n2"));
			assertTrue(tools.create(tool(tools, "House plain"), district, null).isPresent());
			assertTrue(tools.delete(List.of(district)).isPresent());
			assertEquals(before, ModelDump.lines(fixture.model()));
		}
	}

	@Test
	void newNodeStandsWhereSomebodyPointed() {
		try (TownFixture fixture = new TownFixture("08-tools", "small")) {
			DiagramSynchronizer synchronizer = fixture.create("Tools", fixture.object("n1"));
			Tools tools = new Tools(synchronizer);
			Command command = tools.create(tool(tools, "House plain"), showing(synchronizer, fixture.object("n2")), new Tools.Location(33, 44))
					.orElseThrow();
			fixture.session().execute(command);
			Node made = showing(synchronizer, (EObject) command.getResult().iterator().next());
			assertEquals(33, made.getX());
			assertEquals(44, made.getY());
			assertTrue(made.isPlaced());
		}
	}

	@Test
	void toolIsRefusedWhereItsMappingHasNoPlace() {
		try (TownFixture fixture = new TownFixture("08-tools", "small")) {
			Tools tools = new Tools(fixture.create("Tools", fixture.object("n1")));
			DiagramSynchronizer synchronizer = fixture.session().open(fixture.session().document().getDiagrams().get(0)).orElseThrow();
			assertFalse(tools.appliesTo(tool(tools, "Room"), showing(synchronizer, fixture.object("n2"))));
			assertEquals(Optional.empty(), tools.create(tool(tools, "Room"), showing(synchronizer, fixture.object("n2")), null));
		}
	}

	@Test
	void paletteFollowsTheLayers() {
		try (TownFixture fixture = new TownFixture("05-layers", "small")) {
			DiagramSynchronizer synchronizer = fixture.create("Layered", fixture.object("n1"));
			Tools tools = new Tools(synchronizer);
			assertEquals(List.of("Main tools"), tools.sections().stream().map(Tools.Section::name).toList());
			fixture.session().execute(DiagramCommands.layer(synchronizer.diagram(), "Roads", true));
			assertEquals(List.of("Main tools", "Road tools"), tools.sections().stream().map(Tools.Section::name).toList());
		}
	}

	@Test
	void stepsThatCannotDoWhatTheySayAreTold() {
		try (TownFixture fixture = new TownFixture("08-tools", "small")) {
			DiagramSynchronizer synchronizer = fixture.create("Tools", fixture.object("n1"));
			Tools tools = new Tools(synchronizer);
			fixture.session().execute(tools.create(tool(tools, "Create unknown type"), synchronizer.diagram(), null).orElseThrow());
			assertTrue(tools.problems().get(0).toString().contains("town.Robot"), tools.problems().toString());
		}
	}

	@Test
	void severalElementsAreDeletedInOneEntry() {
		try (TownFixture fixture = new TownFixture("08-tools", "small")) {
			DiagramSynchronizer synchronizer = fixture.create("Tools", fixture.object("n1"));
			List<DiagramElement> doomed = List.of(showing(synchronizer, fixture.object("n2")), showing(synchronizer, fixture.object("n3")),
					showing(synchronizer, fixture.object("n12")));
			List<String> before = ModelDump.lines(fixture.model());
			fixture.session().execute(new Tools(synchronizer).delete(doomed).orElseThrow());
			assertTrue(ModelDump.lines(fixture.model()).stream().noneMatch(line -> line.matches("(n2|n3|n12) .*")));
			fixture.session().commandStack().undo();
			assertEquals(before, ModelDump.lines(fixture.model()));
		}
	}

	@Test
	void candidatesOfASelectionKnowTheContainer(@TempDir Path folder) throws IOException {
		String given = "candidatesExpression=\"feature:people\"";
		String asked = "candidatesExpression=\"aql:if containerView.eClass().name = null then null else container.people endif\"";
		String specification = Files.readString(TownFixture.KIT.resolve("cases/08-tools/spec.odesign"));
		assertTrue(specification.contains(given));
		Files.writeString(folder.resolve("spec.odesign"), specification.replace(given, asked));
		FolderSource source = new FolderSource("town.design", folder, "spec.odesign", TownFixture.class.getClassLoader());
		try (TownFixture fixture = new TownFixture(source, "small")) {
			EObject town = fixture.object("n1");
			DiagramSynchronizer synchronizer = fixture.create("Tools", town);
			Tools tools = new Tools(synchronizer);
			Tool.SelectionWizardDescription select = (Tool.SelectionWizardDescription) tool(tools, "Select people");
			assertEquals(town.eGet(town.eClass().getEStructuralFeature("people")), tools.candidates(select, synchronizer.diagram()));
		}
	}
}
