// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.allianceworkbench.viewpoint.spec.Problem;
import org.allianceworkbench.viewpoint.spec.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in a specification is ignored in silence. */
class UnsupportedFeatureTest {
	private static final String NODE = "<nodeMappings name=\"N\" domainClass=\"town.House\"";

	private static void finds(String sentence, Reading reading) {
		assertEquals(List.of(sentence), Files.messages(reading));
		assertTrue(reading.group().isPresent(), "the supported part remains");
	}

	@Test
	void reportsUnknownAttribute() {
		finds("colour of NodeMapping is not supported.", Files.layer(NODE + " colour=\"red\"/>"));
	}

	@Test
	void reportsUnknownElementOnce() {
		finds("decorations of Layer is not supported.", Files.layer("<decorations/><decorations><inner a=\"b\"/></decorations>"));
	}

	@Test
	void reportsUnknownClass() {
		finds("CustomStyleDescription is not supported.",
				Files.layer(NODE + "><style xsi:type=\"style:CustomStyleDescription\"/></nodeMappings>"));
	}

	@Test
	void reportsClassOfWrongNamespace() {
		finds("SquareDescription is not supported.", Files.layer(NODE + "><style xsi:type=\"tool:SquareDescription\"/></nodeMappings>"));
	}

	@Test
	void reportsMissingClass() {
		finds("The element style must name its class with xsi:type.", Files.layer(NODE + "><style/></nodeMappings>"));
	}

	@Test
	void reportsForeignAttribute() {
		finds("xsi:nil of NodeMapping is not supported.", Files.layer(NODE + " xsi:nil=\"true\"/>"));
	}

	@Test
	void reportsText() {
		finds("There is text where none is expected.", Files.layer(NODE + ">hello</nodeMappings>"));
	}

	@Test
	void reportsContentOfAnotherFile() {
		finds("href of NodeMapping is not supported.", Files.layer(NODE + " href=\"other.odesign#//\"/>"));
	}

	@Test
	void reportsReferenceIntoAnotherFile() {
		finds("There is no element \"other.odesign#//@x\" in this file.",
				Files.layer(NODE + "><reusedBorderedNodeMappings href=\"other.odesign#//@x\"/></nodeMappings>"));
	}

	@Test
	void reportsDanglingReference() {
		finds("There is no element \"//@ownedViewpoints.7\" in this file.", Files.layer(NODE + " labelDirectEdit=\"//@ownedViewpoints.7\"/>"));
	}

	@Test
	void reportsReferenceToWrongClass() {
		finds("It points to Viewpoint 'V', which is not supported here.", Files.layer(NODE + " labelDirectEdit=\"//@ownedViewpoints.0\"/>"));
	}

	@Test
	void reportsMissingRequiredFeature() {
		finds("NodeMapping needs a domainClass.", Files.layer("<nodeMappings name=\"N\"/>"));
	}

	@Test
	void reportsWrongLiteral() {
		finds("\"Circle\" is none of FreeForm, List, HorizontalStack, VerticalStack.",
				Files.layer("<containerMappings name=\"N\" domainClass=\"a.B\" childrenPresentation=\"Circle\"/>"));
	}

	@Test
	void reportsWrongBoolean() {
		finds("\"yes\" is neither true nor false.", Files.layer(NODE + " createElements=\"yes\"/>"));
	}

	@Test
	void reportsWrongNumber() {
		finds("\"big\" is no whole number.",
				Files.layer(NODE + "><style xsi:type=\"style:NoteDescription\" labelSize=\"big\"/></nodeMappings>"));
	}

	@Test
	void reportsWrongLabelFormat() {
		finds("\"blinking\" is none of italic, bold, underline, strike_through.",
				Files.layer(NODE + "><style xsi:type=\"style:NoteDescription\"><labelFormat>blinking</labelFormat></style></nodeMappings>"));
	}

	@Test
	void reportsUnknownSystemColour() {
		finds("There is no system colour \"pink\".", Files.layer(NODE + "><style xsi:type=\"style:NoteDescription\"><color"
				+ " xsi:type=\"description:SystemColor\" href=\"environment:/viewpoint#//@systemColors/@entries[name='pink']\"/>"
				+ "</style></nodeMappings>"));
	}

	@Test
	void reportsUnknownColour() {
		finds("There is no colour \"//@userColorsPalettes.0/@entries.0\" in this file.",
				Files.layer(NODE + "><style xsi:type=\"style:NoteDescription\" color=\"//@userColorsPalettes.0/@entries.0\"/></nodeMappings>"));
	}

