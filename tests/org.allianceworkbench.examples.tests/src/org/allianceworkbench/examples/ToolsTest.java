// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry.Entry;
import org.allianceworkbench.viewpoint.spec.Tool;
import org.allianceworkbench.viewpoint.tool.Tools;
import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every tool of both notations, on one of everything: what it adds to the picture and the file, and that undo gives back the same bytes. */
final class ToolsTest {
	private static final SpecificationRegistry REGISTRY = Notations.registry();

	/**
	 * One use of a tool.
	 *
	 * @param tool its name
	 * @param gesture makes the command
	 * @param change what it must bring: {@code +Mapping} or {@code -Mapping} for each element more or less, in order of names
	 * @param written a text that the file then holds more often than before, empty where only things go
	 */
	record Use(boolean structure, String tool, Function<OpenedExample, Command> gesture, String change, String written) {
		Use changing(String shown) {
			return new Use(structure, tool, gesture, shown, written);
		}

		@Override
		public String toString() {
			return tool;
		}
	}

	static Stream<Use> uses() {
		return Stream.concat(structure().stream(), benefits().stream());
	}

	@ParameterizedTest
	@MethodSource("uses")
	void doesWhatItSaysAndUndoGivesBackTheSameBytes(Use use) throws IOException {
		try (OpenedExample opened = OpenedExample.everything(REGISTRY, entry(use.structure()))) {
			String model = opened.modelText();
			String diagrams = opened.diagramText();
			List<String> before = mappings(opened);
			opened.session().execute(use.gesture().apply(opened));
			String after = opened.modelText();
			assertEquals(use.change(), difference(before, mappings(opened)));
			assertTrue(use.written().isEmpty() || count(after, use.written()) > count(model, use.written()), () -> use.written() + " is not in\n" + after);
			assertNotEquals(model, after);
			opened.session().commandStack().undo();
			assertEquals(model, opened.modelText());
			assertEquals(diagrams, opened.diagramText());
			opened.session().commandStack().redo();
			assertEquals(after, opened.modelText());
		}
	}

	@ParameterizedTest
	@MethodSource("refusals")
	void refuses(Use use) throws IOException {
		try (OpenedExample opened = OpenedExample.everything(REGISTRY, entry(use.structure()))) {
			assertEquals(null, use.gesture().apply(opened));
		}
	}

	@Test
	void triesEveryTool() {
		Stream<String> used = Stream.concat(uses(), refusals().stream()).map(Use::tool);
		Set<String> tried = Stream.concat(used, MapStylesTest.CREATED.stream()).collect(Collectors.toCollection(TreeSet::new));
		Set<String> offered = Notations.all().flatMap(entry -> entry.description().layers().stream())
				.flatMap(layer -> layer.toolSections().stream()).flatMap(section -> section.tools().stream()).map(Tool::name)
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(offered, tried);
	}

	private static Entry entry(boolean structure) {
		return structure ? Notations.structure(REGISTRY) : Notations.benefits(REGISTRY);
	}

