// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.parts;

import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.scene.SceneNode;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.allianceworkbench.viewpoint.ui.figures.BodyAnchor;
import org.allianceworkbench.viewpoint.ui.figures.ElementFigure;
import org.allianceworkbench.viewpoint.ui.figures.PrimitivePainter;
import org.allianceworkbench.viewpoint.ui.figures.SceneAnchor;
import org.allianceworkbench.viewpoint.ui.policies.ConnectPolicy;
import org.allianceworkbench.viewpoint.ui.policies.DeletePolicy;
import org.allianceworkbench.viewpoint.ui.policies.RenamePolicy;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** What all nodes have in common, whatever their structural role. */
abstract class ElementEditPart extends AbstractGraphicalEditPart implements NodeEditPart, SceneEditPart {
	private final DiagramContext context;
	private final PrimitivePainter painter;
	private final Naming naming;
	private final PartMark mark;
	private final AccessibleEditPart accessible = new Spoken();

	ElementEditPart(DiagramContext context, PrimitivePainter painter, Node node) {
		this.context = context;
		this.painter = painter;
		this.naming = new Naming(context, this);
		this.mark = new PartMark(context.marks(), this, () -> getLayer(DiagramRootEditPart.MARKS));
		setModel(node);
	}

	/** @return the diagram that it belongs to */
	final DiagramContext context() {
		return context;
	}

	/** @return what it shows */
	final Node node() {
		return (Node) getModel();
	}

	final ElementFigure element() {
		return (ElementFigure) getFigure();
	}

	@Override
	protected final IFigure createFigure() {
		return new ElementFigure(painter);
	}

	/** Installs what the role allows besides connecting, deleting and renaming. */
	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy(context));
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy(context));
		installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(context));
	}

	@Override
	protected final List<?> getModelChildren() {
		return Stream.concat(node().getNodes().stream(), node().getBordered().stream()).filter(Node::isVisible).toList();
	}

	@Override
	protected final List<?> getModelSourceConnections() {
		return context.edgesFrom(node());
	}

	@Override
	protected final List<?> getModelTargetConnections() {
		return context.edgesTo(node());
	}

	@Override
	public final void syncChildren() {
		refreshChildren();
	}

	@Override
	public final void syncConnections() {
		refreshSourceConnections();
		refreshTargetConnections();
	}

	/** Takes place and picture from the scene. */
	@Override
	public final void paintAnew() {
		refreshVisuals();
	}

	@Override
	protected final void refreshVisuals() {
		SceneNode picture = context.picture().node(node());
		Point corner = getParent() instanceof ElementEditPart parent ? parent.element().body().getLocation() : new Point();
		Rectangle place = new Rectangle(corner.x + round(picture.x()), corner.y + round(picture.y()), round(picture.width()),
				round(picture.height()));
		element().show(place, picture.primitives());
		element().setToolTip(Tooltips.of(picture.tooltip(), picture.name(), mark.found()));
		mark.refresh();
	}

	@Override
	public final void showMarks() {
		refreshVisuals();
	}

	@Override
	public final ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
		return new SceneAnchor(getFigure());
	}

	@Override
	public final ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
		return new SceneAnchor(getFigure());
	}

	@Override
	public final ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return new BodyAnchor(getFigure());
	}

	@Override
	public final ConnectionAnchor getTargetConnectionAnchor(Request request) {
		return new BodyAnchor(getFigure());
	}

	@Override
	public void performRequest(Request request) {
		if (!naming.perform(request)) {
			super.performRequest(request);
		}
	}

	@Override
	public void removeNotify() {
		naming.stop();
		mark.remove();
		super.removeNotify();
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		return accessible;
	}

	@Override
	@SuppressWarnings("rawtypes")
	public Object getAdapter(Class type) {
		Object adapter = Adapting.adapt(node(), type);
		return adapter != null ? adapter : super.getAdapter(type);
	}

	private static int round(double value) {
		return (int) Math.round(value);
	}

	/** What a screen reader says of the element. */
	private final class Spoken extends AccessibleGraphicalEditPart {
		@Override
		public void getName(AccessibleEvent event) {
			event.result = context.picture().node(node()).name();
		}
	}
}