	@Test
	void reportsMappingThatImportsItself() {
		finds("The mapping imports itself.", Files.layer("<nodeMappings xsi:type=\"diagram:NodeMappingImport\" name=\"A\""
				+ " importedMapping=\"//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.0\"/>"));
	}

	@Test
	void reportsEveryMappingOfACircleOfImports() {
		String target = "importedMapping=\"//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.";
		Reading reading = Files.layer("<nodeMappings xsi:type=\"diagram:NodeMappingImport\" name=\"A\" " + target
				+ "1\"/><nodeMappings xsi:type=\"diagram:NodeMappingImport\" name=\"B\" " + target + "0\"/>"
				+ "<nodeMappings xsi:type=\"diagram:NodeMappingImport\" name=\"C\" " + target + "0\"/>");
		assertEquals(List.of("The mapping imports itself.", "The mapping imports itself."), Files.messages(reading));
	}

	@Test
	void reportsLayoutOptionThatIsNotOfTheDiagram() {
		finds("Only options of the diagram itself (PARENT) are supported, not of NODE.",
				Files.viewpoint("<ownedRepresentations xsi:type=\"diagram:DiagramDescription\" name=\"D\" domainClass=\"a.B\"><layout"
						+ " xsi:type=\"diagram:CustomLayoutConfiguration\" id=\"org.eclipse.elk.layered\"><layoutOptions xsi:type=\"diagram:StringLayoutOption\""
						+ " id=\"o\" value=\"v\"><targets>NODE</targets></layoutOptions></layout></ownedRepresentations>"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{0,number}", "{name}", "{}", "{0", "'{0}' {1,date}" })
	void reportsFormatsInMasks(String mask) {
		finds("The mask \"" + mask + "\" may have places such as {0} and {1}, but no formats.", Files.layer(edit(mask)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{0} ({12})", "'{0,number}' {0}", "no place", "it''s {0}'{" })
	void acceptsPlacesAndQuotesInMasks(String mask) {
		assertEquals(List.of(), Files.messages(Files.layer(edit(mask))));
	}

	private static String edit(String mask) {
		return "<toolSections name=\"S\"><ownedTools xsi:type=\"tool:DirectEditLabel\" name=\"E\"><mask mask=\"" + mask
				+ "\"/></ownedTools></toolSections>";
	}

	@Test
	void reportsAnArrangementThatIsNotInLayers() {
		finds("Only the arrangement org.eclipse.elk.layered is supported.",
				Files.viewpoint("<ownedRepresentations xsi:type=\"diagram:DiagramDescription\" name=\"D\" domainClass=\"a.B\"><layout"
						+ " xsi:type=\"diagram:CustomLayoutConfiguration\" id=\"org.eclipse.elk.force\"/></ownedRepresentations>"));
	}

	@Test
	void reportsAFilterThatCollapses() {
		finds("\"COLLAPSE\" is none of HIDE.",
				Files.viewpoint("<ownedRepresentations xsi:type=\"diagram:DiagramDescription\" name=\"D\" domainClass=\"a.B\"><filters"
						+ " xmlns:filter=\"http://www.eclipse.org/sirius/diagram/description/filter/1.1.0\" name=\"F\""
						+ " xsi:type=\"filter:CompositeFilterDescription\"><filters xsi:type=\"filter:MappingFilter\" filterKind=\"COLLAPSE\"/></filters>"
						+ "</ownedRepresentations>"));
	}

	@Test
	void reportsSecondElementWhereOneIsAllowed() {
		finds("There must be only one style.",
				Files.layer(NODE + "><style xsi:type=\"style:NoteDescription\"/><style xsi:type=\"style:NoteDescription\"/></nodeMappings>"));
	}

	@Test
	void reportsEverythingAtOnceInTheOrderOfTheFile() {
		Reading reading = Files.layer(NODE + " a=\"1\"/>\n" + NODE + " b=\"2\"/>\n<c/>");
		assertEquals(List.of(5, 6, 7), reading.problems().stream().map(each -> each.place().line()).toList());
	}

	@Test
	void problemNamesFileLineElementAndFeature() {
		Problem problem = Files.layer(NODE + " a=\"1\"/>").problems().get(0);
		assertEquals("test.odesign:5: Viewpoint 'V' / DiagramDescription 'D' / Layer 'L' / NodeMapping 'N', a:"
				+ " a of NodeMapping is not supported.",
				problem.toString());
	}

	@Test
	void acceptsMappingThatShowsItselfInItself() {
		Reading reading = Files.layer("<containerMappings name=\"C\" domainClass=\"a.B\" reusedContainerMappings=\""
				+ "//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@containerMappings.0\"/>");
		assertEquals(List.of(), reading.problems());
		assertEquals(1, Files.diagram(reading).allMappings().size());
	}
}
