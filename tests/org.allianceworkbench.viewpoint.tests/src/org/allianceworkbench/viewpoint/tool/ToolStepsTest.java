// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.allianceworkbench.viewpoint.change.DiagramCommands;
import org.allianceworkbench.viewpoint.change.SessionCommand;
import org.allianceworkbench.viewpoint.conformance.TownFixture;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.registry.FolderSource;
import org.allianceworkbench.viewpoint.spec.Tool;
import org.allianceworkbench.viewpoint.sync.DiagramSynchronizer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single steps of a tool do that no recorded result holds. The tool works on the district n2 and its view. */
class ToolStepsTest {
	private static final String FORM = """
			<?xml version="1.0" encoding="UTF-8"?>
			<description:Group xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
			  xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" xmlns:d="http://www.eclipse.org/sirius/diagram/description/1.1.0"
			  xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0"
			  xmlns:tool="http://www.eclipse.org/sirius/diagram/description/tool/1.1.0"
			  xmlns:op="http://www.eclipse.org/sirius/description/tool/1.1.0" name="Steps">
			 <ownedViewpoints name="V"><ownedRepresentations xsi:type="d:DiagramDescription" name="D" domainClass="town.Town"><defaultLayer name="L">
			  <containerMappings name="District" domainClass="town.District" semanticCandidatesExpression="feature:districts">
			   <subNodeMappings name="House" domainClass="town.House" semanticCandidatesExpression="feature:buildings"/>
			  </containerMappings>
			  <toolSections name="S"><ownedTools xsi:type="op:ToolDescription" name="T"><initialOperation>%s</initialOperation></ownedTools></toolSections>
			 </defaultLayer></ownedRepresentations></ownedViewpoints>
			</description:Group>
			""";
	private static final String SEEN = "<subModelOperations xsi:type=\"op:SetValue\" featureName=\"note\" valueExpression=\"seen\"/>";
	private static final String HOUSE = "//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@containerMappings.0/@subNodeMappings.0";

	@TempDir
	private Path folder;

	/** Uses a tool of one step. */
	private void use(String step, Consumer<Used> check) throws IOException {
		String specification = FORM.formatted(step);
		Files.writeString(folder.resolve("spec.odesign"), specification);
		FolderSource source = new FolderSource("town.design", folder, "spec.odesign", TownFixture.class.getClassLoader());
		try (TownFixture fixture = new TownFixture(source, "small")) {
			assertEquals(List.of(), fixture.session().specifications().problems());
			DiagramSynchronizer synchronizer = fixture.create("D", fixture.object("n1"));
			Tools tools = new Tools(synchronizer);
			Tool tool = tools.sections().get(0).tools().get(0);
			DiagramElement district = synchronizer.elements(fixture.object("n2")).iterator().next();
			fixture.session().execute(tools.create(tool, district, null).orElseThrow());
			check.accept(new Used(fixture, synchronizer, tools));
		}
	}

	private record Used(TownFixture fixture, DiagramSynchronizer synchronizer, Tools tools) {
		Object value(String id, String feature) {
			EObject object = fixture.object(id);
			return object.eGet(object.eClass().getEStructuralFeature(feature));
		}

		List<String> problems() {
			return tools.problems().stream().map(OperationProblem::message).toList();
		}
	}

	private static String step(String kindAndFeatures, String inside) {
		return "<firstModelOperations xsi:type=\"" + kindAndFeatures.replace('\'', '"').replaceFirst("\"?( |$)", "\"$1") + ">" + inside
				+ "</firstModelOperations>";
	}