	private static List<Use> structure() {
		List<Use> uses = new ArrayList<>();
		onDiagram(uses, "Create police force", "Police force", "New police force");
		onDiagram(uses, "Create policing body", "Policing body", "New policing body");
		onDiagram(uses, "Create fire and rescue service", "Fire and rescue or ambulance service", "New fire and rescue service");
		onDiagram(uses, "Create ambulance service", "Fire and rescue or ambulance service", "New ambulance service");
		onDiagram(uses, "Create local authority", "Local authority or other public body", "New local authority");
		onDiagram(uses, "Create other public body", "Local authority or other public body", "New public body");
		onDiagram(uses, "Create shared unit", "Shared unit or service", "New shared unit");
		onDiagram(uses, "Create private provider", "Private or voluntary", "New private provider");
		onDiagram(uses, "Create community and voluntary sector", "Private or voluntary", "New voluntary organisation");
		onDiagram(uses, "Create joint enterprise", "Joint enterprise", "New joint enterprise");
		onDiagram(uses, "Create lead organisation (single)", "Lead organisation (single)", "New lead organisation");
		onDiagram(uses, "Create lead organisation (shared)", "Lead organisation (shared)", "New shared lead");
		onDiagram(uses, "Create host organisation", "Host organisation", "New hosted collaboration");
		onDiagram(uses, "Create collaboration (type not stated)", "Collaboration (type not stated)", "New collaboration");
		onDiagram(uses, "Create agreement", "Agreement", "New agreement");
		onDiagram(uses, "Create governance body", "Governance body", "New governance body");
		uses.add(within(true, "Create thematic area", "joint", "+Thematic area", "New thematic area"));
		uses.add(within(true, "Create thematic area with lead", "shared", "+Thematic area with its lead", "New thematic area"));
		uses.add(within(true, "Create service", "joint", "+Service", "New service"));
		uses.add(within(true, "Create service", "shared-area", "+Service", "name=\"New service\" thematicArea=\"shared-area\""));
		uses.add(within(true, "Create resource", "joint", "+Resource", "New resource"));
		uses.add(within(true, "Create tracking duty", "upper-board", "+Tracking duty", "trackingDuties"));
		uses.add(within(true, "Create decision", "upper-board", "+Decision", "New decision"));
		uses.add(link(true, "Create takes part", "county", "untyped", "+Takes part", "partner=\"county\"/>"));
		uses.add(link(true, "Create leads", "county", "shared", "+Leads", "partner=\"county\" role=\"lead\""));
		uses.add(link(true, "Create leads", "county", "shared-spare", "+Leads", "name=\"Dogs\" lead=\"county\""));
		uses.add(link(true, "Create leads", "fire", "shared-spare", "+Leads -Takes part", "partner=\"fire\" role=\"lead\""));
		uses.add(link(true, "Create leads", "force-south", "shared-spare", "+Leads", "name=\"Dogs\" lead=\"force-south\""));
		uses.add(link(true, "Create leads", "force-north", "shared-spare", "", "name=\"Dogs\" lead=\"force-north\""));
		uses.add(link(true, "Create hosts", "fire", "joint", "+Hosts", "partner=\"fire\" role=\"host\""));
		uses.add(link(true, "Create contributor", "county", "joint", "+Contributor", "partner=\"county\" role=\"contributor\""));
		uses.add(link(true, "Create secondment", "force-north", "fire", "+Seconds to", "receiving=\"fire\""));
		uses.add(link(true, "Make part", "untyped", "joint", "+Part of", "<parts id=\"untyped\""));
		uses.add(link(true, "Create directs", "force-south", "single", "+Directs", "directedBy=\"force-north force-south\""));
		uses.add(link(true, "Create controls resources", "force-north", "single", "+Controls resources", "resourcesControlledBy=\"force-north\""));
		uses.add(link(true, "Create employs", "force-north", "single", "+Employs", "employedBy=\"force-north\""));
		uses.add(link(true, "Create contribution", "force-south", "hosted", "+Contributes +Gives and gains", "name=\"New contribution\" payer=\"force-south\""));
		uses.add(link(true, "Create contribution", "force-north", "force-south", "+Contributes +Gives and gains", "payer=\"force-north\" payee=\"force-south\""));
		uses.add(link(true, "Sign", "fire", "agreement", "+Signs", "partner=\"fire\" signed=\"true\""));
		uses.add(link(true, "Make party", "fire", "agreement", "+Party to", "<parties id"));
		uses.add(link(true, "Rest on agreement", "single", "agreement", "+Rests on", "collaborations=\"joint single\""));
		uses.add(link(true, "Report to", "spare-board", "board", "+Reports to", "name=\"Spare Board\" escalatesTo=\"board\""));
		uses.add(link(true, "Make part of body", "board", "upper-board", "+Part of body", "<bodies id=\"board\""));
		uses.add(link(true, "Govern", "upper-board", "single", "+Governs", "governedBy=\"upper-board\""));
		uses.add(link(true, "Track", "board", "single", "+Tracking duty +Tracks", "collaborations=\"single\"/>"));
		uses.add(link(true, "Decide", "board", "agreement", "+Decides +Decision", "subject=\"agreement\""));
		uses.add(link(true, "Hold to account", "body-north", "force-south", "+Holds to account", "shortName=\"South\" policingBody=\"body-north\""));
		uses.add(new Use(true, "Edit name", opened -> edit(opened, opened.node("fire"), "Brigade"), "", "name=\"Brigade\""));
		uses.add(delete(true, "Delete partner", opened -> opened.node("ambulance"), "-Fire and rescue or ambulance service", ""));
		uses.add(delete(true, "Delete partner", opened -> opened.node("fire"),
				"-Contributes -Contributes -Contributor -Fire and rescue or ambulance service -Gives and gains -Takes part", ""));
		uses.add(delete(true, "Take away lead", opened -> opened.edge("Leads", "force-north", "single"), "-Gives and gains -Leads", ""));
		uses.add(delete(true, "Take away lead", opened -> opened.edge("Leads", "force-south", "shared-area"), "-Gives and gains -Leads", "name=\"Firearms\"/>"));
		uses.add(delete(true, "Take out of the body", opened -> opened.edge("Part of body", "spare-panel", "spare-board"), "-Part of body", "<governanceBodies id=\"spare-panel\""));
		uses.add(delete(true, "Take out of the whole", opened -> opened.edge("Part of", "joint-part", "joint"), "-Part of", "<collaborations id=\"joint-part\""));
		uses.add(delete(true, "Take away direction", opened -> opened.edge("Directs", "force-north", "joint"), "-Directs", "directedBy=\"force-south\""));
		uses.add(delete(true, "Take away control", opened -> opened.edge("Controls resources", "force-north", "joint"), "-Controls resources",
				"resourcesControlledBy=\"force-south\""));
		uses.add(delete(true, "Take away employment", opened -> opened.edge("Employs", "force-south", "hosted"), "-Employs", ""));
		uses.add(delete(true, "Take away agreement", opened -> opened.edge("Rests on", "joint", "agreement"), "-Rests on", ""));
		uses.add(delete(true, "Take away reporting", opened -> opened.edge("Reports to", "board", "upper-board"), "-Reports to", ""));
		uses.add(delete(true, "Take away governance", opened -> opened.edge("Governs", "board", "joint"), "-Governs", ""));
		uses.add(delete(true, "Take away accountability", opened -> opened.edge("Holds to account", "body-north", "force-north"), "-Holds to account", ""));
		uses.add(move(true, "Move partner of membership", opened -> opened.edge("Hosts", "force-south", "hosted"), true, "county", "partner=\"county\" role=\"host\""));
		uses.add(move(true, "Move collaboration of membership", opened -> opened.edge("Hosts", "force-south", "hosted"), false, "untyped",
				"<collaborations id=\"untyped\" name=\"Untyped\">"));
		uses.add(move(true, "Move partner of lead", opened -> opened.edge("Leads", "force-south", "shared-area"), true, "county", "name=\"Firearms\" lead=\"county\"")
				.changing("-Gives and gains"));
		uses.add(move(true, "Move partner of lead", opened -> opened.edge("Leads", "force-south", "shared-area"), true, "fire", "name=\"Firearms\" lead=\"fire\"")
				.changing("+Leads -Takes part"));
		uses.add(move(true, "Move partner of lead", opened -> opened.edge("Leads", "force-south", "shared-area"), true, "force-north",
				"name=\"Firearms\" lead=\"force-north\""));
		uses.add(move(true, "Move partner of lead", opened -> opened.edge("Leads", "force-north", "shared"), true, "county", "partner=\"county\" role=\"lead\"")
				.changing("-Gives and gains"));
		uses.add(move(true, "Move what is led", opened -> opened.edge("Leads", "force-south", "shared-area"), false, "shared-spare",
				"name=\"Dogs\" lead=\"force-south\""));
		uses.add(move(true, "Move what is led", opened -> opened.edge("Leads", "force-north", "shared"), false, "shared-spare",
				"name=\"Dogs\" lead=\"force-north\""));
		uses.add(move(true, "Move what is led", opened -> opened.edge("Leads", "force-south", "shared-area"), false, "untyped", "name=\"Firearms\"/>")
				.changing("-Gives and gains"));
		uses.add(move(true, "Move home of secondment", opened -> opened.edge("Seconds to", "force-north", "force-south"), true, "fire", "home=\"fire\"").changing("+Gives and gains"));
		uses.add(move(true, "Move receiving end of secondment", opened -> opened.edge("Seconds to", "force-south", "force-north"), false, "fire", "receiving=\"fire\"").changing("+Gives and gains"));
		uses.add(move(true, "Move payer", opened -> opened.edge("Contributes", "fire", "single"), true, "force-north", "payer=\"force-north\">"));
		uses.add(move(true, "Move party", opened -> opened.edge("Signs", "force-north", "agreement"), true, "county", "partner=\"county\" signed=\"true\""));
		return uses;
	}

