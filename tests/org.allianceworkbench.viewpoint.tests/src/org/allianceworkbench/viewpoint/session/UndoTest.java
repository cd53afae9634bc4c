// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.change.DiagramCommands;
import org.allianceworkbench.viewpoint.change.SessionCommand;
import org.allianceworkbench.viewpoint.conformance.ModelDump;
import org.allianceworkbench.viewpoint.conformance.TownFixture;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.sync.DiagramSynchronizer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UndoTest {
	@ParameterizedTest
	@CsvSource({ "05-layers,Layered,1", "05-layers,Layered,2", "15-realistic,City map,3", "15-realistic,City map,4", "02-containers,Free,5",
			"03-edges,Mixed ends,6", "03-edges,Elements,7" })
	void undoAndRedoRestoreModelAndDiagramsExactly(String name, String representation, long seed) {
		try (TownFixture fixture = new TownFixture(name, "small")) {
			fixture.create(representation, fixture.object("n1"));
			fixture.create(representation, fixture.object("n1"));
			ModelSession session = fixture.session();
			RandomChanges changes = new RandomChanges(session, seed);
			List<String> states = new ArrayList<>(List.of(state(session)));
			while (states.size() < 60) {
				Object last = session.commandStack().getUndoCommand();
				session.execute(changes.next(true));
				if (session.commandStack().getUndoCommand() != last) {
					states.add(state(session));
				}
			}
			for (int round = 0; round < 2; round++) {
				for (int i = states.size() - 2; i >= 0; i--) {
					session.commandStack().undo();
					assertEquals(states.get(i), state(session), "undo to " + i);
				}
				for (int i = 1; i < states.size(); i++) {
					session.commandStack().redo();
					assertEquals(states.get(i), state(session), "redo to " + i);
				}
			}
		}
	}

	/** Everything that is kept or computed, with the ids of the elements. */
	static String state(ModelSession session) {
		StringBuilder text = new StringBuilder(String.join("\n", ModelDump.lines(session.model()))).append('\n');
		for (Iterator<EObject> all = session.document().eAllContents(); all.hasNext();) {
			EObject element = all.next();
			text.append(element.eClass().getName());
			for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
				text.append(' ').append(feature.getName()).append('=').append(value(element.eGet(feature)));
			}
			text.append('\n');
		}
		return text.toString();
	}

	private static String value(Object value) {
		if (value instanceof List<?> values) {
			return values.stream().map(UndoTest::value).toList().toString();
		}
		return value instanceof EObject object ? String.valueOf(EcoreUtil.getID(object)) : String.valueOf(value);
	}

	@Test
	void undoOfDeletionRestoresTheSameNodeWithItsPlace() {
		try (TownFixture fixture = new TownFixture("05-layers", "small")) {
			DiagramSynchronizer made = fixture.create("Layered", fixture.object("n1"));
			Node node = made.diagram().getNodes().get(0);
			fixture.session().execute(DiagramCommands.resize(node, 321, 123, 77, 55));
			String before = state(fixture.session());
			fixture.session().execute(SessionCommand.of("delete", () -> EcoreUtil.delete(node.getTarget(), true)));
			assertFalse(made.diagram().getNodes().contains(node));
			fixture.session().commandStack().undo();
			assertTrue(made.diagram().getNodes().contains(node));
			assertEquals(before, state(fixture.session()));
		}
	}

	private static void fail(Throwable failure) {
		if (failure instanceof Error error) {
			throw error;
		}
		throw (RuntimeException) failure;
	}

	static Stream<Throwable> failures() {
		return Stream.of(new IllegalArgumentException("on purpose"), new StackOverflowError("on purpose"));
	}

	@ParameterizedTest
	@MethodSource("failures")
	void failingCommandLeavesNothingBehind(Throwable failure) {
		try (TownFixture fixture = new TownFixture("05-layers", "small")) {
			fixture.create("Layered", fixture.object("n1"));
			String before = state(fixture.session());
			Object entry = fixture.session().commandStack().getUndoCommand();
			SessionCommand failing = SessionCommand.of("fail", () -> {
				EcoreUtil.delete(fixture.object("n12"), true);
				fail(failure);
			});
			assertSame(failure, assertThrows(failure.getClass(), () -> fixture.session().execute(failing)));
			assertEquals(before, state(fixture.session()));
			assertEquals(entry, fixture.session().commandStack().getUndoCommand());
		}
	}

	@Test
	void commandsExecutedTogetherMakeOneEntry() {
		try (TownFixture fixture = new TownFixture("05-layers", "small")) {
			fixture.create("Layered", fixture.object("n1"));
			String before = state(fixture.session());
			fixture.session().commandStack().together("both", () -> {
				fixture.session().execute(SessionCommand.of("one", () -> EcoreUtil.delete(fixture.object("n12"), true)));
				fixture.session().commandStack().together("inner", () -> fixture.session()
						.execute(SessionCommand.of("other", () -> EcoreUtil.delete(fixture.object("n11"), true))));
			});
			assertFalse(before.equals(state(fixture.session())));
			assertEquals("both", fixture.session().commandStack().getUndoCommand().getLabel());
			fixture.session().commandStack().undo();
			assertEquals(before, state(fixture.session()));
		}
	}

	@Test
	void failureOfOneCommandTakesBackAllThatWereExecutedTogether() {
		try (TownFixture fixture = new TownFixture("05-layers", "small")) {
			fixture.create("Layered", fixture.object("n1"));
			String before = state(fixture.session());
			assertThrows(IllegalArgumentException.class, () -> fixture.session().commandStack().together("both", () -> {
				fixture.session().execute(SessionCommand.of("one", () -> EcoreUtil.delete(fixture.object("n12"), true)));
				throw new IllegalArgumentException("on purpose");
			}));
			assertEquals(before, state(fixture.session()));
			fixture.session().execute(SessionCommand.of("after", () -> EcoreUtil.delete(fixture.object("n12"), true)));
			assertEquals("after", fixture.session().commandStack().getUndoCommand().getLabel());
		}
	}

	@Test
	void commandThatChangesNothingMakesNoEntry() {
		try (TownFixture fixture = new TownFixture("05-layers", "small")) {
			fixture.create("Layered", fixture.object("n1"));
			Object entry = fixture.session().commandStack().getUndoCommand();
			fixture.session().execute(SessionCommand.of("nothing", () -> {
			}));
			assertEquals(entry, fixture.session().commandStack().getUndoCommand());
		}
	}
}
