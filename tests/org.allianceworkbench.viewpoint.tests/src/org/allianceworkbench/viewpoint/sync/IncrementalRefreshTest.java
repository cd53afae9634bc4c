// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.viewpoint.change.SessionCommand;
import org.allianceworkbench.viewpoint.conformance.DiagramDump;
import org.allianceworkbench.viewpoint.conformance.TownFixture;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.session.DiagramChange;
import org.allianceworkbench.viewpoint.session.RandomChanges;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncrementalRefreshTest {
	@ParameterizedTest
	@CsvSource({ "01-nodes,Candidates,1", "01-nodes,Preconditions,2", "01-nodes,Labels,3", "02-containers,Free,4", "02-containers,Recursive,5",
			"02-containers,List,6", "02-containers,Bordered,7", "03-edges,Relations,8", "03-edges,Elements,9", "03-edges,Mixed ends,10",
			"04-styles,Conditional,11", "04-styles,Colours,12", "05-layers,Layered,13", "06-filters,Default filter,14",
			"07-synchronisation,Root expression,15", "15-realistic,City map,16", "15-realistic,City map,17", "03-edges,Elements,18" })
	void incrementalRefreshGivesWhatFullRefreshGives(String name, String representation, long seed) {
		try (TownFixture incremental = new TownFixture(name, "small"); TownFixture full = new TownFixture(name, "small")) {
			DiagramSynchronizer one = incremental.create(representation, incremental.object("n1"));
			DiagramSynchronizer other = full.create(representation, full.object("n1"));
			RandomChanges changes = new RandomChanges(incremental.session(), seed);
			RandomChanges same = new RandomChanges(full.session(), seed);
			for (int i = 0; i < 80; i++) {
				incremental.session().execute(changes.next(false));
				full.session().execute(same.next(false));
				full.session().refreshAll();
				assertEquals(plain(other), plain(one), "change " + i);
			}
		}
	}

	/** What an expression depends on may change unnoticed, outside the model for instance; a full refresh looks at everything. */
	@ParameterizedTest
	@CsvSource({ "01-nodes,Candidates,1", "01-nodes,Preconditions,2", "02-containers,Recursive,3", "03-edges,Mixed ends,4", "06-filters,Default filter,5",
			"07-synchronisation,Root expression,6", "15-realistic,City map,7" })
	void fullRefreshFindsWhatNobodyTold(String name, String representation, long seed) {
		try (TownFixture silent = new TownFixture(name, "small"); TownFixture told = new TownFixture(name, "small")) {
			DiagramSynchronizer one = silent.create(representation, silent.object("n1"));
			DiagramSynchronizer other = told.create(representation, told.object("n1"));
			RandomChanges changes = new RandomChanges(silent.session(), seed);
			RandomChanges same = new RandomChanges(told.session(), seed);
			for (int i = 0; i < 25; i++) {
				silent.model().getAllContents().forEachRemaining(object -> object.eSetDeliver(false));
				Command change = changes.next(false);
				if (change.canExecute()) {
					change.execute();
				}
				silent.session().refreshAll();
				told.session().execute(same.next(false));
				told.session().refreshAll();
				assertEquals(plain(other), plain(one), "change " + i);
			}
		}
	}

	@Test
	void newEdgesFollowTheOrderOfTheirSourcesAlsoWhenThatHasChanged() {
		try (TownFixture fixture = new TownFixture("08-tools", "small")) {
			DiagramSynchronizer made = fixture.create("Tools", fixture.object("n1"));
			EObject bo = fixture.object("n13");
			EObject cy = fixture.object("n14");
			change(fixture, () -> list(fixture.object("n12"), "friends").move(0, 1));
			change(fixture, () -> list(fixture.object("n1"), "people").move(0, cy));
			change(fixture, () -> {
				list(bo, "friends").add(cy);
				list(cy, "friends").add(bo);
			});
			List<Edge> edges = made.diagram().getEdges().stream().filter(edge -> edge.getMapping().equals("Friend")).toList();
			assertEquals(List.of(cy, bo), edges.subList(edges.size() - 2, edges.size()).stream().map(edge -> edge.getSource().getTarget()).toList());
		}
	}

	private static void change(TownFixture fixture, Runnable change) {
		fixture.session().execute(SessionCommand.of("Change", change));
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> list(EObject object, String feature) {
		return (EList<Object>) object.eGet(object.eClass().getEStructuralFeature(feature));
	}

	private static String plain(DiagramSynchronizer synchronizer) {
		return new DiagramDump(synchronizer).dump().toString().replaceAll("@[0-9a-f]+", "@");
	}

	@Test
	void renameEvaluatesOnlyWhatShowsTheName() {
		try (TownFixture fixture = new TownFixture("15-realistic", "big")) {
			DiagramSynchronizer city = fixture.create("City map", fixture.object("n1"));
			EObject district = city.diagram().getNodes().stream().map(DiagramElement::getTarget)
					.filter(object -> object.eClass().getName().equals("District")).findFirst().orElseThrow();
			long before = city.evaluations();
			rename(fixture, district, "Elsewhere");
			assertTrue(city.evaluations() - before < 20, (city.evaluations() - before) + " evaluations");
		}
	}

	@Test
	void renameIsToldAsOneChangeOfAppearance() {
		try (TownFixture fixture = new TownFixture("05-layers", "small")) {
			DiagramSynchronizer made = fixture.create("Layered", fixture.object("n1"));
			List<DiagramChange> told = new ArrayList<>();
			fixture.session().addListener(told::add);
			rename(fixture, fixture.object("n3"), "Renamed");
			assertEquals(1, told.size());
			assertTrue(told.get(0).appearance().stream().allMatch(element -> element.getTarget() == fixture.object("n3")));
			assertTrue(told.get(0).appearance().stream().anyMatch(made.elements(fixture.object("n3"))::contains));
			assertTrue(told.get(0).structure().isEmpty());
			assertTrue(told.get(0).geometry().isEmpty());
		}
	}

	@Test
	void diagramsOnOneModelAllFollow() {
		try (TownFixture fixture = new TownFixture("05-layers", "small")) {
			DiagramSynchronizer one = fixture.create("Layered", fixture.object("n1"));
			DiagramSynchronizer other = fixture.create("Layered", fixture.object("n1"));
			rename(fixture, fixture.object("n3"), "Renamed");
			assertNotSame(one.diagram(), other.diagram());
			for (DiagramSynchronizer each : List.of(one, other)) {
				assertTrue(each.elements(fixture.object("n3")).stream().filter(Node.class::isInstance)
						.allMatch(element -> "Renamed".equals(element.getAppearance().label())));
			}
		}
	}

	private static void rename(TownFixture fixture, EObject object, String name) {
		fixture.session().execute(SessionCommand.of("Rename", () -> object.eSet(object.eClass().getEStructuralFeature("name"), name)));
	}
}
