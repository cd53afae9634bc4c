// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

import org.allianceworkbench.viewpoint.change.SessionCommand;
import org.allianceworkbench.viewpoint.conformance.TownFixture;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.expression.EvaluationProblem;
import org.allianceworkbench.viewpoint.registry.FolderSource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NestingTest {
	private static final Pattern CANDIDATES = Pattern.compile("name=\"Area\" semanticCandidatesExpression=\"[^\"]*\"");

	@TempDir
	private Path folder;

	/** The districts of the recursive case of the kit, each within itself, with other candidates. */
	private TownFixture town(String candidates, int districts, boolean inEachOther) throws IOException {
		String specification = Files.readString(TownFixture.KIT.resolve("cases/02-containers/spec.odesign"));
		String changed = CANDIDATES.matcher(specification).replaceFirst("name=\"Area\" " + candidates);
		Files.writeString(folder.resolve("spec.odesign"), changed);
		TownFixture fixture = new TownFixture(new FolderSource("town.design", folder, "spec.odesign", getClass().getClassLoader()), "small");
		fixture.session().execute(SessionCommand.of("Fill", () -> {
			EObject parent = fixture.object("n1");
			for (int i = 0; i < districts; i++) {
				EObject district = EcoreUtil.create(fixture.object("n2").eClass());
				list(parent, parent == fixture.object("n1") ? "districts" : "subdistricts").add(district);
				parent = inEachOther ? district : parent;
			}
		}));
		return fixture;
	}

	@SuppressWarnings("unchecked")
	private static Collection<EObject> list(EObject owner, String feature) {
		return (Collection<EObject>) owner.eGet(owner.eClass().getEStructuralFeature(feature));
	}

	private static int nodes(DiagramSynchronizer synchronizer) {
		int count = 0;
		for (Iterator<EObject> all = synchronizer.diagram().eAllContents(); all.hasNext();) {
			count += all.next() instanceof Node ? 1 : 0;
		}
		return count;
	}

	private static int depth(EObject element) {
		int deepest = 0;
		for (EObject inner : element.eContents()) {
			deepest = inner instanceof Node ? Math.max(deepest, 1 + depth(inner)) : deepest;
		}
		return deepest;
	}

	@Test
	void allInstancesWithinThemselvesComeToAnEnd() throws IOException {
		try (TownFixture fixture = town("", 12, false)) {
			DiagramSynchronizer made = fixture.create("Recursive", fixture.object("n1"));
			assertTrue(nodes(made) > Nesting.MOST / 2 && nodes(made) < Nesting.MOST + 100, nodes(made) + " nodes");
			EvaluationProblem problem = made.omissions().get(0);
			assertEquals(List.of(problem), made.omissions());
			assertTrue(problem.toString().contains("spec.odesign:57") && problem.toString().contains("ContainerMapping 'Area'")
					&& problem.toString().contains("semanticCandidatesExpression") && problem.toString().contains("more than 20000 nodes"), problem.toString());
			assertTrue(made.problems().contains(problem));
		}
	}

	@Test
	void chainsComeToAnEnd() throws IOException {
		String inner = "semanticCandidatesExpression=\"aql:if self.oclIsKindOf(town::Town) then self.oclAsType(town::Town).districts "
				+ "else self.oclAsType(town::District).subdistricts endif\"";
		try (TownFixture fixture = town(inner, 200, true)) {
			DiagramSynchronizer made = fixture.create("Recursive", fixture.object("n1"));
			assertEquals(Nesting.DEEPEST, depth(made.diagram()));
			assertTrue(made.omissions().get(0).message().contains("more than 50 deep"), made.omissions().toString());
		}
	}

	@Test
	void roomThatThereIsAgainIsFilled() throws IOException {
		try (TownFixture fixture = town("", 12, false); TownFixture few = town("", 1, false)) {
			DiagramSynchronizer made = fixture.create("Recursive", fixture.object("n1"));
			fixture.session().execute(SessionCommand.of("Clear", () -> {
				List<EObject> districts = List.copyOf(list(fixture.object("n1"), "districts"));
				districts.subList(districts.size() - 11, districts.size()).forEach(EcoreUtil::remove);
			}));
			assertEquals(nodes(few.create("Recursive", few.object("n1"))), nodes(made));
			assertEquals(List.of(), made.omissions());
		}
	}

	@Test
	void whatRepeatsItselfDoesNotGrowByEachRefresh() throws IOException {
		try (TownFixture fixture = town("", 0, false)) {
			DiagramSynchronizer made = fixture.create("Recursive", fixture.object("n1"));
			int before = nodes(made);
			fixture.session().refreshAll();
			assertEquals(before, nodes(made));
		}
	}
}
