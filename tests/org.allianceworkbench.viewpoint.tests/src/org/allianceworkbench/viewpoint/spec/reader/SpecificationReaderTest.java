// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.spec.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.viewpoint.spec.ColourDescription;
import org.allianceworkbench.viewpoint.spec.ContainerLayout;
import org.allianceworkbench.viewpoint.spec.ContainerMapping;
import org.allianceworkbench.viewpoint.spec.DiagramDescription;
import org.allianceworkbench.viewpoint.spec.EdgeMapping;
import org.allianceworkbench.viewpoint.spec.EdgeStyleDescription;
import org.allianceworkbench.viewpoint.spec.Layer;
import org.allianceworkbench.viewpoint.spec.Mapping;
import org.allianceworkbench.viewpoint.spec.ModelOperation;
import org.allianceworkbench.viewpoint.spec.NodeMapping;
import org.allianceworkbench.viewpoint.spec.NodeStyleDescription;
import org.allianceworkbench.viewpoint.spec.Reading;
import org.allianceworkbench.viewpoint.spec.Tool;
import org.allianceworkbench.viewpoint.spec.ToolSection;
import org.allianceworkbench.viewpoint.spec.Viewpoint;
import org.allianceworkbench.viewpoint.style.EdgeArrow;
import org.allianceworkbench.viewpoint.style.EdgeRouting;
import org.allianceworkbench.viewpoint.style.LabelAlignment;
import org.allianceworkbench.viewpoint.style.LabelFormat;
import org.allianceworkbench.viewpoint.style.LabelPosition;
import org.allianceworkbench.viewpoint.style.LineStyle;
import org.allianceworkbench.viewpoint.style.NodeShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read ends up where it belongs, with the defaults of the language. */
class SpecificationReaderTest {
	private final Reading whole = Files.whole();
	private final DiagramDescription diagram = Files.diagram(whole);
	private final Layer layer = diagram.defaultLayer().orElseThrow();
	private final NodeMapping square = layer.nodeMappings().get(0);
	private final ContainerMapping district = layer.containerMappings().get(0);
	private final EdgeMapping neighbours = layer.edgeMappings().get(0);
	private final ToolSection tools = layer.toolSections().get(0);

