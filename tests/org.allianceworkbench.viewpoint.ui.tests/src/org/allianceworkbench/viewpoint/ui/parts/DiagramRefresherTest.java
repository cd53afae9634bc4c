// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.parts;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

import org.allianceworkbench.viewpoint.change.SessionCommand;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.scene.SceneBuilder;
import org.allianceworkbench.viewpoint.session.DiagramListener;
import org.allianceworkbench.viewpoint.tool.Tools;
import org.allianceworkbench.viewpoint.ui.Garden;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.allianceworkbench.viewpoint.ui.marks.ElementMarks;
import org.eclipse.gef.EditPartViewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a change costs, in parts that are looked at. */
class DiagramRefresherTest {
	private static final int SIZE = 300;

	private final Garden garden = Garden.planted();
	private final Map<Object, SceneEditPart> parts = new HashMap<>();
	private int looks;

	@AfterEach
	void close() {
		garden.session().dispose();
	}

	private final class Counted implements SceneEditPart {
		@Override
		public void syncChildren() {
			// not counted
		}

		@Override
		public void syncConnections() {
			looks++;
		}

		@Override
		public void paintAnew() {
			// not counted
		}

		@Override
		public void showMarks() {
			// not counted
		}
	}

	private DiagramListener listener() {
		EditPartViewer viewer = (EditPartViewer) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { EditPartViewer.class },
				(proxy, method, arguments) -> method.getName().equals("getEditPartRegistry") ? parts : null);
		Tools tools = new Tools(garden.session().open(garden.diagram()).orElseThrow());
		DiagramContext context = new DiagramContext(garden.session(), garden.diagram(), tools, new SceneBuilder(garden.sceneContext()), ElementMarks.none(),
				sentence -> {
				});
		return change -> {
			DiagramRefresher refresher = new DiagramRefresher(context, viewer);
			context.paintTogether(() -> refresher.refresh(change));
		};
	}

	@Test
	void whatComesCostsNothingForWhatIsThere() {
		garden.session().execute(SessionCommand.of("Plant", () -> {
			for (int i = 0; i < SIZE; i++) {
				Garden.add(garden.root(), "trees", garden.make("Plant", "Tree " + i));
			}
		}));
		parts.put(garden.diagram(), new Counted());
		garden.diagram().eAllContents().forEachRemaining(each -> {
			if (each instanceof DiagramElement) {
				parts.put(each, new Counted());
			}
		});
		garden.session().addListener(listener());
		garden.session().execute(SessionCommand.of("Plant", () -> Garden.add(garden.root(), "trees", garden.make("Plant", "New"))));
		assertTrue(looks <= 4, looks + " parts were looked at for edges");
	}

	@Test
	void bothEndsOfANewEdgeAreLookedAt() {
		parts.put(garden.diagram(), new Counted());
		for (String name : new String[] { "Apple", "Pear", "Shed", "Bed" }) {
			parts.put(garden.element(name), new Counted());
		}
		garden.session().addListener(listener());
		garden.session().execute(SessionCommand.of("Tread", () -> {
			var trail = Garden.add(garden.root(), "trails", garden.make("Trail", "back"));
			trail.eSet(trail.eClass().getEStructuralFeature("from"), garden.element("Pear").getTarget());
			trail.eSet(trail.eClass().getEStructuralFeature("to"), garden.element("Apple").getTarget());
		}));
		assertTrue(looks == 2, looks + " parts were looked at for edges");
	}
}
