// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.opening;

import java.util.Objects;

import org.allianceworkbench.viewpoint.diagram.Diagram;
import org.allianceworkbench.viewpoint.scene.SceneContext;
import org.allianceworkbench.viewpoint.session.ModelSession;
import org.allianceworkbench.viewpoint.ui.DiagramEditorInput;
import org.allianceworkbench.viewpoint.ui.marks.ElementMarks;
import org.allianceworkbench.workbench.checking.FindingMarks;
import org.allianceworkbench.workbench.checking.LiveChecks;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;

/** One diagram of a shared session as the input of an editor. */
public final class DiagramInput implements DiagramEditorInput, IPersistableElement {
	/** Id of the factory that makes inputs again when the workbench starts. */
	static final String FACTORY = "org.allianceworkbench.workbench.diagramInput";
	static final String FILE = "file";
	static final String DIAGRAM = "diagram";

	private final Saveable saveable;
	private final SharedSession session;
	private final Diagram diagram;

	/**
	 * The input of a diagram.
	 *
	 * @param registry the session's registry
	 * @param session the diagram's session
	 * @param diagram a diagram of that session
	 */
	public DiagramInput(SessionRegistry registry, SharedSession session, Diagram diagram) {
		this.session = Objects.requireNonNull(session);
		saveable = new SessionSaveable(registry, session);
		this.diagram = Objects.requireNonNull(diagram);
	}

	@Override
	public ModelSession session() {
		return session.session();
	}

	@Override
	public Diagram diagram() {
		return diagram;
	}

	@Override
	public SceneContext sceneContext() {
		return session.sceneContext();
	}

	@Override
	public ElementMarks marks() {
		return new FindingMarks(PlatformUI.getWorkbench().getService(LiveChecks.class));
	}

	/**
	 * The session with its file.
	 *
	 * @return the session the diagram belongs to
	 */
	public SharedSession sharedSession() {
		return session;
	}

	@Override
	public boolean exists() {
		return session.diagrams().contains(diagram);
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ImageDescriptor.createFromURL(DiagramInput.class.getResource("/icons/diagram.svg"));
	}

	@Override
	public String getName() {
		return diagram.getName() == null || diagram.getName().isBlank() ? "Diagram" : diagram.getName();
	}

	@Override
	public String getToolTipText() {
		return getName() + " \u2014 " + session.file().getFileName();
	}

	@Override
	public IPersistableElement getPersistable() {
		return exists() ? this : null;
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(FILE, session.file().toString());
		memento.putString(DIAGRAM, diagram.getId());
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == Saveable.class) {
			return adapter.cast(saveable);
		}
		if (adapter == IFile.class) {
			return new WorkspaceFiles().at(session.file()).stream().findFirst().map(adapter::cast).orElse(null);
		}
		return adapter.isInstance(session) ? adapter.cast(session) : null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DiagramInput input && input.session == session && input.diagram == diagram;
	}

	@Override
	public int hashCode() {
		return diagram.hashCode();
	}
}
