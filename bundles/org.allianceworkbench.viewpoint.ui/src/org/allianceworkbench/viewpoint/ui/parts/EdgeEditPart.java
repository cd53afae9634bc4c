// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.parts;

import java.util.List;

import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.scene.SceneEdge;
import org.allianceworkbench.viewpoint.ui.editing.Bends;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.allianceworkbench.viewpoint.ui.figures.BodyAnchor;
import org.allianceworkbench.viewpoint.ui.figures.EdgeFigure;
import org.allianceworkbench.viewpoint.ui.figures.PrimitivePainter;
import org.allianceworkbench.viewpoint.ui.figures.SceneAnchor;
import org.allianceworkbench.viewpoint.ui.policies.BendPolicy;
import org.allianceworkbench.viewpoint.ui.policies.ConnectPolicy;
import org.allianceworkbench.viewpoint.ui.policies.DeletePolicy;
import org.allianceworkbench.viewpoint.ui.policies.EndsPolicy;
import org.allianceworkbench.viewpoint.ui.policies.RenamePolicy;
import org.eclipse.draw2d.AbsoluteBendpoint;
import org.eclipse.draw2d.ConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.NodeEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;

/** A line between two elements. */
final class EdgeEditPart extends AbstractConnectionEditPart implements NodeEditPart, SceneEditPart {
	private final DiagramContext context;
	private final PrimitivePainter painter;
	private final Naming naming;
	private final PartMark mark;

	EdgeEditPart(DiagramContext context, PrimitivePainter painter, Edge edge) {
		this.context = context;
		this.painter = painter;
		this.naming = new Naming(context, this);
		this.mark = new PartMark(context.marks(), this, () -> getLayer(DiagramRootEditPart.MARKS));
		setModel(edge);
	}

	/** @return what it shows */
	Edge edge() {
		return (Edge) getModel();
	}

	@Override
	protected IFigure createFigure() {
		return new EdgeFigure(painter);
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.CONNECTION_ENDPOINTS_ROLE, new EndsPolicy());
		installEditPolicy(EditPolicy.CONNECTION_BENDPOINTS_ROLE, new BendPolicy());
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new DeletePolicy(context));
		installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new RenamePolicy(context));
		installEditPolicy(EditPolicy.GRAPHICAL_NODE_ROLE, new ConnectPolicy(context));
	}

	@Override
	protected List<?> getModelSourceConnections() {
		return context.edgesFrom(edge());
	}

	@Override
	protected List<?> getModelTargetConnections() {
		return context.edgesTo(edge());
	}

	/** An edge has no children. */
	@Override
	public void syncChildren() {
	}

	@Override
	public void syncConnections() {
		refreshSourceConnections();
		refreshTargetConnections();
	}

	@Override
	public void paintAnew() {
		refreshVisuals();
	}

	@Override
	protected void refreshVisuals() {
		if (edge().getSource() == null || edge().getEnd() == null) {
			return;
		}
		SceneEdge picture = context.picture().edge(edge());
		PointList route = new PointList();
		picture.route().forEach(point -> route.addPoint(Bends.point(point)));
		((EdgeFigure) getFigure()).show(route, picture.primitives(),
				Bends.of(edge()).stream().map(AbsoluteBendpoint::new).toList());
		getFigure().setToolTip(Tooltips.of(picture.tooltip(), picture.name(), mark.found()));
		mark.refresh();
	}

	@Override
	public void showMarks() {
		refreshVisuals();
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(ConnectionEditPart connection) {
		return new SceneAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(ConnectionEditPart connection) {
		return new SceneAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getSourceConnectionAnchor(Request request) {
		return new BodyAnchor(getFigure());
	}

	@Override
	public ConnectionAnchor getTargetConnectionAnchor(Request request) {
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
	@SuppressWarnings("rawtypes")
	public Object getAdapter(Class type) {
		Object adapter = Adapting.adapt(edge(), type);
		return adapter != null ? adapter : super.getAdapter(type);
	}
}
