// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry.Entry;
import org.allianceworkbench.viewpoint.session.ModelSession;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped notations read the model through generated code and services, which tell their reads themselves: none may be forgotten. */
final class IncrementalNotationsTest {
	private static final int CHANGES = 100;

	@ParameterizedTest
	@CsvSource({ "Alliance structure,1", "Alliance structure,2", "Benefits logic map,3", "Benefits logic map,4" })
	void fullRefreshFindsNothingThatChangesLeftBehind(String notation, long seed) throws IOException {
		SpecificationRegistry registry = Notations.registry();
		Entry entry = Notations.named(registry, notation);
		try (OpenedExample opened = OpenedExample.everything(registry, entry)) {
			ModelSession session = opened.session();
			RandomEdits edits = new RandomEdits(session, seed);
			Random pauses = new Random(seed);
			List<String> made = new ArrayList<>();
			for (int i = 0; i < CHANGES; i++) {
				made.add(edits.apply());
				if (pauses.nextInt(5) == 0) {
					String incremental = shown(opened);
					session.refreshAll();
					assertEquals(shown(opened), incremental, made.toString());
					made.clear();
				}
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "Alliance structure,5", "Benefits logic map,6" })
	void undoAndRedoShowTheSameAgain(String notation, long seed) throws IOException {
		SpecificationRegistry registry = Notations.registry();
		try (OpenedExample opened = OpenedExample.everything(registry, Notations.named(registry, notation))) {
			ModelSession session = opened.session();
			RandomEdits edits = new RandomEdits(session, seed);
			List<String> states = new ArrayList<>(List.of(state(opened)));
			while (states.size() < CHANGES / 2) {
				Object last = session.commandStack().getUndoCommand();
				edits.apply();
				if (session.commandStack().getUndoCommand() != last) {
					states.add(state(opened));
				}
			}
			for (int i = states.size() - 2; i >= 0; i--) {
				session.commandStack().undo();
				assertEquals(states.get(i), state(opened), "undo to " + i);
			}
			for (int i = 1; i < states.size(); i++) {
				session.commandStack().redo();
				assertEquals(states.get(i), state(opened), "redo to " + i);
			}
		}
	}

	private static String state(OpenedExample opened) throws IOException {
		return shown(opened) + opened.diagramText() + opened.modelText();
	}

	private static String shown(OpenedExample opened) {
		StringBuilder text = new StringBuilder(opened.diagram().getName()).append('\n');
		for (Iterator<DiagramElement> all = opened.elements().iterator(); all.hasNext();) {
			DiagramElement element = all.next();
			text.append(element.getMapping()).append(' ').append(id(element.getTarget())).append(' ').append(element.isVisible()).append(' ')
					.append(element.getSemanticElements().stream().map(IncrementalNotationsTest::id).toList()).append(' ')
					.append(element.getAppearance()).append('\n');
		}
		return text.toString();
	}

	private static String id(EObject object) {
		return object == null ? "nothing" : EcoreUtil.getID(object);
	}
}
