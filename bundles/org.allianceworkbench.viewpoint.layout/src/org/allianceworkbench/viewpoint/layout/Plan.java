// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.allianceworkbench.viewpoint.arrange.ArrangeRequest;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.DiagramPackage;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.allianceworkbench.viewpoint.scene.Bendpoints;
import org.allianceworkbench.viewpoint.scene.Primitive.Point;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;

/** What an arrangement has found so far: new values of nodes and edges, written by one command at the end. */
final class Plan {
	private final ArrangeRequest request;
	private final Set<Node> only;
	private final Map<Node, Place> places = new LinkedHashMap<>();
	private final Map<Edge, String> routes = new LinkedHashMap<>();

	/** A node's new rectangle; -1 for a size that stays automatic. */
	record Place(int x, int y, int width, int height) {
	}

	Plan(ArrangeRequest request) {
		this.request = request;
		this.only = Set.copyOf(request.only());
	}

	/** Gives a node a place relative to its parent and leaves its size as it is. */
	void place(Node node, double x, double y) {
		place(node, x, y, node.getWidth(), node.getHeight());
	}

	void place(Node node, double x, double y, int width, int height) {
		places.put(node, new Place((int) Math.round(x), (int) Math.round(y), width, height));
	}

	/** @return the node's new place, or the one it has */
	Place place(Node node) {
		Place planned = places.get(node);
		return planned == null ? new Place(node.getX(), node.getY(), node.getWidth(), node.getHeight()) : planned;
	}

	/** Leads an edge through these points of the diagram; one that joins nodes which were not asked to move stays as it is. */
	void route(Edge edge, List<Point> bends) {
		if (only.isEmpty() || isAsked(edge.getSource()) || isAsked(edge.getEnd())) {
			routes.put(edge, Bendpoints.format(bends));
		}
	}

	private boolean isAsked(DiagramElement end) {
		for (EObject part = end; part instanceof Node node; part = part.eContainer()) {
			if (only.contains(node)) {
				return true;
			}
		}
		return false;
	}

	Command command() {
		CompoundCommand command = new CompoundCommand(0, "Arrange");
		places.forEach((node, place) -> {
			set(command, node, DiagramPackage.Literals.NODE__X, node.getX(), place.x());
			set(command, node, DiagramPackage.Literals.NODE__Y, node.getY(), place.y());
			set(command, node, DiagramPackage.Literals.NODE__WIDTH, node.getWidth(), place.width());
			set(command, node, DiagramPackage.Literals.NODE__HEIGHT, node.getHeight(), place.height());
			set(command, node, DiagramPackage.Literals.NODE__PLACED, node.isPlaced(), true);
		});
		routes.forEach((edge, route) -> set(command, edge, DiagramPackage.Literals.EDGE__BENDPOINTS, edge.getBendpoints(), route));
		return command.isEmpty() ? UnexecutableCommand.INSTANCE : command;
	}

	private void set(CompoundCommand command, EObject object, EAttribute feature, Object before, Object after) {
		if (!Objects.equals(before, after)) {
			command.append(SetCommand.create(request.domain(), object, feature, after));
		}
	}
}
