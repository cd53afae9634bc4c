// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.tool;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.spec.Tool;
import org.allianceworkbench.viewpoint.sync.DiagramSynchronizer;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

/**
 * The tools of one diagram. Each method gives a command for the session's stack, or nothing where the specification refuses; none executes.
 * The result of an executed command is the objects to select: those the tool names, or those it made.
 */
public final class Tools {
	private final ToolRun run;
	private final Palette palette;
	private final CreationTools creation;
	private final EdgeTools edges;
	private final ElementTools elements;
	private final DropTools drops;
	private final Refusals refusals;

	/** A place in pixels relative to the container, -1 for an automatic size; null stands for "anywhere". */
	public record Location(int x, int y, int width, int height) {
		/** A place for something of automatic size. */
		public Location(int x, int y) {
			this(x, y, -1, -1);
		}
	}

	/** One drawer of the palette: what the active layers offer. */
	public record Section(String name, String label, String iconPath, List<Tool> tools) {
		public Section {
			tools = List.copyOf(tools);
		}
	}

	/** @param synchronizer of the diagram */
	public Tools(DiagramSynchronizer synchronizer) {
		run = new ToolRun(synchronizer);
		palette = new Palette(synchronizer);
		creation = new CreationTools(run);
		edges = new EdgeTools(run);
		elements = new ElementTools(run);
		drops = new DropTools(run);
		refusals = new Refusals(run, creation, edges);
	}

	/** @return what steps of the last tool that ran could not do */
	public List<OperationProblem> problems() {
		return run.problems();
	}

	/** @return the drawers of the palette in order, without empty ones; sections of the same name in several layers are one */
	public List<Section> sections() {
		return palette.sections();
	}

	/** @return the actions of context menus, and menus of them, that the layers in use offer: {@code OperationAction} and {@code PopupMenu} */
	public List<Tool> menus() {
		return palette.menus();
	}

	/** Does at once what the description says for a new diagram. Only within a command. */
	public void initialise() {
		run.run(run.synchronizer().description().initialisation(), run.synchronizer().diagram().getTarget(), Map.of());
	}

	/** Whether a tool's mappings have a place in a container, or may start there; says nothing of its precondition. */
	public boolean appliesTo(Tool tool, EObject container) {
		if (tool instanceof Tool.EdgeCreationDescription edge) {
			return container instanceof DiagramElement element && edges.isEnd(element, edge, true);
		}
		return creation.appliesTo(tool, container);
	}

	/**
	 * A node or container creation, or a generic tool.
	 *
	 * @param container the diagram or the element clicked on
	 * @param at where, in pixels relative to the container; null for anywhere
	 */
	public Optional<Command> create(Tool tool, EObject container, Location at) {
		return creation.create(tool, container, at);
	}

	/** A tool that first lets people choose objects. */
	public Optional<Command> select(Tool.SelectionWizardDescription tool, EObject container, List<EObject> chosen) {
		return creation.select(tool, container, chosen);
	}

	/** @return the objects that a selection tool offers */
	public List<EObject> candidates(Tool.SelectionWizardDescription tool, EObject container) {
		return creation.candidates(tool, container);
	}

	/** An entry of a context menu on the selected elements. */
	public Optional<Command> act(Tool.OperationAction action, List<? extends DiagramElement> selected) {
		return creation.act(action, selected);
	}

	/** Whether an edge tool may start at an element. */
	public boolean canStart(Tool tool, DiagramElement source) {
		return edges.canStart(tool, source);
	}

	/** An edge creation. */
	public Optional<Command> connect(Tool tool, DiagramElement source, DiagramElement target) {
		return edges.connect(tool, source, target);
	}

	/** @return in a sentence, why a tool that {@link #create} refused does nothing there */
	public String refusal(Tool tool, EObject container) {
		return refusals.ofCreation(tool, container);
	}

	/** @return in a sentence, why an edge tool that {@link #canStart} refused does not begin there */
	public String refusal(Tool.EdgeCreationDescription tool, DiagramElement source) {
		return refusals.ofStart(tool, source);
	}

	/** @return in a sentence, why an edge tool that {@link #connect} refused does not lead there */
	public String refusal(Tool.EdgeCreationDescription tool, DiagramElement source, DiagramElement target) {
		return refusals.ofConnection(tool, source, target);
	}

	/** @return in a sentence, why an end that {@link #reconnect} refused does not move there */
	public String refusal(Edge edge, boolean sourceEnd, DiagramElement newEnd) {
		return refusals.ofReconnection(edge, sourceEnd, newEnd);
	}

	/** Moves an end of an edge to another element. */
	public Optional<Command> reconnect(Edge edge, boolean sourceEnd, DiagramElement newEnd) {
		return edges.reconnect(edge, sourceEnd, newEnd);
	}

	/** Whether the label can be edited in place. */
	public boolean canDirectEdit(DiagramElement element) {
		return elements.canDirectEdit(element);
	}

	/** The text that direct edit starts with: what the tool says, or the label as shown. */
	public String directEditText(DiagramElement element) {
		return elements.directEditText(element);
	}

	/** A direct edit; empty also where the text does not match the tool's mask. */
	public Optional<Command> directEdit(DiagramElement element, String text) {
		return elements.directEdit(element, text);
	}

	/**
	 * Deletes from the model what the elements show, as their deletion tools say, or by default the objects with every reference to them.
	 *
	 * @return empty where a tool refuses, or nothing can be deleted
	 */
	public Optional<Command> delete(Collection<? extends DiagramElement> doomed) {
		return elements.delete(doomed);
	}

	/** Runs what a double click on an element does. */
	public Optional<Command> doubleClick(DiagramElement element) {
		return elements.doubleClick(element);
	}

	/** Pastes a copied element into a container or onto the diagram, where a paste tool takes it. */
	public Optional<Command> paste(DiagramElement copied, EObject container) {
		return elements.paste(copied, container);
	}

	/** Moves dragged elements into another container, or onto the diagram: all of them or none. */
	public Optional<Command> drop(Collection<? extends DiagramElement> dragged, EObject newContainer, Location at) {
		return drops.drop(dragged, newContainer, at);
	}

	/** Takes an object that is dragged from outside the diagram. */
	public Optional<Command> dropFromOutside(EObject object, EObject newContainer, Location at) {
		return drops.drop(object, newContainer, at);
	}
}
