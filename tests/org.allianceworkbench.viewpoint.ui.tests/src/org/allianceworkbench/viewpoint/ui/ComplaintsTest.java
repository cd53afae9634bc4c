// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.viewpoint.change.SessionCommand;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A specification asks trails for a feature that they lack. */
class ComplaintsTest {
	@TempDir
	Path folder;
	private Garden garden;

	@BeforeEach
	void write() throws Exception {
		String specification = Files.readString(Path.of("garden/garden.odesign"));
		Files.writeString(folder.resolve("garden.odesign"), specification.replace("<centerLabelStyleDescription labelExpression=\"feature:name\"",
				"<centerLabelStyleDescription labelExpression=\"feature:nickname\""));
		garden = new Garden(folder);
	}

	@AfterEach
	void dispose() {
		garden.session().dispose();
	}

	private void plantATrail() {
		garden.session().execute(SessionCommand.of("Plant", () -> {
			EObject trail = Garden.add(garden.root(), "trails", garden.make("Trail", "a trail"));
			for (String end : List.of("from", "to")) {
				trail.eSet(trail.eClass().getEStructuralFeature(end), Garden.add(garden.root(), "trees", garden.make("Plant", end)));
			}
		}));
	}

	@Test
	void namesTheExpressionWhenTheDiagramOpens() {
		plantATrail();
		try (Stage stage = new Stage(garden)) {
			assertEquals(1, stage.complaints().size());
			assertTrue(stage.complaints().get(0).contains("garden.odesign") && stage.complaints().get(0).contains("feature:nickname"),
					stage.complaints().get(0));
		}
	}

	@Test
	void saysItOnceHoweverManyElementsFail() {
		try (Stage stage = new Stage(garden)) {
			assertEquals(List.of(), stage.complaints());
			plantATrail();
			plantATrail();
			assertEquals(1, stage.complaints().size());
		}
	}
}
