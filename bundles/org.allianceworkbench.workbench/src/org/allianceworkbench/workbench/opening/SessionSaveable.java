// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.opening;

import java.io.IOException;
import java.util.Objects;

import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;

/** What the workbench saves and asks about: one for a session, however many editors and views show it. */
public final class SessionSaveable extends Saveable {
	private final SessionRegistry registry;
	private final SharedSession session;

	/**
	 * The saveable of a session.
	 *
	 * @param registry told after saving
	 * @param session what is saved
	 */
	public SessionSaveable(SessionRegistry registry, SharedSession session) {
		this.registry = Objects.requireNonNull(registry);
		this.session = Objects.requireNonNull(session);
	}

	/**
	 * The session.
	 *
	 * @return what this saves
	 */
	public SharedSession session() {
		return session;
	}

	@Override
	public String getName() {
		return session.file().getFileName().toString();
	}

	@Override
	public String getToolTipText() {
		return session.file().toString();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ImageDescriptor.createFromURL(SessionSaveable.class.getResource("/icons/alliance.svg"));
	}

	@Override
	public boolean isDirty() {
		return session.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) throws CoreException {
		try {
			session.save();
		} catch (IOException e) {
			throw new CoreException(new Status(Status.ERROR, WorkbenchIds.BUNDLE, getName() + " cannot be saved: " + e.getMessage(), e));
		} finally {
			registry.changed(session);
		}
		for (IFile file : new WorkspaceFiles().at(session.file())) {
			file.getParent().refreshLocal(IResource.DEPTH_ONE, monitor);
			ProblemMarkers.forgetRemarks(file);
		}
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type.isInstance(session) ? type.cast(session) : super.getAdapter(type);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SessionSaveable saveable && saveable.session == session;
	}

	@Override
	public int hashCode() {
		return session.hashCode();
	}
}
