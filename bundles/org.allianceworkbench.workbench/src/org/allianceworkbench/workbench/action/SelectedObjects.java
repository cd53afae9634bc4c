// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.action;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.allianceworkbench.workbench.opening.WorkspaceFiles;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

/** What a selection in any part means: objects of the model, diagrams, files. */
public final class SelectedObjects {
	private final List<?> elements;

	private SelectedObjects(List<?> elements) {
		this.elements = elements;
	}

	/**
	 * Reads a selection.
	 *
	 * @param selection any selection, null for none
	 * @return what is selected
	 */
	public static SelectedObjects of(ISelection selection) {
		return new SelectedObjects(selection instanceof IStructuredSelection structured ? structured.toList() : List.of());
	}

	/**
	 * Whether nothing is selected.
	 *
	 * @return true for an empty selection and for one of text
	 */
	public boolean isEmpty() {
		return elements.isEmpty();
	}

	/**
	 * The selected objects: a diagram stands for itself, an element of a diagram for the object it shows.
	 *
	 * @return without duplicates, in the order of the selection
	 */
	public List<EObject> objects() {
		return elements.stream().map(SelectedObjects::object).flatMap(Optional::stream).distinct().toList();
	}

	/**
	 * The selected objects of the model, without diagrams.
	 *
	 * @return without duplicates, in the order of the selection
	 */
	public List<EObject> modelObjects() {
		return objects().stream().filter(object -> !(object instanceof Diagram)).toList();
	}

	/**
	 * The selected diagrams.
	 *
	 * @return in the order of the selection
	 */
	public List<Diagram> diagrams() {
		return objects().stream().filter(Diagram.class::isInstance).map(Diagram.class::cast).toList();
	}

	/**
	 * The selected files of the workspace.
	 *
	 * @return in the order of the selection
	 */
	public List<IFile> files() {
		return elements.stream().map(element -> element instanceof EObject ? null : Adapters.adapt(element, IFile.class)).filter(file -> file != null)
				.toList();
	}

	/**
	 * The session that all selected things belong to.
	 *
	 * @param registry the open sessions
	 * @return empty when there is none, or more than one
	 */
	public Optional<SharedSession> session(SessionRegistry registry) {
		List<SharedSession> sessions = sessions(registry);
		return sessions.size() == 1 ? Optional.of(sessions.get(0)) : Optional.empty();
	}

	/**
	 * The sessions that selected things belong to.
	 *
	 * @param registry the open sessions
	 * @return without duplicates, in the order of the selection
	 */
	public List<SharedSession> sessions(SessionRegistry registry) {
		Stream<SharedSession> ofObjects = objects().stream().map(registry::of).flatMap(Optional::stream);
		Stream<SharedSession> ofFiles = files().stream().filter(file -> file.getLocationURI() != null)
				.map(file -> registry.find(WorkspaceFiles.place(file))).flatMap(Optional::stream);
		return Stream.concat(ofObjects, ofFiles).distinct().toList();
	}

	private static Optional<EObject> object(Object element) {
		if (element instanceof DiagramElement shown) {
			return Optional.ofNullable(shown.getTarget());
		}
		if (element instanceof EObject object) {
			return Optional.of(object);
		}
		Diagram diagram = Adapters.adapt(element, Diagram.class);
		return Optional.ofNullable(diagram != null ? diagram : Adapters.adapt(element, EObject.class));
	}
}
