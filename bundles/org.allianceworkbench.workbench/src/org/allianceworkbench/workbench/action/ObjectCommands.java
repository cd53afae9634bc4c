// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.action;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.edit.operation.DeleteOperation;
import org.allianceworkbench.edit.operation.PasteOperation;
import org.allianceworkbench.edit.operation.RenameOperation;
import org.allianceworkbench.model.alliance.NamedElement;
import org.allianceworkbench.viewpoint.change.DiagramCommands;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Makes the commands by which views change objects and diagrams of a session; executes none. */
public final class ObjectCommands {
	private final SharedSession session;
	private final EditingDomain domain;

	/**
	 * Commands on a session.
	 *
	 * @param session what they change
	 */
	public ObjectCommands(SharedSession session) {
		this.session = session;
		domain = session.session().editingDomain();
	}

	/**
	 * The name of an object, when it can have one.
	 *
	 * @param object an object of the model or a diagram
	 * @return its name, perhaps an empty text; empty when it has no such feature
	 */
	public static Optional<String> name(EObject object) {
		if (object instanceof Diagram diagram) {
			return Optional.of(Objects.requireNonNullElse(diagram.getName(), ""));
		}
		return object instanceof NamedElement element ? Optional.of(Objects.requireNonNullElse(element.getName(), "")) : Optional.empty();
	}

	/**
	 * Why a name is refused.
	 *
	 * @param object an object of the model or a diagram
	 * @param name its wanted name
	 * @return a sentence for the user; empty when the name will do
	 */
	public static Optional<String> refusal(EObject object, String name) {
		if (object instanceof NamedElement element) {
			return new RenameOperation(element, name).refusal();
		}
		return name.isBlank() ? Optional.of("The name must not be empty.") : Optional.empty();
	}

	/**
	 * Renames an object or a diagram.
	 *
	 * @param object what to rename
	 * @param name its new name
	 * @return empty when it has no name
	 */
	public Optional<Command> rename(EObject object, String name) {
		if (object instanceof Diagram diagram) {
			return Optional.of(DiagramCommands.rename(diagram, name));
		}
		return object instanceof NamedElement element ? new RenameOperation(element, name).createCommand(domain) : Optional.empty();
	}

	/**
	 * Deletes objects with all references to them, and diagrams.
	 *
	 * @param objects objects of the model and diagrams
	 * @return empty when one of them is the root of the model, which stays
	 */
	public Optional<Command> delete(Collection<? extends EObject> objects) {
		if (objects.isEmpty() || objects.stream().anyMatch(session.roots()::contains)) {
			return Optional.empty();
		}
		CompoundCommand all = new CompoundCommand("Delete");
		objects.stream().filter(Diagram.class::isInstance).map(Diagram.class::cast).forEach(diagram -> all.append(DiagramCommands.delete(diagram)));
		List<? extends EObject> others = objects.stream().filter(object -> !(object instanceof Diagram)).toList();
		if (!others.isEmpty()) {
			new DeleteOperation(others).createCommand(domain).ifPresent(all::append);
		}
		return all.isEmpty() ? Optional.empty() : Optional.of(all);
	}

	/**
	 * What can be created within an object.
	 *
	 * @param owner the object
	 * @return a command for each kind of child, in the order of its item provider
	 */
	public Stream<Command> newChildren(EObject owner) {
		return domain.getNewChildDescriptors(owner, null).stream()
				.map(descriptor -> CreateChildCommand.create(domain, owner, descriptor, List.of(owner)));
	}

	/**
	 * Keeps objects for pasting copies of them.
	 *
	 * @param objects what to copy; no diagrams
	 */
	public void copy(Collection<? extends EObject> objects) {
		domain.setClipboard(List.copyOf(objects));
	}

	/**
	 * Puts what was copied last into an object, or beside it where it does not fit inside.
	 *
	 * @param owner where to
	 * @return empty when nothing was copied or it fits nowhere there
	 */
	public Optional<Command> paste(EObject owner) {
		Collection<Object> clipboard = domain.getClipboard();
		if (clipboard == null || clipboard.isEmpty() || owner instanceof Diagram) {
			return Optional.empty();
		}
		return new PasteOperation(owner, clipboard.stream().map(EObject.class::cast).toList()).createCommand(domain);
	}
}