	private <T extends Tool> T tool(Class<T> type) {
		return tools.tools().stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	private NodeStyleDescription style() {
		return square.styles().style().orElseThrow();
	}

	private static NodeStyleDescription plain() {
		return ((NodeMapping) Files.diagram(Files.layer("<nodeMappings name=\"N\" domainClass=\"a.B\"><style"
				+ " xsi:type=\"style:SquareDescription\"/></nodeMappings>")).allMappings().get(0)).styles().style().orElseThrow();
	}

	@Test
	void readsViewpoint() {
		Viewpoint viewpoint = whole.group().orElseThrow().viewpoints().get(0);
		assertEquals("Everything", viewpoint.name());
		assertEquals("All there is", viewpoint.label());
		assertEquals("town.services.TownServices", viewpoint.javaExtensions().get(0).qualifiedClassName());
	}

	@Test
	void labelIsTheNameWhereThereIsNone() {
		assertEquals("Whole diagram", diagram.label());
	}

	@Test
	void readsDiagramDescription() {
		assertEquals("town.Town", diagram.domainClass());
		assertEquals("aql:self.name", diagram.title().text());
		assertEquals(List.of("http://conformance.example/town/1"), diagram.metamodels());
		assertFalse(diagram.precondition().isGiven());
	}

	@Test
	void listsDefaultLayerFirst() {
		assertEquals(List.of("Default", "Extra"), diagram.layers().stream().map(Layer::name).toList());
	}

	@Test
	void defaultLayerIsAlwaysOn() {
		assertTrue(layer.activeByDefault());
		assertFalse(layer.optional());
	}

	@Test
	void readsReusedMappings() {
		assertEquals(List.of(square), diagram.additionalLayers().get(0).reusedMappings());
	}

	@Test
	void readsLayoutOptionsInOrder() {
		assertEquals("{org.eclipse.elk.partitioning.activate=true, text=a b, whole=3, real=1.5, org.eclipse.elk.direction=RIGHT}",
				diagram.layout().orElseThrow().options().toString());
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = { "``,DOWN", "direction='LeftToRight' padding='20',RIGHT", "direction='bottomToTop',UP" })
	void compositeLayoutIsInLayersInItsDirection(String attributes, String direction) {
		Reading reading = Files.viewpoint("<ownedRepresentations xsi:type=\"diagram:DiagramDescription\" name=\"D\" domainClass=\"a.B\"><layout"
				+ " xsi:type=\"diagram:CompositeLayout\" " + attributes + "/></ownedRepresentations>");
		assertEquals(List.of(), reading.problems());
		assertEquals(Map.of("org.eclipse.elk.direction", direction), Files.diagram(reading).layout().orElseThrow().options());
	}

	@Test
	void layoutOptionsCannotBeChanged() {
		Map<String, String> options = diagram.layout().orElseThrow().options();
		assertThrows(UnsupportedOperationException.class, () -> options.put("a", "b"));
	}

	@Test
	void readsFilterAndConcern() {
		assertEquals(List.of(square), diagram.filters().get(0).filters().get(0).mappings());
		assertSame(diagram.filters().get(0), diagram.concerns().get(0).filters().get(0).find().orElseThrow());
		assertSame(diagram.concerns().get(0), diagram.defaultConcern().orElseThrow().find().orElseThrow());
	}

	@Test
	void readsInitialisation() {
		assertInstanceOf(ModelOperation.ChangeContext.class, diagram.initialisation().orElseThrow());
	}

	@Test
	void resolvesToolsOfMappings() {
		assertEquals("Edit", square.labelDirectEdit().orElseThrow().name());
		assertEquals("Delete", square.deletion().orElseThrow().name());
		assertEquals("Open", square.doubleClick().orElseThrow().name());
		assertEquals("Drop", diagram.dropDescriptions().get(0).name());
		assertEquals("Reconnect", neighbours.reconnectTools().get(0).name());
	}

	@Test
	void expressionKnowsWhereItStands() {
		assertEquals("labelExpression", style().label().expression().feature());
		assertEquals(
				"Viewpoint 'Everything' / DiagramDescription 'Whole diagram' / Layer 'Default' / NodeMapping 'Square node' / SquareDescription",
				style().label().expression().place().path());
	}

	@Test
	void readsSquare() {
		assertEquals(NodeShape.SQUARE, style().shape());
		assertEquals("7", style().width().text());
		assertEquals("3", style().height().text());
		assertEquals(LabelPosition.NODE, style().labelPosition());
		assertEquals(Set.of("WEST"), style().forbiddenSides());
		assertEquals(11, style().label().size());
		assertEquals(Set.of(LabelFormat.BOLD, LabelFormat.ITALIC), style().label().format());
	}

	@Test
	void fillsDefaultsOfNodeStyles() {
		NodeStyleDescription plain = plain();
		assertEquals("3", plain.size().text());
		assertEquals("0", plain.border().size().text());
		assertEquals(LineStyle.SOLID, plain.border().line());
		assertEquals(LabelPosition.BORDER, plain.labelPosition());
		assertEquals("NONE", plain.resizeKind());
		assertFalse(plain.tooltip().isGiven());
	}

	@Test
	void fillsDefaultsOfLabels() {
		assertEquals("feature:name", plain().label().expression().text());
		assertEquals(8, plain().label().size());
		assertTrue(plain().label().showIcon());
		assertEquals(LabelAlignment.CENTER, plain().label().alignment());
		assertEquals(Set.of(), plain().label().format());
	}

	@Test
	void fillsDefaultColours() {
		assertEquals(new ColourDescription.Fixed("gray", 136, 136, 136), plain().fill());
		assertEquals(new ColourDescription.Fixed("black", 0, 0, 0), plain().label().colour());
		assertEquals(new ColourDescription.Fixed("black", 0, 0, 0), plain().border().colour());
	}

	@Test
	void readsAllShapesOfNodes() {
		assertEquals(List.of(NodeShape.ELLIPSE, NodeShape.LOZENGE, NodeShape.NOTE, NodeShape.BUNDLED_IMAGE, NodeShape.WORKSPACE_IMAGE,
				NodeShape.GAUGE),
				square.styles().conditional().stream().map(each -> each.style().orElseThrow().shape()).toList());
	}

	@Test
	void readsGauge() {
		NodeStyleDescription gauge = square.styles().conditional().get(5).style().orElseThrow();
		assertEquals("feature:floors", gauge.gaugeSections().get(0).value().text());
		assertEquals("0", gauge.gaugeSections().get(0).minimum().text());
	}

	@Test
	void readsInterpolatedColourWithStepsOfBothPalettes() {
		ColourDescription.Interpolated fade = (ColourDescription.Interpolated) style().fill();
		assertEquals("fade in", fade.name());
		assertEquals(List.of(new ColourDescription.Fixed("mine", 10, 20, 30), new ColourDescription.Fixed("red", 239, 41, 41)),
				fade.steps().stream().map(ColourDescription.Step::colour).toList());
		assertEquals("10", fade.maximum().text());
	}

	@Test
	void readsComputedColour() {
		ColourDescription.Computed computed = (ColourDescription.Computed) square.styles().conditional().get(0).style().orElseThrow().fill();
		assertEquals("aql:self.floors * 10", computed.red().text());
		assertEquals("20", computed.green().text());
	}

	@Test
	void listsPaletteInOrder() {
		assertEquals(List.of("mine", "computed", "fade in"),
				whole.group().orElseThrow().colours().stream().map(ColourDescription::name).toList());
	}

	@Test
	void readsContainer() {
		assertEquals(ContainerLayout.FREE_FORM, district.childrenPresentation());
		assertEquals(ContainerLayout.LIST, district.ownContainers().get(0).childrenPresentation());
		assertTrue(district.styles().style().orElseThrow().roundedCorner());
		assertEquals("Liquid", district.styles().style().orElseThrow().backgroundStyle());
	}

	@Test
	void listsOwnMappingsBeforeReusedOnes() {
		assertEquals(List.of(square), district.nodeMappings());
		assertEquals(List.of("Rooms", "District"), district.containerMappings().stream().map(Mapping::name).toList());
	}

	@Test
	void fillsDefaultsOfContainerStyles() {
		var style = district.ownContainers().get(0).styles().style().orElseThrow();
		assertEquals("-1", style.width().text());
		assertEquals(10, style.arcWidth());
		assertEquals("parallelogram", style.containerShape());
		assertEquals("", style.backgroundStyle());
	}

	@Test
	void readsImageOfContainer() {
		var style = district.ownContainers().get(0).styles().conditional().get(0).style().orElseThrow();
		assertEquals(NodeShape.WORKSPACE_IMAGE, style.shape());
		assertEquals("/town.design/images/house.png", style.imagePath());
	}

	@Test
	void readsImports() {
		NodeMapping imported = layer.nodeMappings().get(1);
		assertSame(square, imported.imported().orElseThrow().mapping().find().orElseThrow());
		assertTrue(imported.imported().orElseThrow().hideSubMappings());
		assertTrue(imported.imported().orElseThrow().inheritsAncestorFilters());
	}

	@Test
	void readsEdgeMapping() {
		assertFalse(neighbours.useDomainElement());
		assertEquals(List.of(square), neighbours.sourceMappings());
		assertEquals(List.of(square, district), neighbours.targetMappings());
		assertEquals("feature:neighbors", neighbours.targetFinder().text());
	}

	@Test
	void readsEdgeStyle() {
		EdgeStyleDescription style = neighbours.styles().style().orElseThrow();
		assertEquals(LineStyle.DASH_DOT, style.line());
		assertEquals(EdgeArrow.FILL_DIAMOND, style.target());
		assertEquals(EdgeArrow.NO_DECORATION, style.source());
		assertEquals(EdgeRouting.MANHATTAN, style.routing());
		assertFalse(style.centreLabel().orElseThrow().expression().isGiven());
		assertEquals("feature:name", style.endLabel().orElseThrow().expression().text());
	}

	@Test
	void defaultArrowPointsAtTheTarget() {
		EdgeStyleDescription bracket = neighbours.styles().conditional().get(0).style().orElseThrow();
		assertTrue(bracket.bracket());
		assertEquals(EdgeArrow.INPUT_ARROW, bracket.target());
		assertEquals("1", bracket.size().text());
		assertTrue(bracket.centreLabel().isEmpty());
	}

	@Test
	void allMappingsIncludeChildrenAndBordersOnce() {
		assertEquals(List.of("Square node", "Door", "Imported node", "District", "Rooms", "Room", "Imported container", "Neighbours"),
				diagram.allMappings().stream().map(Mapping::name).toList());
	}

	@Test
	void mappingsOfTwoReadingsOfTheSameFileAreEqual() {
		assertEquals(diagram.allMappings(), Files.diagram(Files.whole()).allMappings());
		assertEquals(diagram, Files.diagram(Files.whole()));
		assertEquals(square.hashCode(), Files.diagram(Files.whole()).allMappings().get(0).hashCode());
	}

	@Test
	void mappingsOfDifferentPlacesDiffer() {
		assertNotEquals(layer.nodeMappings().get(0), layer.nodeMappings().get(1));
	}

	@Test
	void readsCreationTools() {
		assertEquals(List.of(square), tool(Tool.NodeCreationDescription.class).nodeMappings());
		assertEquals("container", tool(Tool.NodeCreationDescription.class).containerVariable());
		assertEquals(List.of(district), tool(Tool.ContainerCreationDescription.class).containerMappings());
		assertEquals(List.of(neighbours), tool(Tool.EdgeCreationDescription.class).edgeMappings());
		assertEquals("sourceView", tool(Tool.EdgeCreationDescription.class).sourceViewVariable());
	}

	@Test
	void readsMaskOfDirectEdit() {
		assertEquals("{0} : {1}", tool(Tool.DirectEditLabel.class).mask());
	}

	@Test
	void readsReconnectionOfBothEnds() {
		Tool.ReconnectEdgeDescription reconnect = tool(Tool.ReconnectEdgeDescription.class);
		assertTrue(reconnect.reconnectsSource());
		assertTrue(reconnect.reconnectsTarget());
	}

	@Test
	void readsDrop() {
		assertEquals(Tool.DragSource.BOTH, tool(Tool.ContainerDropDescription.class).dragSource());
		assertEquals("newSemanticContainer", tool(Tool.ContainerDropDescription.class).newContainerVariable());
		assertEquals(List.of(square), tool(Tool.ContainerDropDescription.class).mappings());
	}

	@Test
	void readsGenericTool() {
		Tool.ToolDescription generic = tool(Tool.ToolDescription.class);
		assertEquals("aql:true", generic.precondition().text());
		assertEquals("var:element", generic.base().elementsToSelect().text());
	}

	@Test
	void readsMenu() {
		assertEquals("views", tool(Tool.PopupMenu.class).actions().get(0).viewVariable());
		assertTrue(tool(Tool.PopupMenu.class).operation().isEmpty());
	}

	@Test
	void putsToolsOfGroupsIntoTheirSection() {
		assertEquals("Grouped", tools.tools().get(tools.tools().size() - 1).name());
	}

	@Test
	void readsReusedToolsOfSubSections() {
		assertEquals(List.of("House"), tools.subSections().get(0).allTools().stream().map(Tool::name).toList());
	}

	@Test
	void readsEveryModelOperation() {
		ModelOperation create = tool(Tool.NodeCreationDescription.class).operation().orElseThrow();
		assertEquals(
				List.of(ModelOperation.SetValue.class, ModelOperation.Unset.class, ModelOperation.MoveElement.class, ModelOperation.If.class,
						ModelOperation.Switch.class, ModelOperation.For.class, ModelOperation.CreateEdgeView.class),
				create.children().stream().map(Object::getClass).toList());
	}

	@Test
	void readsCreateInstance() {
		ModelOperation.CreateInstance create = (ModelOperation.CreateInstance) tool(Tool.NodeCreationDescription.class).operation()
				.orElseThrow();
		assertEquals("town.House", create.typeName().text());
		assertEquals("buildings", create.referenceName().text());
		assertEquals("instance", create.variableName());
	}

	@Test
	void readsSwitchWithDefault() {
		ModelOperation.Switch choice = (ModelOperation.Switch) tool(Tool.NodeCreationDescription.class).operation().orElseThrow().children()
				.get(4);
		assertInstanceOf(ModelOperation.DeleteView.class, choice.cases().get(0).children().get(0));
		assertInstanceOf(ModelOperation.CreateView.class, choice.otherwise().get(0));
		assertTrue(choice.children().isEmpty());
	}

	@Test
	void readsLoopAndVariable() {
		ModelOperation.For loop = (ModelOperation.For) tool(Tool.NodeCreationDescription.class).operation().orElseThrow().children().get(5);
		assertEquals("i", loop.iteratorName());
		assertEquals("x", ((ModelOperation.Let) loop.children().get(0)).variableName());
	}

	@Test
	void findsTargetsByIdToo() {
		Reading reading = Files.layer("<nodeMappings xmi:id=\"_one\" name=\"A\" domainClass=\"a.B\"/><nodeMappings name=\"B\""
				+ " domainClass=\"a.B\" reusedBorderedNodeMappings=\"_one\"/>");
		assertEquals(List.of(), reading.problems());
		assertEquals("A", ((NodeMapping) Files.diagram(reading).allMappings().get(1)).borderedNodeMappings().get(0).name());
	}

	@Test
	void findsTargetsWhoseNamesHoldSlashesAndBlanks() {
		Reading reading = Files.layer("<nodeMappings name=\"A/B (c) 50%\" domainClass=\"a.B\"/><nodeMappings name=\"B\" domainClass=\"a.B\""
				+ " reusedBorderedNodeMappings=\"//@ownedViewpoints[name='V']/@ownedRepresentations[name='D']/@defaultLayer/"
				+ "@nodeMappings[name='A%2FB%20(c)%2050%25']\"/>");
		assertEquals(List.of(), reading.problems());
	}

	@Test
	void acceptsFileWithByteOrderMark() {
		assertTrue(Files.text("\uFEFF<d:Group xmlns:d=\"http://www.eclipse.org/sirius/description/1.1.0\"/>").problems().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "ISO-8859-1" })
	void readsTheEncodingThatTheFileDeclares(String encoding) {
		String text = "<?xml version=\"1.0\" encoding=\"" + encoding
				+ "\"?><d:Group xmlns:d=\"http://www.eclipse.org/sirius/description/1.1.0\" name=\"caf\u00e9\"/>";
		assertEquals("caf\u00e9", Files.bytes(text.getBytes(java.nio.charset.Charset.forName(encoding))).group().orElseThrow().name());
	}

	@Test
	void acceptsFileOfWindowsLines() throws java.io.IOException {
		String text = java.nio.file.Files.readString(Files.SOURCES.resolve("whole.odesign")).replace("\n", "\r\n");
		assertEquals(List.of(), Files.text(text).problems());
	}
}
