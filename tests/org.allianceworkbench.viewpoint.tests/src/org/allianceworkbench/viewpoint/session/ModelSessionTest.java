// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.viewpoint.change.DiagramCommands;
import org.allianceworkbench.viewpoint.change.SessionCommand;
import org.allianceworkbench.viewpoint.conformance.TownFixture;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramFactory;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.sync.DiagramSynchronizer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelSessionTest {
	private TownFixture fixture;
	private ModelSession session;

	@BeforeEach
	void open() {
		fixture = new TownFixture("05-layers", "small");
		session = fixture.session();
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	private DiagramSynchronizer layered() {
		return fixture.create("Layered", fixture.object("n1"));
	}

	private Command rename(String id, String name) {
		EObject object = fixture.object(id);
		return SetCommand.create(session.editingDomain(), object, object.eClass().getEStructuralFeature("name"), name);
	}

	@Test
	void whatContinuesAnEntryIsUndoneAndRedoneWithIt() {
		Node node = layered().diagram().getNodes().get(0);
		int x = node.getX();
		session.execute(rename("n12", "Renamed"));
		session.commandStack().continueLast(DiagramCommands.move(node, x + 10, 20));
		session.commandStack().continueLast(rename("n12", "Again"));
		session.commandStack().undo();
		assertEquals("Ada", node.getAppearance().label());
		assertEquals(x, node.getX());
		assertFalse(session.commandStack().getUndoCommand().getLabel().contains("Move"));
		session.commandStack().redo();
		assertEquals("Again", node.getAppearance().label());
		assertEquals(x + 10, node.getX());
		assertFalse(session.commandStack().canRedo());
	}

	@Test
	void whatContinuesASavedEntryIsUnsavedAndSoIsItsUndo() {
		layered();
		session.execute(rename("n12", "Renamed"));
		session.commandStack().saveIsDone();
		session.commandStack().continueLast(rename("n12", "Again"));
		assertTrue(session.commandStack().isSaveNeeded());
		session.commandStack().undo();
		assertTrue(session.commandStack().isSaveNeeded());
	}

	@Test
	void continuationThatFailsOrChangesNothingLeavesTheEntry() {
		assertThrows(IllegalStateException.class, () -> session.commandStack().continueLast(rename("n12", "Renamed")));
		layered();
		session.execute(rename("n12", "Renamed"));
		session.commandStack().continueLast(rename("n12", "Renamed"));
		assertThrows(IllegalArgumentException.class, () -> session.commandStack().continueLast(SessionCommand.of("Fail", () -> {
			throw new IllegalArgumentException("no");
		})));
		session.commandStack().undo();
		assertEquals("Ada", fixture.object("n12").eGet(fixture.object("n12").eClass().getEStructuralFeature("name")));
	}

	@Test
	void anyEmfCommandIsOneEntryWithItsEffectOnDiagrams() {
		Node node = layered().diagram().getNodes().get(0);
		session.execute(rename("n12", "Renamed"));
		assertEquals("Renamed", node.getAppearance().label());
		session.commandStack().undo();
		assertEquals("Ada", node.getAppearance().label());
		session.commandStack().redo();
		assertEquals("Renamed", node.getAppearance().label());
	}

	@Test
	void compoundOfModelAndGeometryIsOneEntry() {
		Node node = layered().diagram().getNodes().get(0);
		int x = node.getX();
		CompoundCommand both = new CompoundCommand();
		both.append(rename("n12", "Renamed"));
		both.append(DiagramCommands.move(node, 700, 70));
		session.execute(both);
		session.commandStack().undo();
		assertEquals(x, node.getX());
		assertEquals("Ada", node.getAppearance().label());
	}

	@Test
	void deleteCommandOfTheDomainTakesElementsOffTheDiagramAndUndoBringsThemBack() {
		DiagramSynchronizer layered = layered();
		String before = UndoTest.state(session);
		session.execute(DeleteCommand.create(session.editingDomain(), List.of(fixture.object("n12"))));
		assertTrue(layered.diagram().getNodes().stream().noneMatch(node -> node.getTarget() == null));
		session.commandStack().undo();
		assertEquals(before, UndoTest.state(session));
	}

	@Test
	void newDiagramIsUndoneAndRedoneWithAllThatIsOnIt() {
		layered();
		String after = UndoTest.state(session);
		session.commandStack().undo();
		assertTrue(session.document().getDiagrams().isEmpty());
		session.commandStack().redo();
		assertEquals(after, UndoTest.state(session));
		session.execute(rename("n3", "Followed"));
		assertTrue(UndoTest.state(session).contains("Followed"));
	}

	@Test
	void deletedDiagramComesBackByUndo() {
		DiagramSynchronizer layered = layered();
		session.execute(DiagramCommands.delete(layered.diagram()));
		session.execute(rename("n12", "Meanwhile"));
		session.commandStack().undo();
		session.commandStack().undo();
		assertEquals("Ada", layered.diagram().getNodes().get(0).getAppearance().label());
	}

	@Test
	void savingMarksTheStackSavedAndKeepsTheDiagramAlive(@TempDir Path folder) throws IOException {
		Node node = layered().diagram().getNodes().get(0);
		session.model().setURI(URI.createFileURI(folder.resolve("town.xmi").toString()));
		session.document().eResource().setURI(URI.createFileURI(folder.resolve("town.diagrams").toString()));
		assertTrue(session.commandStack().isSaveNeeded());
		session.save();
		assertFalse(session.commandStack().isSaveNeeded());
		session.execute(rename("n12", "Later"));
		assertTrue(session.commandStack().isSaveNeeded());
		assertEquals("Later", node.getAppearance().label());
		session.commandStack().undo();
		assertFalse(session.commandStack().isSaveNeeded());
	}

	/** Editors show by a star what is unsaved, and hear of it from the stack alone. */
	@Test
	void tellsThatItWasSaved(@TempDir Path folder) throws IOException {
		layered();
		session.model().setURI(URI.createFileURI(folder.resolve("town.xmi").toString()));
		session.document().eResource().setURI(URI.createFileURI(folder.resolve("town.diagrams").toString()));
		List<Boolean> told = new ArrayList<>();
		session.commandStack().addCommandStackListener(event -> told.add(session.commandStack().isSaveNeeded()));
		session.save();
		assertEquals(List.of(false), told);
	}

	@Test
	void commandMustNotExecuteAnother() {
		Command nested = SessionCommand.of("outer", () -> session.execute(rename("n12", "Never")));
		assertThrows(IllegalStateException.class, () -> session.execute(nested));
		assertEquals("Ada", name("n12"));
	}

	@Test
	void commandsOfOneEntryArePreparedAsOnTheirOwn() {
		Command wrapped = new CommandWrapper() {
			@Override
			protected Command createCommand() {
				return rename("n12", "Renamed");
			}
		};
		session.commandStack().together("both", () -> {
			session.execute(wrapped);
			session.execute(UnexecutableCommand.INSTANCE);
			session.execute(null);
		});
		assertEquals("Renamed", name("n12"));
	}

	private Object name(String id) {
		EStructuralFeature feature = fixture.object(id).eClass().getEStructuralFeature("name");
		return fixture.object(id).eGet(feature);
	}

	@Test
	void diagramOfAnUnknownDescriptionIsLeftAsItIs() {
		Diagram unknown = DiagramFactory.eINSTANCE.createDiagram();
		unknown.setSpecification("somewhere.else/description/other.odesign");
		unknown.setTarget(fixture.object("n1"));
		Node node = DiagramFactory.eINSTANCE.createNode();
		node.setMapping("Whatever");
		unknown.getNodes().add(node);
		session.document().getDiagrams().add(unknown);
		assertTrue(session.open(unknown).isEmpty());
		session.execute(rename("n12", "Renamed"));
		assertEquals(List.of(node), unknown.getNodes());
	}

	@Test
	void listenerIsToldOnceForEachDiagramAndCommand() {
		DiagramSynchronizer one = layered();
		DiagramSynchronizer other = layered();
		List<DiagramChange> told = new ArrayList<>();
		session.addListener(told::add);
		session.execute(DiagramCommands.move(one.diagram().getNodes().get(0), 9, 9));
		assertEquals(1, told.size());
		assertEquals(Set.of(one.diagram().getNodes().get(0)), told.get(0).geometry());
		told.clear();
		session.execute(rename("n12", "Renamed"));
		assertEquals(Set.of(one.diagram(), other.diagram()), Set.copyOf(told.stream().map(DiagramChange::diagram).toList()));
		assertEquals(2, told.size());
	}

	@Test
	void listenerIsToldWhatCameAndWent() {
		DiagramSynchronizer layered = layered();
		Node node = layered.diagram().getNodes().get(0);
		List<DiagramChange> told = new ArrayList<>();
		session.addListener(told::add);
		session.execute(DeleteCommand.create(session.editingDomain(), List.of(fixture.object("n12"))));
		assertTrue(told.get(0).removed().contains(node));
		assertTrue(told.get(0).structure().contains(layered.diagram()));
		told.clear();
		session.commandStack().undo();
		assertTrue(told.get(0).added().contains(node));
	}

	@Test
	void nothingIsWatchedAfterDisposal() {
		Node node = layered().diagram().getNodes().get(0);
		session.dispose();
		fixture.object("n12").eSet(fixture.object("n12").eClass().getEStructuralFeature("name"), "Unseen");
		assertEquals("Ada", node.getAppearance().label());
		assertTrue(fixture.object("n12").eAdapters().isEmpty());
	}
}
