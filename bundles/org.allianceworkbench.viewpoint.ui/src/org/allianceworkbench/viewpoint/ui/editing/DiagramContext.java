// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.editing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.viewpoint.diagram.Edge;
import org.allianceworkbench.viewpoint.scene.SceneBuilder;
import org.allianceworkbench.viewpoint.scene.ScenePass;
import org.allianceworkbench.viewpoint.session.ModelSession;
import org.allianceworkbench.viewpoint.spec.DiagramDescription;
import org.allianceworkbench.viewpoint.sync.DiagramSynchronizer;
import org.allianceworkbench.viewpoint.tool.Tools;
import org.allianceworkbench.viewpoint.ui.marks.ElementMarks;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.gef.commands.UnexecutableCommand;

/** One open diagram: what its edit parts, policies and actions work with. */
public final class DiagramContext {
	private final ModelSession session;
	private final Diagram diagram;
	private final Tools tools;
	private final SceneBuilder scenes;
	private final ElementMarks marks;
	private final Messages messages;
	private EdgeIndex edges;
	private ScenePass pass;

	/**
	 * @param marks what is to be marked on the screen
	 * @param messages shows sentences to whoever works here
	 */
	public DiagramContext(ModelSession session, Diagram diagram, Tools tools, SceneBuilder scenes, ElementMarks marks, Messages messages) {
		this.session = session;
		this.diagram = diagram;
		this.tools = tools;
		this.scenes = scenes;
		this.marks = marks;
		this.messages = messages;
	}

	/** @return the session that the diagram belongs to */
	public ModelSession session() {
		return session;
	}

	/** @return the open diagram */
	public Diagram diagram() {
		return diagram;
	}

	/** @return what draws the diagram; empty where it is no longer in force */
	public Optional<DiagramDescription> description() {
		return session.open(diagram).map(DiagramSynchronizer::description);
	}

	/** @return what decides how everything looks */
	public SceneBuilder scenes() {
		return scenes;
	}

	/** @return the picture of the diagram as it is now */
	public ScenePass picture() {
		return pass == null ? scenes.pass() : pass;
	}

	/** Paints several elements of a diagram that does not change meanwhile, with one look at it. */
	public void paintTogether(Runnable painting) {
		pass = scenes.pass();
		try {
			painting.run();
		} finally {
			pass = null;
		}
	}

	/** @return what is to be marked on the screen */
	public ElementMarks marks() {
		return marks;
	}

	/** @return the tools of the diagram's specification */
	public Tools tools() {
		return tools;
	}

	/** @return the domain that geometry commands are made for */
	public EditingDomain domain() {
		return session.editingDomain();
	}

	/** @return the visible edges that begin at the element */
	public List<Edge> edgesFrom(DiagramElement element) {
		return index().from(element);
	}

	/** @return the visible edges that end at the element */
	public List<Edge> edgesTo(DiagramElement element) {
		return index().to(element);
	}

	/** Forgets which edges are where, after edges came, went or changed their visibility. */
	public void edgesChanged() {
		edges = null;
	}

	/** Tells whoever works here. */
	public void complain(String sentence) {
		messages.failure(sentence);
	}

	/** Tells whoever works here why a tool does nothing. */
	void refuse(String sentence) {
		messages.refusal(sentence);
	}

	/** @return a command that does nothing but can say why */
	public org.eclipse.gef.commands.Command refused(Supplier<String> reason) {
		return new RefusedCommand(this, reason);
	}

	/**
	 * Asks a tool for a command as {@link #ask(Supplier)} does.
	 *
	 * @param reason why the tool refuses, asked for only when somebody wants to know
	 * @return where the tool refuses, a command that can say why
	 */
	public org.eclipse.gef.commands.Command ask(Supplier<Optional<Command>> tool, Supplier<String> reason) {
		org.eclipse.gef.commands.Command answer = ask(tool);
		return answer == UnexecutableCommand.INSTANCE ? refused(reason) : answer;
	}

	/**
	 * Asks a tool for a command and never fails: a tool that cannot say what it would do refuses.
	 *
	 * @return an unexecutable command where the tool refuses
	 */
	public org.eclipse.gef.commands.Command ask(Supplier<Optional<Command>> tool) {
		try {
			return tool.get().<org.eclipse.gef.commands.Command>map(EmfCommand::new).orElse(UnexecutableCommand.INSTANCE);
		} catch (RuntimeException refused) {
			return UnexecutableCommand.INSTANCE; // asked on each move of the mouse: the pointer says that it is not possible
		}
	}

	private EdgeIndex index() {
		if (edges == null) {
			edges = new EdgeIndex(diagram);
		}
		return edges;
	}
}