	@ParameterizedTest
	@ValueSource(strings = { "op:SetValue featureName='area' valueExpression='aql:1.5'", "op:Unset featureName='zone'",
			"op:MoveElement newContainerExpression='aql:self.eContainer().districts->last()' featureName='subdistricts'",
			"op:If conditionExpression='aql:true'", "op:For expression='aql:Sequence{1}'", "op:Let valueExpression='aql:1'", "op:DeleteView",
			"op:ChangeContext browseExpression='aql:null'", "op:CreateInstance typeName='town.Nothing' referenceName='buildings'" })
	void stepsWithinAreDone(String kindAndFeatures) throws IOException {
		use(step(kindAndFeatures, SEEN), used -> assertEquals("seen", used.value("n2", "note")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"op:CreateInstance typeName='town.Nothing' referenceName='buildings'|there is no class town.Nothing of which objects can be made",
			"op:CreateInstance typeName='town.Building' referenceName='buildings'|there is no class town.Building of which objects can be made",
			"op:CreateInstance typeName='town.House' referenceName='cellars'|District has no reference cellars",
			"op:CreateInstance typeName='town.House' referenceName='name'|District has no reference name",
			"op:SetValue featureName='cellars' valueExpression='x'|District has no feature cellars",
			"op:DeleteView|the context is no element of a diagram",
			"tool:CreateView containerViewExpression='var:element' mapping='" + HOUSE + "'|there is no view to show the object in",
			"op:SetValue featureName='note' valueExpression='var:nothing'|valueExpression: there is no variable \"nothing\"" })
	void stepThatDoesNothingIsTold(String kindAndFeatures, String told) throws IOException {
		use(step(kindAndFeatures, ""), used -> assertEquals(List.of(told), used.problems()));
	}

	@Test
	void whatIsMadeAtAnotherReferenceHasNoContainer() throws IOException {
		use(step("op:ChangeContext browseExpression='aql:self.eContainer()'",
				"<subModelOperations xsi:type=\"op:CreateInstance\" typeName=\"town.Person\" referenceName=\"mayor\"/>"), used -> {
					assertEquals(List.of("what is made in mayor would have no container"), used.problems());
					assertEquals(used.fixture().object("n12"), used.value("n1", "mayor"));
				});
	}

	@Test
	void deletedViewLeavesTheObjectAndUndoShowsItAgain() throws IOException {
		use(step("op:ChangeContext browseExpression='var:elementView'", "<subModelOperations xsi:type=\"op:DeleteView\"/>"), used -> {
			EObject district = used.fixture().object("n2");
			assertTrue(used.synchronizer().elements(district).isEmpty());
			assertEquals(List.of(), used.problems());
			used.fixture().session().commandStack().undo();
			assertEquals(1, used.synchronizer().elements(district).size());
		});
	}

	/** A mapping may leave its place when a specification changes; what it shows there is hidden, and goes with its object. */
	@Test
	void nodeInAPlaceThatIsNotItsOwnGoesWithItsObject() throws IOException {
		use(step("op:ChangeContext browseExpression='aql:self.buildings->first()'",
				"<subModelOperations xsi:type=\"tool:CreateView\" containerViewExpression=\"var:diagram\" mapping=\"" + HOUSE + "\"/>"), used -> {
					EObject house = used.fixture().object("n3");
					Node strange = used.synchronizer().diagram().getNodes().stream().filter(node -> node.getTarget() == house).findFirst()
							.orElseThrow();
					assertEquals(List.of("layer"), used.synchronizer().hiddenBy(strange));
					used.fixture().session().execute(SessionCommand.of("remove", () -> EcoreUtil.remove(house)));
					assertFalse(used.synchronizer().diagram().getNodes().contains(strange));
				});
	}

	/** A click that moves an end keeps the edge, and from then on the edge depends on the new end. */
	@Test
	void reconnectedEdgeIsTheSameAndFollowsItsNewEnd() {
		try (TownFixture fixture = new TownFixture("09-edit-delete-drop", "small")) {
			DiagramSynchronizer synchronizer = fixture.create("Edits", fixture.object("n1"));
			Edge edge = (Edge) synchronizer.elements(fixture.object("n20")).iterator().next();
			Node before = (Node) edge.getEnd();
			Node after = (Node) synchronizer.elements(fixture.object("n10")).stream().filter(Node.class::isInstance).findFirst().orElseThrow();
			fixture.session().execute(new Tools(synchronizer).reconnect(edge, false, after).orElseThrow());
			assertTrue(synchronizer.elements(fixture.object("n20")).contains(edge));
			assertEquals(after, edge.getEnd());
			fixture.session().execute(DiagramCommands.hide(List.of(before)));
			assertTrue(edge.isVisible());
			fixture.session().execute(DiagramCommands.hide(List.of(after)));
			assertFalse(edge.isVisible());
		}
	}
}