	private static List<Use> benefits() {
		List<Use> uses = new ArrayList<>();
		inColumn(uses, "Output", "Outputs and enablers", "New output");
		inColumn(uses, "Enabler", "Outputs and enablers", "New enabler");
		inColumn(uses, "Capability", "Capabilities", "New capability");
		inColumn(uses, "Business change", "Business changes", "New business change");
		inColumn(uses, "Outcome", "Outcomes", "New outcome");
		inColumn(uses, "Intermediate benefit", "Outcomes", "New intermediate benefit");
		inColumn(uses, "Economic benefit (cashable)", "Benefits", "category=\"economic\" cashable=\"true\"");
		inColumn(uses, "Efficiency benefit (non-cashable)", "Benefits", "category=\"efficiency\" cashable=\"false\"");
		inColumn(uses, "Effectiveness benefit", "Benefits", "New effectiveness benefit");
		inColumn(uses, "Benefit (category not stated)", "Benefits", "New benefit");
		inColumn(uses, "Disbenefit", "Benefits", "New disbenefit");
		inColumn(uses, "Side effect", "Benefits", "New side effect");
		inColumn(uses, "Objective", "Objectives", "New objective");
		inColumn(uses, "Programme aim", "Objectives", "New aim");
		uses.add(link(false, "Link", "output", "outcome", "+Leads to", "source=\"output\" target=\"outcome\""));
		uses.add(link(false, "Link on an assumption", "output", "outcome", "+Leads to (assumed)", "name=\"Assumption\""));
		uses.add(link(false, "Link to a disbenefit", "output", "disbenefit", "+Causes harm", "target=\"disbenefit\" sign=\"negative\""));
		uses.add(link(false, "Feedback link", "economic", "output", "+Feeds back", "target=\"output\" feedback=\"true\""));
		uses.add(link(false, "Align", "efficiency", "aim", "+Aligned to", "alignedTo=\"aim\""));
		uses.add(new Use(false, "Edit name", opened -> edit(opened, opened.node("economic"), "More money"), "", "name=\"More money\""));
		uses.add(new Use(false, "Edit weight", opened -> edit(opened, opened.edge("Leads to", "output", "capability"), "45 %"), "", "weight=\"45\""));
		uses.add(delete(false, "Delete node", opened -> opened.node("outcome"), "-Feeds back -Leads to -Leads to (assumed) -Outcome", ""));
		uses.add(delete(false, "Delete link", opened -> opened.edge("Leads to", "output", "capability"), "-Leads to", ""));
		uses.add(delete(false, "Delete alignment", opened -> opened.edge("Aligned to", "economic", "objective"), "-Aligned to", ""));
		uses.add(move(false, "Move start of link", opened -> opened.edge("Leads to", "outcome", "economic"), true, "change", "source=\"change\" target=\"economic\""));
		uses.add(move(false, "Move end of link", opened -> opened.edge("Leads to", "outcome", "economic"), false, "efficiency",
				"source=\"outcome\" target=\"efficiency\""));
		uses.add(move(false, "Move alignment", opened -> opened.edge("Aligned to", "economic", "objective"), false, "aim", "alignedTo=\"aim\""));
		return uses;
	}

