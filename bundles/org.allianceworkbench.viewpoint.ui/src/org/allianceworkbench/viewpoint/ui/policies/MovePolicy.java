// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.policies;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.scene.ScenePass;
import org.allianceworkbench.viewpoint.style.EdgeRouting;
import org.allianceworkbench.viewpoint.style.EdgeStyle;
import org.allianceworkbench.viewpoint.style.NodeStyle;
import org.allianceworkbench.viewpoint.ui.editing.Bends;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.allianceworkbench.viewpoint.ui.figures.GhostFigure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;

/** Handles around a selected node; bends of edges move along, so that orthogonal edges stay orthogonal. */
public final class MovePolicy extends ResizableEditPolicy {
	private final DiagramContext context;
	private final boolean free;

	/** @param free whether the node may be dragged and resized; lines of lists and regions of stacks may not */
	public MovePolicy(DiagramContext context, boolean free) {
		this.context = context;
		this.free = free;
		setDragAllowed(free);
	}

	/** As far as the specification allows in the style that the node has now. */
	private int directions(Node node) {
		if (!free || !(node.getAppearance() != null && node.getAppearance().style() instanceof NodeStyle style)) {
			return PositionConstants.NONE;
		}
		return (style.freedom().hasFreeWidth() ? PositionConstants.EAST_WEST : PositionConstants.NONE)
				| (style.freedom().hasFreeHeight() ? PositionConstants.NORTH_SOUTH : PositionConstants.NONE);
	}

	@Override
	public Command getCommand(Request request) {
		if (getHost().getModel() instanceof Node node) {
			setResizeDirections(directions(node));
		}
		return super.getCommand(request);
	}

	@Override
	protected List<?> createSelectionHandles() {
		if (getHost().getModel() instanceof Node node) {
			setResizeDirections(directions(node));
		}
		return super.createSelectionHandles();
	}

	@Override
	protected Command getMoveCommand(ChangeBoundsRequest request) {
		Command move = super.getMoveCommand(request);
		return move == null ? null : withBends(move, request);
	}

	@Override
	protected IFigure createDragSourceFeedbackFigure() {
		IFigure ghost = new GhostFigure();
		ghost.setBounds(getInitialFeedbackBounds());
		addFeedback(ghost);
		return ghost;
	}

	private Command withBends(Command move, ChangeBoundsRequest request) {
		CompoundCommand all = new CompoundCommand();
		all.add(move);
		ScenePass picture = context.picture();
		Dimension delta = delta(request);
		Set<DiagramElement> moved = new HashSet<>();
		for (Object part : request.getEditParts()) {
			collect(((EditPart) part).getModel(), moved);
		}
		Set<DiagramElement> own = new HashSet<>();
		collect(getHost().getModel(), own);
		for (DiagramElement element : own) {
			context.edgesFrom(element).stream().filter(MovePolicy::isBent)
					.forEach(edge -> all.add(moved.contains(edge.getEnd()) ? Bends.set(edge, BendShift.all(Bends.of(edge), delta))
							: bendStart(edge, delta, picture)));
			context.edgesTo(element).stream().filter(edge -> isBent(edge) && !moved.contains(edge.getSource()))
					.forEach(edge -> all.add(bendEnd(edge, delta, picture)));
		}
		return all.unwrap();
	}

	private static Command bendStart(Edge edge, Dimension delta, ScenePass picture) {
		return isOrthogonal(edge) ? Bends.set(edge, BendShift.fromStart(Bends.of(edge), route(edge, picture).getFirstPoint(), delta)) : null;
	}

	private static Command bendEnd(Edge edge, Dimension delta, ScenePass picture) {
		return isOrthogonal(edge) ? Bends.set(edge, BendShift.fromEnd(Bends.of(edge), route(edge, picture).getLastPoint(), delta)) : null;
	}

	private static PointList route(Edge edge, ScenePass picture) {
		PointList route = new PointList();
		picture.edge(edge).route().forEach(point -> route.addPoint(Bends.point(point)));
		return route;
	}

	private static boolean isBent(Edge edge) {
		return !Bends.of(edge).isEmpty();
	}

	private static boolean isOrthogonal(Edge edge) {
		return edge.getAppearance() != null && edge.getAppearance().style() instanceof EdgeStyle style && style.routing() != EdgeRouting.STRAIGHT;
	}

	private Dimension delta(ChangeBoundsRequest request) {
		PrecisionPoint from = new PrecisionPoint(0, 0);
		PrecisionPoint to = new PrecisionPoint(request.getMoveDelta());
		getHostFigure().translateToRelative(from);
		getHostFigure().translateToRelative(to);
		return to.getDifference(from);
	}

	private static void collect(Object model, Set<DiagramElement> found) {
		if (model instanceof Node node && found.add(node)) {
			node.eContents().stream().map(EObject.class::cast).forEach(child -> collect(child, found));
		}
	}
}
