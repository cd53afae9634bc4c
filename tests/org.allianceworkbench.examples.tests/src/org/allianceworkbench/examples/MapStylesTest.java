// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.MapStyle;
import org.allianceworkbench.model.benefits.Objective;
import org.allianceworkbench.model.benefits.Outcome;
import org.allianceworkbench.viewpoint.change.SessionCommand;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The same map drawn as Managing Successful Programmes, Ward and Daniel, Victoria's treasury and Kellogg draw theirs. */
class MapStylesTest {
	/** Tools that only the investment logic map has. */
	static final List<String> CREATED = List.of("Create problem", "Create strategic response");

	private static final SpecificationRegistry REGISTRY = Notations.registry();

	private static OpenedExample opened(String kind) throws IOException {
		return OpenedExample.everything(REGISTRY, Notations.named(REGISTRY, kind));
	}

	private static List<String> columns(OpenedExample opened) {
		List<String> columns = new ArrayList<>();
		for (DiagramElement element : opened.diagram().getNodes()) {
			List<String> nodes = ((Node) element).getNodes().stream().map(node -> node.getTarget().eClass().getName()).distinct().toList();
			columns.add(element.getMapping() + ": " + String.join(", ", nodes));
		}
		return columns;
	}

	@Test
	void dependencyNetworkLeadsFromEnablersToInvestmentObjectives() throws IOException {
		try (OpenedExample opened = opened("Benefits dependency network")) {
			assertEquals(List.of("Enablers: Output, Enabler", "Enabling changes: Capability", "Business changes: BusinessChange",
					"Outcomes: Outcome, IntermediateBenefit", "Business benefits: Benefit, Disbenefit, SideEffect", "Investment objectives: Objective, Aim"),
					columns(opened));
		}
	}

	@Test
	void investmentLogicMapLeadsFromProblemsToSolutions() throws IOException {
		try (OpenedExample opened = opened("Investment logic map")) {
			assertEquals(List.of("Problems: Problem", "Benefits: Benefit, Disbenefit, SideEffect", "Strategic responses: StrategicResponse",
					"Solutions: BusinessChange, Capability, Enabler, Output"), columns(opened));
		}
	}

	@Test
	void logicModelLeadsFromInputsToImpact() throws IOException {
		try (OpenedExample opened = opened("Logic model")) {
			assertEquals(List.of("Inputs: Enabler, Capability", "Activities: BusinessChange", "Outputs: Output", "Outcomes: Outcome, IntermediateBenefit",
					"Impact: Benefit, Disbenefit, SideEffect", "Objectives: Objective, Aim"), columns(opened));
		}
	}

	@Test
	void columnsThatAMethodDoesNotKnowGoWithTheirLastNode() throws IOException {
		try (OpenedExample opened = opened("Logic model")) {
			BenefitsMap map = (BenefitsMap) opened.object("map");
			opened.session().execute(SessionCommand.of("delete", () -> EcoreUtil.deleteAll(
					map.getNodes().stream().filter(Objective.class::isInstance).toList(), true)));
			assertTrue(columns(opened).stream().noneMatch(column -> column.startsWith("Objectives")), columns(opened)::toString);
			assertTrue(columns(opened).stream().anyMatch(column -> column.startsWith("Outcomes")));
			assertTrue(map.getNodes().stream().anyMatch(Outcome.class::isInstance));
		}
	}

	@ParameterizedTest
	@CsvSource({ "Create problem,Problems,benefits:Problem", "Create strategic response,Strategic responses,benefits:StrategicResponse" })
	void createsWhatOnlyAnInvestmentLogicMapHas(String tool, String column, String written) throws IOException {
		try (OpenedExample opened = opened("Investment logic map")) {
			String before = opened.modelText();
			Command command = opened.tools().create(opened.tool(tool), opened.element(column, "map"), null).orElseThrow();
			opened.session().execute(command);
			assertTrue(opened.modelText().length() > before.length() && opened.modelText().contains(written), opened.modelText());
			opened.session().commandStack().undo();
			assertEquals(before, opened.modelText());
		}
	}

	@ParameterizedTest
	@EnumSource(MapStyle.class)
	void linksRunFromProblemsToSolutionsInWhicheverStyleTheMapHas(MapStyle style) throws IOException {
		try (OpenedExample opened = opened("Investment logic map")) {
			opened.session().execute(SessionCommand.of("style", () -> ((BenefitsMap) opened.object("map")).setStyle(style)));
			assertNull(link(opened, "response", "economic"));
			opened.session().execute(link(opened, "problem", "economic"));
			assertTrue(opened.elements().anyMatch(element -> element.getMapping().equals("Leads to") && element.getTarget() == newest(opened)));
		}
	}

	private static Object newest(OpenedExample opened) {
		BenefitsMap map = (BenefitsMap) opened.object("map");
		return map.getLinks().get(map.getLinks().size() - 1);
	}

	private static Command link(OpenedExample opened, String source, String target) {
		return opened.tools().connect(opened.tool("Link"), opened.node(source), opened.node(target)).orElse(null);
	}

	@ParameterizedTest
	@CsvSource({ "Benefits dependency network,Benefits map – benefits dependency network", "Logic model,Benefits map – logic model" })
	void namesDiagramsAfterMapAndKind(String kind, String title) throws IOException {
		try (OpenedExample opened = opened(kind)) {
			((BenefitsMap) opened.object("map")).setName("Benefits map");
			assertEquals(title, opened.session().createDiagram(Notations.named(REGISTRY, kind), opened.object("map"), null).map(making -> {
				opened.session().execute(making);
				return opened.session().document().getDiagrams().get(1).getName();
			}).orElseThrow());
		}
	}
}
