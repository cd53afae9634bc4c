// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.export.report.Diagrams;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.scene.SceneNode;
import org.junit.jupiter.api.Test;

class SlicesTest {
	@Test
	void whatAPageShowsStaysWhole() {
		Scene small = Diagrams.tall(400, 5);
		assertEquals(List.of(small), Slices.of(small));
		Scene wide = Diagrams.tall(2000, 8);
		assertEquals(List.of(wide), Slices.of(wide), "more pages would not make it larger");
	}

	@Test
	void partsCoverTheWholeFromTopToBottom() {
		List<Scene> parts = Slices.of(Diagrams.tall(1400, 20));
		assertTrue(parts.size() > 2);
		double bottom = 0;
		for (Scene part : parts) {
			assertEquals(bottom, part.y());
			assertEquals(1400, part.width());
			bottom += part.height();
		}
		assertEquals(2200, bottom);
		assertEquals("Tall, part 1 of " + parts.size(), parts.get(0).title());
		assertEquals(parts.size(), parts.stream().map(Scene::id).distinct().count());
	}

	@Test
	void noShapeIsCutWhereThatCanBeHelped() {
		List<String> shown = Slices.of(Diagrams.tall(1400, 20)).stream().flatMap(part -> part.nodes().stream()).map(SceneNode::name).toList();
		assertEquals(20, shown.size(), shown.toString());
		Slices.of(Diagrams.tall(1400, 20)).stream().skip(1).forEach(part -> assertEquals(part.y() + 6, part.nodes().get(0).y(), 2, "below the cut"));
	}

	@Test
	void aNarrowOneStandsOnUprightPages() {
		assertTrue(Slices.of(Diagrams.tall(600, 40)).stream().limit(2).allMatch(part -> part.height() > part.width()));
		assertTrue(Slices.of(Diagrams.tall(1400, 20)).stream().allMatch(part -> part.height() < part.width()));
	}

	@Test
	void whatWouldTakeTooManyPagesStaysWhole() {
		assertEquals(List.of(1, 1), Stream.of(Diagrams.tall(1400, 1000), Diagrams.tall(600, 1000)).map(scene -> Slices.of(scene).size()).toList());
	}
}
