// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.picture.SceneContexts;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry;
import org.allianceworkbench.viewpoint.scene.Bounds;
import org.allianceworkbench.viewpoint.scene.SceneBuilder;
import org.allianceworkbench.viewpoint.scene.ScenePass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the shipped diagrams show, element by element, and that they are laid out. {@code -Dgolden.update=true} writes the golden files anew.
 */
final class DiagramsGoldenTest {
	private final SpecificationRegistry registry = Notations.registry();

	static Stream<ShippedDiagram> diagrams() throws IOException {
		List<ShippedDiagram> all = new ArrayList<>();
		for (Example example : new ExampleCatalogue().examples()) {
			try (OpenedExample opened = new OpenedExample(Models.of(example), Notations.registry())) {
				opened.session().document().getDiagrams().forEach(diagram -> all.add(new ShippedDiagram(example, diagram.getId())));
			}
		}
		return all.stream();
	}

	static List<Example> examples() {
		return new ExampleCatalogue().examples();
	}

	/** A diagram of an example. */
	record ShippedDiagram(Example example, String id) {
		Diagram in(OpenedExample opened) {
			return opened.session().document().getDiagrams().stream().filter(diagram -> diagram.getId().equals(id)).findFirst().orElseThrow();
		}

		@Override
		public String toString() {
			return example.id() + "/" + id;
		}
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void showsWhatItShowedBefore(ShippedDiagram shipped) throws IOException {
		try (OpenedExample example = new OpenedExample(Models.of(shipped.example()), registry)) {
			Diagram diagram = shipped.in(example);
			example.session().open(diagram).orElseThrow();
			compare(Path.of("golden", shipped + ".txt"), tree(diagram));
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void loadsTheDiagramsWholeAndWithoutProblems(Example shipped) throws IOException {
		try (OpenedExample example = new OpenedExample(Models.of(shipped), registry)) {
			assertEquals(List.of(), example.losses());
			for (Diagram diagram : example.session().document().getDiagrams()) {
				assertEquals(List.of(), example.session().open(diagram).orElseThrow().problems());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void savesTheSameBytes(Example shipped, @TempDir Path folder) throws IOException {
		Path model = new ExampleCatalogue().copy(shipped, folder);
		Path diagrams = folder.resolve(shipped.id() + ".diagrams");
		byte[] before = Files.readAllBytes(diagrams);
		try (OpenedExample example = new OpenedExample(model, registry)) {
			example.session().document().getDiagrams().forEach(diagram -> example.session().open(diagram).orElseThrow());
			example.session().document().eResource().setModified(true);
			example.session().save();
		}
		assertArrayEquals(before, Files.readAllBytes(diagrams));
	}

	@ParameterizedTest
	@MethodSource("diagrams")
	void overlapsNowhere(ShippedDiagram shipped) throws IOException {
		try (OpenedExample example = new OpenedExample(Models.of(shipped.example()), registry)) {
			Diagram diagram = shipped.in(example);
			example.session().open(diagram).orElseThrow();
			ScenePass pass = new SceneBuilder(SceneContexts.of(registry, null)).pass();
			overlapsNowhere(diagram.getNodes(), pass);
			diagram.getNodes().forEach(node -> overlapsNowhere(node.getNodes(), pass));
		}
	}

	private static void overlapsNowhere(List<Node> siblings, ScenePass pass) {
		for (Node one : siblings) {
			for (Node other : siblings) {
				boolean both = one != other && one.isVisible() && other.isVisible();
				assertFalse(both && overlap(pass.absolute(one), pass.absolute(other)), () -> one.getId() + " lies on " + other.getId());
			}
		}
	}

	private static boolean overlap(Bounds one, Bounds other) {
		return one.x() < other.x() + other.width() && other.x() < one.x() + one.width() && one.y() < other.y() + other.height()
				&& other.y() < one.y() + one.height();
	}

	private static void compare(Path golden, String actual) throws IOException {
		if (Boolean.getBoolean("golden.update")) {
			Files.createDirectories(golden.toAbsolutePath().getParent());
			Files.writeString(golden, actual);
		}
		assertEquals(Files.readString(golden).replace("\r\n", "\n"), actual);
	}

	private static String tree(Diagram diagram) {
		List<String> lines = new ArrayList<>();
		lines.add(diagram.getName() + " " + diagram.getActiveLayers());
		diagram.getNodes().forEach(node -> add(node, "  ", lines));
		for (Edge edge : diagram.getEdges()) {
			lines.add("  " + line(edge) + " (" + id(edge.getSource().getTarget()) + " -> " + id(edge.getEnd().getTarget()) + ")");
		}
		return String.join("\n", lines) + "\n";
	}

	private static void add(Node node, String indent, List<String> lines) {
		lines.add(indent + line(node));
		node.getBordered().forEach(child -> add(child, indent + "  ", lines));
		node.getNodes().forEach(child -> add(child, indent + "  ", lines));
	}

	private static String line(DiagramElement element) {
		String label = element.getAppearance() == null ? null : element.getAppearance().label();
		return element.getMapping() + "[" + id(element.getTarget()) + "]" + (label == null || label.isEmpty() ? "" : " " + label.replace("\n", " | "))
				+ (element.isVisible() ? "" : " (not shown)");
	}

	private static String id(EObject object) {
		return ((org.allianceworkbench.model.alliance.Element) object).getId();
	}
}
