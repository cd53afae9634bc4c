// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.model.benefits.Benefit;
import org.allianceworkbench.model.benefits.BenefitsMap;
import org.allianceworkbench.model.benefits.BenefitsNode;
import org.allianceworkbench.model.benefits.Outcome;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.session.SessionCommandStack;
import org.allianceworkbench.viewpoint.ui.DiagramEditorPart;
import org.allianceworkbench.workbench.opening.Opening;
import org.allianceworkbench.workbench.opening.WorkspaceFiles;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A modeller's hour in the running workbench: open the example, draw, connect, rename, move, undo, redo, save, come back. */
class EditingJourneyTest {
	private static final String TOOL = "Effectiveness benefit";

	private IFile file;
	private SharedSession session;
	private Diagram diagram;
	private BenefitsMap map;
	private Canvas canvas;

	@BeforeEach
	void openTheExample() throws Exception {
		Ui.clear();
		file = new Opening(Ui.window()).example().orElseThrow();
		openMap();
	}

	@AfterEach
	void close() throws Exception {
		Ui.clear();
	}

	private void openMap() {
		session = Ui.registry().find(WorkspaceFiles.place(file)).orElseThrow();
		diagram = session.diagrams().stream().filter(each -> each.getTarget() instanceof BenefitsMap).findFirst().orElseThrow();
		map = (BenefitsMap) diagram.getTarget();
		canvas = new Canvas((DiagramEditorPart) new Opening(Ui.window()).diagram(session, diagram).orElseThrow());
	}

	private Node shown(BenefitsNode object) {
		return nodes().filter(node -> node.getTarget() == object).findFirst().orElseThrow();
	}

	private Stream<Node> nodes() {
		return diagram.getNodes().stream().flatMap(column -> column.getNodes().stream());
	}

	private Node column(String name) {
		return diagram.getNodes().stream().filter(node -> node.getMapping().equals(name)).findFirst().orElseThrow();
	}

	private Benefit create(String name) {
		Set<BenefitsNode> before = new HashSet<>(map.getNodes());
		canvas.take(TOOL);
		canvas.click(canvas.on(column("Benefits")));
		Ui.until("the new benefit", () -> map.getNodes().size() == before.size() + 1);
		Benefit benefit = (Benefit) map.getNodes().stream().filter(node -> !before.contains(node)).findFirst().orElseThrow();
		canvas.editName(shown(benefit));
		canvas.enter(name);
		return benefit;
	}

	private void connect(BenefitsNode source, BenefitsNode target) {
		canvas.take("Leads to");
		canvas.click(canvas.on(shown(source)));
		canvas.click(canvas.on(shown(target)));
	}

	private BenefitsNode outcome() {
		return map.getNodes().stream().filter(Outcome.class::isInstance).findFirst().orElseThrow();
	}

	private String written() throws IOException {
		return text(session.session().model()) + text(session.session().document().eResource());
	}

	private static String text(Resource resource) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		resource.save(bytes, null);
		return bytes.toString(StandardCharsets.UTF_8);
	}

	@Test
	void createsWhereThePaletteToolIsClicked() {
		Benefit benefit = create("Officers stay on patrol");
		assertEquals("Officers stay on patrol", benefit.getName());
		assertEquals(column("Benefits"), shown(benefit).eContainer());
	}

	@Test
	void connectsWhatIsThereWithWhatIsNew() {
		Benefit benefit = create("Officers stay on patrol");
		connect(outcome(), benefit);
		assertEquals(1, benefit.getIncoming().size());
		assertEquals(outcome(), benefit.getIncoming().get(0).getSource());
	}

	@Test
	void renamesByDirectEdit() {
		Benefit benefit = create("Officers stay on patrol");
		canvas.editName(shown(benefit));
		canvas.enter("Officers on patrol");
		assertEquals("Officers on patrol", benefit.getName());
	}

	@Test
	void movesWhatIsDragged() {
		Node node = shown(create("Officers stay on patrol"));
		int before = node.getY();
		Point from = canvas.on(node);
		canvas.drag(from, new Point(from.x, from.y - 40));
		assertNotEquals(before, node.getY());
	}

	@Test
	void comesBackToTheSameModelAndGeometry() throws Exception {
		String untouched = written();
		Benefit benefit = create("Officers stay on patrol");
		connect(outcome(), benefit);
		Point from = canvas.on(shown(benefit));
		canvas.drag(from, new Point(from.x, from.y - 40));
		String worked = written();
		SessionCommandStack stack = session.session().commandStack();
		while (stack.canUndo()) {
			stack.undo();
		}
		assertEquals(untouched, written());
		assertFalse(session.isDirty());
		while (stack.canRedo()) {
			stack.redo();
		}
		assertEquals(worked, written());
		assertTrue(session.isDirty());
		Ui.page().saveAllEditors(false);
		Ui.page().closeAllEditors(false);
		Ui.registry().close(session);
		new Opening(Ui.window()).file(file);
		openMap();
		assertEquals(worked, written());
	}
}