	static List<Use> refusals() {
		List<Use> uses = new ArrayList<>();
		uses.add(link(true, "Create takes part", "force-north", "joint", "", ""));
		uses.add(link(true, "Create leads", "force-south", "single", "", ""));
		uses.add(link(true, "Create leads", "force-north", "shared-area", "", ""));
		uses.add(move(true, "Move what is led", opened -> opened.edge("Leads", "force-north", "shared"), false, "shared-area", ""));
		uses.add(move(true, "Move what is led", opened -> opened.edge("Leads", "force-south", "shared-area"), false, "shared", ""));
		uses.add(move(true, "Move partner of lead", opened -> opened.edge("Leads", "force-north", "shared"), true, "fire", ""));
		uses.add(link(true, "Make part of body", "spare-board", "spare-panel", "", ""));
		uses.add(link(true, "Create hosts", "force-north", "hosted", "", ""));
		uses.add(link(true, "Create secondment", "county", "fire", "", ""));
		uses.add(link(true, "Create contribution", "county", "joint", "", ""));
		uses.add(delete(true, "Keep balance", opened -> opened.edge("Gives and gains", "fire", "single"), "", ""));
		uses.add(link(true, "Make part", "joint", "joint-part", "", ""));
		uses.add(link(true, "Sign", "force-north", "agreement", "", ""));
		uses.add(link(true, "Report to", "upper-board", "board", "", ""));
		uses.add(link(true, "Hold to account", "force-north", "force-south", "", ""));
		uses.add(link(false, "Link", "outcome", "output", "", ""));
		uses.add(link(false, "Link", "output", "capability", "", ""));
		uses.add(link(false, "Link to a disbenefit", "output", "economic", "", ""));
		uses.add(link(false, "Feedback link", "output", "economic", "", ""));
		uses.add(link(false, "Align", "output", "objective", "", ""));
		uses.add(move(false, "Move end of link", opened -> opened.edge("Leads to", "outcome", "economic"), false, "output", ""));
		return uses;
	}

