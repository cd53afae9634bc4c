// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.change;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.diagram.Node;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The plain changes of diagrams, each a command for the stack of a session. */
public final class DiagramCommands {
	private DiagramCommands() {
	}

	/**
	 * @param x left edge in pixels, relative to the parent
	 * @param y top edge in pixels, relative to the parent
	 */
	public static Command move(Node node, int x, int y) {
		return SessionCommand.of("Move", () -> place(node, x, y));
	}

	/**
	 * @param x left edge in pixels, relative to the parent
	 * @param y top edge in pixels, relative to the parent
	 * @param width in pixels, -1 for automatic
	 * @param height in pixels, -1 for automatic
	 */
	public static Command resize(Node node, int x, int y, int width, int height) {
		return SessionCommand.of("Resize", () -> {
			place(node, x, y);
			node.setWidth(width);
			node.setHeight(height);
		});
	}

	/** @param bendpoints "x,y x,y" in pixels of the diagram; empty for a line without bends */
	public static Command route(Edge edge, String bendpoints) {
		return SessionCommand.of("Route edge", () -> edge.setBendpoints(bendpoints.isEmpty() ? null : bendpoints));
	}

	/** Hides elements by hand. */
	public static Command hide(Collection<? extends DiagramElement> elements) {
		return each("Hide", elements, element -> element.setHidden(true));
	}

	/** Shows elements that somebody hid by hand. */
	public static Command reveal(Collection<? extends DiagramElement> elements) {
		return each("Show", elements, element -> element.setHidden(false));
	}

	/** @param pinned whether the automatic arrangement leaves the elements where they are */
	public static Command pin(Collection<? extends DiagramElement> elements, boolean pinned) {
		return each(pinned ? "Pin" : "Unpin", elements, element -> element.setPinned(pinned));
	}

	/** @param layer name of an optional layer */
	public static Command layer(Diagram diagram, String layer, boolean on) {
		return SessionCommand.of(on ? "Show layer" : "Hide layer", () -> toggle(diagram.getActiveLayers(), layer, on));
	}

	/** @param filter name of a filter */
	public static Command filter(Diagram diagram, String filter, boolean on) {
		return SessionCommand.of(on ? "Switch filter on" : "Switch filter off", () -> toggle(diagram.getActiveFilters(), filter, on));
	}

	/** @param name the new title */
	public static Command rename(Diagram diagram, String name) {
		return SessionCommand.of("Rename diagram", () -> diagram.setName(name));
	}

	/** Takes a diagram out of its document; the model stays as it is. */
	public static Command delete(Diagram diagram) {
		return SessionCommand.giving("Delete diagram", () -> {
			EcoreUtil.remove(diagram);
			return List.of();
		});
	}

	private static <T> Command each(String label, Collection<? extends T> elements, Consumer<T> change) {
		List<T> fixed = List.copyOf(elements);
		return SessionCommand.of(label, () -> fixed.forEach(change));
	}

	private static void place(Node node, int x, int y) {
		node.setX(x);
		node.setY(y);
		node.setPlaced(true);
	}

	private static void toggle(EList<String> names, String name, boolean on) {
		if (!on) {
			names.remove(name);
		} else if (!names.contains(name)) {
			names.add(name);
		}
	}
}
