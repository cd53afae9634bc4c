// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.opening;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.examples.Example;
import org.allianceworkbench.examples.ExampleCatalogue;
import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.ui.DiagramEditorPart;
import org.allianceworkbench.workbench.Faults;
import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.allianceworkbench.workbench.sharing.UnreadableAllianceException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.CommonNavigator;

/** Opens files and diagrams in a window, and says in a dialog what could not be opened and why. */
public final class Opening {
	private static final String EXAMPLES = "Examples";
	private static final String LINKED = "Opened files";
	private static final int SHOWN_PROBLEMS = 5;

	private final IWorkbenchWindow window;
	private final SessionRegistry registry;

	/**
	 * Opens in a window.
	 *
	 * @param window where editors appear
	 */
	public Opening(IWorkbenchWindow window) {
		this.window = Objects.requireNonNull(window);
		registry = window.getService(SessionRegistry.class);
	}

	/**
	 * Opens the first of the shipped examples, as a copy in the workspace that is made once and never overwritten.
	 *
	 * @return its file, empty when it could not be copied
	 */
	public Optional<IFile> example() {
		return example(new ExampleCatalogue().examples().get(0));
	}

	/**
	 * Opens a shipped example by the name that the command line knows it by.
	 *
	 * @param id its name
	 * @return its file, empty when there is no such example or it could not be copied
	 */
	public Optional<IFile> example(String id) {
		ExampleCatalogue catalogue = new ExampleCatalogue();
		Optional<Example> example = catalogue.example(id);
		if (example.isEmpty()) {
			String known = catalogue.examples().stream().map(Example::id).collect(joining(", "));
			MessageDialog.openError(window.getShell(), "Alliance Workbench", "There is no example \u201C" + id + "\u201D; there are: " + known + ".");
		}
		return example.flatMap(this::example);
	}

	/**
	 * Opens a shipped example, as a copy in the workspace that is made once and never overwritten.
	 *
	 * @param example which
	 * @return its file, empty when it could not be copied
	 */
	public Optional<IFile> example(Example example) {
		try {
			IProject project = new WorkspaceFiles().project(EXAMPLES);
			new ExampleCatalogue().copy(example, Path.of(project.getLocationURI()));
			project.refreshLocal(IResource.DEPTH_INFINITE, null);
			IFile file = project.getFile(example.fileName());
			file(file);
			return Optional.of(file);
		} catch (IOException | CoreException e) {
			tell("The example cannot be copied into the workspace: " + e.getMessage(), e);
			return Optional.empty();
		}
	}

	/**
	 * Opens a file from anywhere; one outside the workspace is linked, so that work goes on in the file itself.
	 *
	 * @param place an existing alliance file
	 * @return the file in the workspace, empty when it could not be linked
	 */
	public Optional<IFile> external(Path place) {
		try {
			IFile file = new WorkspaceFiles().linked(place, LINKED);
			file(file);
			return Optional.of(file);
		} catch (CoreException e) {
			tell(place + " cannot be opened: " + e.getMessage(), e);
			return Optional.empty();
		}
	}

	/**
	 * Opens an alliance file and all its diagrams, the first one in front.
	 *
	 * @param file a file of the workspace
	 */
	public void file(IFile file) {
		unfold(file);
		session(file).ifPresent(session -> {
			new RecentFiles(ResourcesPlugin.getWorkspace().getRoot()).add(file);
			List<Diagram> diagrams = session.diagrams();
			for (int i = diagrams.size() - 1; i >= 0; i--) {
				diagram(session, diagrams.get(i));
			}
		});
	}

	private void unfold(IFile file) {
		if (window.getActivePage().findView(WorkbenchIds.EXPLORER) instanceof CommonNavigator explorer) {
			explorer.getCommonViewer().expandToLevel(file, 1);
			explorer.selectReveal(new StructuredSelection(file));
		}
	}

	/**
	 * The session of a file; when it cannot be read, a dialog and the problems view say why.
	 *
	 * @param file a file of the workspace
	 * @return empty when it cannot be read
	 */
	public Optional<SharedSession> session(IFile file) {
		try {
			SharedSession session = quietly(registry, file);
			return Optional.of(session);
		} catch (UnreadableAllianceException e) {
			tell(sentences(e), e);
			return Optional.empty();
		}
	}

	/**
	 * The session of a file; when it cannot be read, only the problems view says why.
	 *
	 * @param registry the sessions
	 * @param file a file of the workspace
	 * @return its session
	 * @throws UnreadableAllianceException when it does not load whole
	 */
	public static SharedSession quietly(SessionRegistry registry, IFile file) throws UnreadableAllianceException {
		try {
			boolean known = registry.find(WorkspaceFiles.place(file)).isPresent();
			SharedSession session = registry.open(WorkspaceFiles.place(file));
			if (!known) {
				ProblemMarkers.show(file, session.losses());
				ProblemMarkers.remark(file, session.migrations());
			}
			return session;
		} catch (UnreadableAllianceException e) {
			ProblemMarkers.show(file, e);
			throw e;
		}
	}

	/**
	 * Opens a diagram, or brings its editor to the front.
	 *
	 * @param session the diagram's session
	 * @param diagram the diagram
	 * @return its editor, empty when it could not be opened
	 */
	public Optional<IEditorPart> diagram(SharedSession session, Diagram diagram) {
		try {
			return Optional.ofNullable(window.getActivePage().openEditor(new DiagramInput(registry, session, diagram), DiagramEditorPart.ID));
		} catch (PartInitException e) {
			tell("The diagram cannot be shown: " + e.getMessage(), e);
			return Optional.empty();
		}
	}

	/**
	 * Shows an object of the model in a diagram that is open, the active one first.
	 *
	 * @param object an object of a session
	 * @return whether an open diagram shows it
	 */
	public boolean reveal(EObject object) {
		IWorkbenchPage page = window.getActivePage();
		Stream<IEditorPart> others = Stream.of(page.getEditorReferences()).map(reference -> reference.getEditor(false));
		return Stream.concat(Stream.ofNullable(page.getActiveEditor()), others).filter(DiagramEditorPart.class::isInstance).map(DiagramEditorPart.class::cast)
				.filter(editor -> editor.reveal(List.of(object))).findFirst().map(editor -> {
					page.activate(editor);
					return true;
				}).orElse(false);
	}

	/**
	 * Saves a session, and says so when that fails.
	 *
	 * @param session what to save
	 */
	public void save(SharedSession session) {
		try {
			new SessionSaveable(registry, session).doSave(new NullProgressMonitor());
		} catch (CoreException e) {
			tell(e.getMessage(), e);
		}
	}

	private void tell(String message, Exception cause) {
		Faults.log(message, cause);
		MessageDialog.openError(window.getShell(), "Alliance Workbench", message);
	}

	private static String sentences(UnreadableAllianceException unreadable) {
		StringBuilder text = new StringBuilder("The file is damaged or not an alliance. It is left as it is.\n");
		unreadable.problems().stream().limit(SHOWN_PROBLEMS).forEach(problem -> text.append("\n\u2022 ").append(problem.sentence()));
		int more = unreadable.problems().size() - SHOWN_PROBLEMS;
		return more > 0 ? text.append("\n\u2026 and ").append(more).append(" more, see the problems view.").toString() : text.toString();
	}
}