	private static void onDiagram(List<Use> uses, String tool, String mapping, String name) {
		uses.add(new Use(true, tool, opened -> opened.tools().create(opened.tool(tool), opened.diagram(), null).orElse(null), "+" + mapping, name));
	}

	private static void inColumn(List<Use> uses, String mapping, String column, String written) {
		String tool = "Create " + mapping.substring(0, 1).toLowerCase() + mapping.substring(1);
		uses.add(new Use(false, tool, opened -> opened.tools().create(opened.tool(tool), opened.element(column, "map"), null).orElse(null),
				"+" + mapping, written));
	}

	private static Use within(boolean structure, String tool, String container, String change, String written) {
		return new Use(structure, tool, opened -> opened.tools().create(opened.tool(tool), opened.node(container), null).orElse(null), change, written);
	}

	private static Use link(boolean structure, String tool, String source, String target, String change, String written) {
		return new Use(structure, tool, opened -> opened.tools().connect(opened.tool(tool), opened.node(source), opened.node(target)).orElse(null),
				change, written);
	}

	private static Use delete(boolean structure, String tool, Function<OpenedExample, DiagramElement> element, String change, String written) {
		return new Use(structure, tool, opened -> opened.tools().delete(List.of(element.apply(opened))).orElse(null), change, written);
	}

	private static Use move(boolean structure, String tool, Function<OpenedExample, Edge> edge, boolean source, String target, String written) {
		return new Use(structure, tool, opened -> opened.tools().reconnect(edge.apply(opened), source, opened.node(target)).orElse(null), "", written);
	}

	private static Command edit(OpenedExample opened, DiagramElement element, String text) {
		Tools tools = opened.tools();
		return tools.directEdit(element, text).orElse(null);
	}

	private static int count(String text, String part) {
		return text.split(Pattern.quote(part), -1).length - 1;
	}

	private static List<String> mappings(OpenedExample opened) {
		return opened.elements().filter(DiagramElement::isVisible).map(DiagramElement::getMapping).sorted().toList();
	}

	private static String difference(List<String> before, List<String> after) {
		List<String> more = new ArrayList<>(after);
		before.forEach(more::remove);
		List<String> less = new ArrayList<>(before);
		after.forEach(less::remove);
		return Stream.concat(more.stream().map("+"::concat), less.stream().map("-"::concat)).collect(Collectors.joining(" "));
	}
}
