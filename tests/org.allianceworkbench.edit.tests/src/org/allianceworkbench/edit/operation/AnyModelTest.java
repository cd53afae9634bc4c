// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.edit.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.edit.RandomModel;
import org.allianceworkbench.edit.label.Labels;
import org.allianceworkbench.model.alliance.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The operations that take any object, on models that hold every kind of object and reference. */
class AnyModelTest extends OperationTest {
	private static final int SIZE = 400;

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
	void deletionComesBackToTheByte(long seed) {
		RandomModel model = new RandomModel(workspace, seed).fill(SIZE);
		for (int turn = 0; turn < 8; turn++) {
			check(new DeleteOperation(List.of(model.any(), model.any())));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = {11, 12, 13, 14})
	void deletionIsTheSameWithInverseReferencesAtHand(long seed) {
		RandomModel model = new RandomModel(workspace, seed).fill(SIZE);
		DeleteOperation operation = new DeleteOperation(List.of(model.any(), model.any(), model.any()));
		check(operation);
		String scanned = workspace.text();
		workspace.undo();
		workspace.resource.getResourceSet().eAdapters().add(new ECrossReferenceAdapter());
		check(operation);
		assertEquals(scanned, workspace.text());
	}

	@ParameterizedTest
	@ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
	void pasteComesBackToTheByte(long seed) {
		RandomModel model = new RandomModel(workspace, seed).fill(SIZE);
		for (int turn = 0; turn < 8; turn++) {
			EObject original = model.any();
			check(new PasteOperation(original.eContainer().eContainer() == null ? workspace.model : original, List.of(original)));
		}
	}

	@ParameterizedTest
	@ValueSource(longs = {31, 32})
	void allUndoneAndAllRedone(long seed) {
		RandomModel model = new RandomModel(workspace, seed).fill(SIZE);
		List<String> texts = new ArrayList<>(List.of(workspace.text()));
		for (int turn = 0; turn < 20; turn++) {
			workspace.execute(turn % 2 == 0 ? new DeleteOperation(List.of(model.any())) : new PasteOperation(workspace.model, List.of(anyPart(model))));
			texts.add(workspace.text());
		}
		for (int turn = 19; turn >= 0; turn--) {
			workspace.undo();
			assertEquals(texts.get(turn), workspace.text());
		}
		for (int turn = 1; turn <= 20; turn++) {
			workspace.redo();
			assertEquals(texts.get(turn), workspace.text());
		}
	}

	@ParameterizedTest
	@ValueSource(longs = {41, 42})
	void labelNeverShowsAnId(long seed) {
		new RandomModel(workspace, seed).fill(SIZE);
		workspace.model.eAllContents().forEachRemaining(object -> {
			String label = Labels.of(object);
			assertFalse(label.isBlank() || label.contains(((Element) object).getId()) || label.contains("null"), label);
		});
	}

	private EObject anyPart(RandomModel model) {
		return model.any(workspace.model.eContents());
	}
}
