// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.actions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.viewpoint.change.DiagramCommands;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.scene.Scene;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.allianceworkbench.viewpoint.ui.editing.EmfCommand;
import org.allianceworkbench.viewpoint.ui.parts.ReadingAid;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.ui.actions.ActionFactory;

/** Makes the actions of one editor. */
public final class DiagramActions {
	private final DiagramContext context;
	private final GraphicalViewer viewer;

	/** @param viewer that shows the diagram already */
	public DiagramActions(DiagramContext context, GraphicalViewer viewer) {
		this.context = context;
		this.viewer = viewer;
	}

	/** @return the actions that depend on the selection */
	public List<IAction> ofSelection(Arrangement arrangement) {
		List<IAction> actions = new ArrayList<>();
		actions.add(new SelectionCommandAction(context, viewer, ActionFactory.DELETE.getId(), "&Delete", element -> true,
				elements -> context.tools().delete(elements)));
		actions.add(new SelectionCommandAction(context, viewer, DiagramActionIds.HIDE, "&Hide", element -> !element.isHidden(),
				elements -> Optional.of(DiagramCommands.hide(elements))));
		actions.add(new SelectionCommandAction(context, viewer, DiagramActionIds.PIN, "&Pin",
				element -> element instanceof Node && !element.isPinned(), elements -> Optional.of(DiagramCommands.pin(elements, true))));
		actions.add(new SelectionCommandAction(context, viewer, DiagramActionIds.UNPIN, "Unpin", DiagramElement::isPinned,
				elements -> Optional.of(DiagramCommands.pin(elements, false))));
		actions.add(new SelectionCommandAction(context, viewer, DiagramActionIds.AUTOMATIC_SIZE, "Au&tomatic Size", DiagramActions::hasOwnSize,
				DiagramActions::automaticSizes));
		actions.add(new SelectionCommandAction(context, viewer, DiagramActionIds.STRAIGHTEN, "Remo&ve Bends", DiagramActions::isBent,
				DiagramActions::withoutBends));
		actions.add(new PlainAction(ActionFactory.RENAME.getId(), "Rena&me", this::canRename, this::rename));
		actions.add(new PlainAction(DiagramActionIds.ARRANGE_SELECTION, "Arrange Selecti&on", () -> !selectedNodes().isEmpty(),
				() -> arrangement.arrange(selectedNodes())));
		return actions;
	}

	/** @return the actions that depend on the state of the diagram */
	public List<IAction> ofDiagram(Arrangement arrangement) {
		return List.of(new PlainAction(ActionFactory.SELECT_ALL.getId(), "Select A&ll", () -> true, this::selectAll),
				new PlainAction(ActionFactory.COPY.getId(), "&Copy as Image", this::hasNodes, this::copy),
				new PlainAction(DiagramActionIds.ARRANGE_ALL, "Arra&nge All", this::hasNodes, () -> arrangement.arrange(List.of())),
				new PlainAction(DiagramActionIds.REVEAL_ALL, "Show Hidden Elements", () -> !hidden().isEmpty(), this::revealAll));
	}

	/** @param legend shows or hides the legend */
	public List<IAction> ofView(ReadingAid aid, Switch legend) {
		ZoomManager zoom = (ZoomManager) viewer.getProperty(ZoomManager.class.toString());
		return List.of(new PlainAction(DiagramActionIds.FIT, "&Fit to Window", () -> true, () -> Fitting.fit(viewer, 0)),
				new PlainAction(DiagramActionIds.FULL_SIZE, "F&ull Size", () -> true, () -> zoom.setZoom(1)),
				new ToggleAction(DiagramActionIds.GRID, "Show &Grid", this::isGridVisible, this::setGridVisible),
				new ToggleAction(DiagramActionIds.LEGEND, "Show &Key", legend::isOn, legend::setOn),
				new ToggleAction(DiagramActionIds.PATHS, "Highlight Path&s", aid::isOn, aid::setOn));
	}

	private boolean isGridVisible() {
		return Boolean.TRUE.equals(viewer.getProperty(SnapToGrid.PROPERTY_GRID_VISIBLE));
	}

	private void setGridVisible(boolean visible) {
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, visible);
	}

	private boolean hasNodes() {
		return !context.diagram().getNodes().isEmpty();
	}

	private static boolean hasOwnSize(DiagramElement element) {
		return element instanceof Node node && (node.getWidth() != -1 || node.getHeight() != -1);
	}

	private static Optional<Command> automaticSizes(Collection<DiagramElement> elements) {
		return Optional.of(compound("Automatic Size", elements.stream().map(Node.class::cast)
				.map(node -> DiagramCommands.resize(node, node.getX(), node.getY(), -1, -1)).toList()));
	}

	private static boolean isBent(DiagramElement element) {
		return element instanceof Edge edge && edge.getBendpoints() != null && !edge.getBendpoints().isBlank();
	}

	private static Optional<Command> withoutBends(Collection<DiagramElement> elements) {
		return Optional.of(compound("Remove Bends", elements.stream().map(edge -> DiagramCommands.route((Edge) edge, "")).toList()));
	}

	private static Command compound(String label, List<Command> commands) {
		return new CompoundCommand(label, commands);
	}

	private List<EditPart> selection() {
		List<?> parts = viewer.getSelectedEditParts();
		return parts.stream().map(EditPart.class::cast).toList();
	}

	private List<Node> selectedNodes() {
		return selection().stream().map(EditPart::getModel).filter(Node.class::isInstance).map(Node.class::cast).toList();
	}

	private boolean canRename() {
		List<EditPart> parts = selection();
		return parts.size() == 1 && parts.get(0).getModel() instanceof DiagramElement element && context.tools().canDirectEdit(element);
	}

	private void rename() {
		if (canRename()) {
			selection().get(0).performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		}
	}

	/** In the order of the diagram: what is selected last is what others are aligned with. */
	private void selectAll() {
		List<EditPart> parts = new ArrayList<>();
		for (TreeIterator<EObject> all = context.diagram().eAllContents(); all.hasNext();) {
			if (viewer.getEditPartRegistry().get(all.next()) instanceof EditPart part && part.isSelectable()) {
				parts.add(part);
			}
		}
		viewer.setSelection(new StructuredSelection(parts));
	}

	private void copy() {
		BusyIndicator.showWhile(viewer.getControl().getDisplay(), this::copyImage);
	}

	private void copyImage() {
		Set<String> selected = selectedNodes().stream().map(Node::getId).collect(Collectors.toSet());
		Scene whole = context.scenes().scene(context.diagram());
		Scene wanted = selected.isEmpty() ? whole : whole.part(node -> selected.contains(node.id()));
		try {
			new PictureTransfer(viewer.getControl().getDisplay()).copy(wanted);
		} catch (SWTError inUse) {
			context.complain("The picture was not copied, since another program uses the clipboard just now. Copy once more.");
		}
	}

	private List<DiagramElement> hidden() {
		List<DiagramElement> hidden = new ArrayList<>();
		for (TreeIterator<EObject> all = context.diagram().eAllContents(); all.hasNext();) {
			if (all.next() instanceof DiagramElement element && element.isHidden()) {
				hidden.add(element);
			}
		}
		return hidden;
	}

	private void revealAll() {
		viewer.getEditDomain().getCommandStack()
				.execute(new EmfCommand(DiagramCommands.reveal(hidden())));
	}
}
