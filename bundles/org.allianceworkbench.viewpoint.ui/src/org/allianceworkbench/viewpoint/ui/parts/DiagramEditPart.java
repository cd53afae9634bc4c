// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.parts;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.session.DiagramListener;
import org.allianceworkbench.viewpoint.ui.editing.DiagramContext;
import org.allianceworkbench.viewpoint.ui.figures.SceneRouter;
import org.allianceworkbench.viewpoint.ui.marks.MarkListener;
import org.allianceworkbench.viewpoint.ui.policies.ContentsPolicy;
import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.editpolicies.SnapFeedbackPolicy;
import org.eclipse.gef.tools.MarqueeDragTracker;

/** The diagram itself, which keeps everything on it up to date. */
final class DiagramEditPart extends AbstractGraphicalEditPart implements SceneEditPart {
	private final DiagramContext context;
	private final MarkListener markListener = this::marksChanged;
	private DiagramListener listener;

	DiagramEditPart(DiagramContext context) {
		this.context = context;
		setModel(context.diagram());
	}

	@Override
	public void activate() {
		super.activate();
		DiagramRefresher refresher = new DiagramRefresher(context, getViewer());
		listener = change -> {
			if (change.diagram() == getModel()) {
				context.paintTogether(() -> refresher.refresh(change));
			}
		};
		context.session().addListener(listener);
		context.marks().addListener(markListener);
	}

	private void marksChanged(Set<? extends EObject> objects) {
		context.paintTogether(() -> showMarksOf(objects));
	}

	private void showMarksOf(Set<? extends EObject> objects) {
		for (Object part : List.copyOf(getViewer().getEditPartRegistry().values())) {
			if (part instanceof SceneEditPart scene && ((EditPart) part).getModel() instanceof DiagramElement element
					&& objects.contains(element.getTarget())) {
				scene.showMarks();
			}
		}
	}

	@Override
	public void deactivate() {
		context.marks().removeListener(markListener);
		Optional.ofNullable(listener).ifPresent(context.session()::removeListener);
		super.deactivate();
	}

	@Override
	protected IFigure createFigure() {
		FreeformLayer layer = new FreeformLayer();
		((ConnectionLayer) getLayer(LayerConstants.CONNECTION_LAYER)).setConnectionRouter(new SceneRouter());
		return layer;
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
		installEditPolicy(EditPolicy.LAYOUT_ROLE, new ContentsPolicy(context));
		installEditPolicy("Snap Feedback", new SnapFeedbackPolicy());
	}

	@Override
	protected List<?> getModelChildren() {
		return context.diagram().getNodes().stream().filter(Node::isVisible).toList();
	}

	@Override
	public void syncChildren() {
		refreshChildren();
	}

	/** Edges hang on their ends. */
	@Override
	public void syncConnections() {
	}

	/** A diagram has no picture of its own. */
	@Override
	public void paintAnew() {
	}

	/** The marks of what a diagram is about belong to no element. */
	@Override
	public void showMarks() {
	}

	@Override
	public DragTracker getDragTracker(Request request) {
		return new MarqueeDragTracker();
	}

	@Override
	@SuppressWarnings("rawtypes")
	public Object getAdapter(Class type) {
		if (type == SnapToHelper.class) {
			return Snapping.of(this);
		}
		if (type == Diagram.class) {
			return context.diagram();
		}
		return type == EObject.class ? context.diagram().getTarget() : super.getAdapter(type);
	}
}
