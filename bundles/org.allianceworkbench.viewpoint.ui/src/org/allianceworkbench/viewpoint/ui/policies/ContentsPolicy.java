// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.policies;

import java.util.List;

import org.allianceworkbench.viewpoint.change.DiagramCommands;
import org.allianceworkbench.viewpoint.diagram.ChildrenPresentation;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.diagram.NodeKind;
import org.allianceworkbench.viewpoint.tool.Tools.Location;
import org.allianceworkbench.viewpoint.ui.editing.CreationGesture;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.allianceworkbench.viewpoint.ui.editing.EmfCommand;
import org.allianceworkbench.viewpoint.ui.figures.ElementFigure;
import org.allianceworkbench.viewpoint.ui.figures.GhostFigure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.requests.AlignmentRequest;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;

/** What may be made in a diagram, a container or on the border of a node, and where children may move. */
public final class ContentsPolicy extends LayoutEditPolicy {
	private final DiagramContext context;

	/** @param context of the diagram */
	public ContentsPolicy(DiagramContext context) {
		this.context = context;
	}

	@Override
	public Command getCommand(Request request) {
		if (REQ_RESIZE_CHILDREN.equals(request.getType())) {
			return changeChildren((ChangeBoundsRequest) request);
		}
		if (REQ_ALIGN_CHILDREN.equals(request.getType())) {
			return alignChildren((AlignmentRequest) request);
		}
		return super.getCommand(request);
	}

	/** Leaves a creation that this host refuses to what lies around it, so that a click on a child makes its sibling. */
	@Override
	public EditPart getTargetEditPart(Request request) {
		if (REQ_CREATE.equals(request.getType()) && getHost().getModel() instanceof Node
				&& !getCreateCommand((CreateRequest) request).canExecute()) {
			return null;
		}
		return super.getTargetEditPart(request);
	}

	@Override
	protected EditPolicy createChildEditPolicy(EditPart child) {
		return new MovePolicy(context, isFree((Node) child.getModel()));
	}

	@Override
	protected Command getCreateCommand(CreateRequest request) {
		return request.getNewObject() instanceof CreationGesture gesture
				? gesture.createIn(context, getHost().getModel(), at(request.getLocation()), size(request))
				: UnexecutableCommand.INSTANCE;
	}

	@Override
	protected Command getMoveChildrenCommand(Request request) {
		return changeChildren((ChangeBoundsRequest) request);
	}

	/** Where no tool takes what is dropped, it stays with its parent and only moves. */
	@Override
	protected Command getAddCommand(Request request) {
		ChangeBoundsRequest moved = (ChangeBoundsRequest) request;
		List<?> parts = moved.getEditParts();
		List<DiagramElement> elements = parts.stream().map(part -> (DiagramElement) ((EditPart) part).getModel()).toList();
		Point corner = at(((GraphicalEditPart) parts.get(0)).getFigure(), moved);
		Command drop = context.ask(() -> context.tools().drop(elements, (EObject) getHost().getModel(), new Location(corner.x, corner.y)));
		return drop.canExecute() ? drop : changeChildren(moved);
	}

	/** Where the top left corner of what is dragged lies in this host. */
	private Point at(IFigure dragged, ChangeBoundsRequest request) {
		Rectangle place = new PrecisionRectangle(dragged instanceof ElementFigure element ? element.body() : dragged.getBounds());
		dragged.translateToAbsolute(place);
		return at(request.getTransformedRectangle(place).getLocation());
	}

	@Override
	protected IFigure createSizeOnDropFeedback(CreateRequest request) {
		IFigure ghost = new GhostFigure();
		addFeedback(ghost);
		return ghost;
	}

	@Override
	protected void showSizeOnDropFeedback(CreateRequest request) {
		Rectangle place = new PrecisionRectangle(new Rectangle(request.getLocation().getCopy(), request.getSize()));
		IFigure ghost = getSizeOnDropFeedback(request);
		ghost.translateToRelative(place);
		ghost.setBounds(place);
	}

	private Command changeChildren(ChangeBoundsRequest request) {
		CompoundCommand all = new CompoundCommand();
		for (Object part : request.getEditParts()) {
			all.add(change((GraphicalEditPart) part, request));
		}
		return all.unwrap();
	}

	private Command change(GraphicalEditPart part, ChangeBoundsRequest request) {
		if (!(part.getModel() instanceof Node node) || !isFree(node)) {
			return UnexecutableCommand.INSTANCE;
		}
		Rectangle place = new PrecisionRectangle(body(part));
		part.getFigure().translateToAbsolute(place);
		place = request.getTransformedRectangle(place);
		part.getFigure().translateToRelative(place);
		return place(part, node, place);
	}

	private Command alignChildren(AlignmentRequest request) {
		CompoundCommand all = new CompoundCommand("Align");
		for (Object child : request.getEditParts()) {
			GraphicalEditPart part = (GraphicalEditPart) child;
			Rectangle place = new PrecisionRectangle(body(part));
			part.getFigure().translateToAbsolute(place);
			place = request.getTransformedRectangle(place);
			part.getFigure().translateToRelative(place);
			all.add(place(part, (Node) part.getModel(), place));
		}
		return all.unwrap();
	}

	private Command place(GraphicalEditPart part, Node node, Rectangle place) {
		Rectangle old = body(part);
		Point corner = place.getLocation().translate(origin((GraphicalEditPart) part.getParent()).negate());
		boolean sameSize = old.getSize().equals(place.getSize());
		return new EmfCommand(sameSize ? DiagramCommands.move(node, corner.x, corner.y)
				: DiagramCommands.resize(node, corner.x, corner.y, place.width, place.height));
	}

	private Point at(Point location) {
		Point at = location == null ? new Point() : location.getCopy();
		getHostFigure().translateToRelative(at);
		return at.translate(origin((GraphicalEditPart) getHost()).negate());
	}

	private Dimension size(CreateRequest request) {
		if (request.getSize() == null) {
			return null;
		}
		Dimension size = request.getSize().getCopy().shrink(1, 1); // GEF counts both borders
		getHostFigure().translateToRelative(size);
		return size;
	}

	private static Point origin(GraphicalEditPart parent) {
		return parent.getFigure() instanceof ElementFigure element ? element.body().getLocation() : new Point();
	}

	private static Rectangle body(GraphicalEditPart part) {
		return part.getFigure() instanceof ElementFigure element ? element.body() : part.getFigure().getBounds();
	}

	private static boolean isFree(Node node) {
		List<ChildrenPresentation> fixed = List.of(ChildrenPresentation.LIST, ChildrenPresentation.HORIZONTAL_STACK,
				ChildrenPresentation.VERTICAL_STACK);
		return node.getKind() == NodeKind.BORDERED || !(node.eContainer() instanceof Node parent)
				|| !fixed.contains(parent.getPresentation());
	}
}
