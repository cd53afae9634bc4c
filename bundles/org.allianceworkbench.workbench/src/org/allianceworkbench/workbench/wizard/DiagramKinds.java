// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.registry.SpecificationRegistry.Entry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** Which kinds of diagrams there are for the objects of a model, and how to make one. */
final class DiagramKinds {
	private final SharedSession session;

	DiagramKinds(SharedSession session) {
		this.session = session;
	}

	/** All kinds of which the model has at least one object. */
	List<Entry> all() {
		return session.session().specifications().entries().filter(kind -> !roots(kind).isEmpty()).toList();
	}

	/** The kinds that can be about an object. */
	List<Entry> of(EObject root) {
		return session.session().specifications().entries().filter(kind -> accepts(kind, root)).toList();
	}

	/** The objects of the model that a kind can be about. */
	List<EObject> roots(Entry kind) {
		List<EObject> found = new ArrayList<>();
		for (TreeIterator<EObject> all = session.session().model().getAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (accepts(kind, object)) {
				found.add(object);
			}
		}
		return found;
	}

	private boolean accepts(Entry kind, EObject root) {
		return session.session().createDiagram(kind, root, "").isPresent();
	}

	/** Makes a diagram and arranges it; a null name takes the kind's own title. Empty when somebody gave it up: then nothing was made. */
	Optional<Diagram> create(Entry kind, EObject root, String name) {
		Optional<Command> command = session.session().createDiagram(kind, root, name);
		command.ifPresent(session.session()::execute);
		Optional<Diagram> diagram = command.flatMap(DiagramKinds::made);
		if (diagram.isPresent() && !new FirstArrangement(session).arrange(diagram.get(), kind)) {
			session.session().commandStack().undo();
			return Optional.empty();
		}
		return diagram;
	}

	private static Optional<Diagram> made(Command command) {
		return command.getResult().stream().filter(Diagram.class::isInstance).map(Diagram.class::cast).findFirst();
	}
}
