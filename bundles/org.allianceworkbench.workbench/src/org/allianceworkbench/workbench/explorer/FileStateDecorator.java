// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.explorer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.workbench.opening.WorkspaceFiles;
import org.allianceworkbench.workbench.sharing.SessionListener;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.BaseLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.PlatformUI;

/** Marks an alliance file with unsaved changes by a star, and files, folders and projects by the worst problem in them. */
public final class FileStateDecorator extends BaseLabelProvider implements ILightweightLabelDecorator, SessionListener, IResourceChangeListener {
	private final SessionRegistry registry = PlatformUI.getWorkbench().getService(SessionRegistry.class);

	/** Called by the platform when the decorator is switched on. */
	public FileStateDecorator() {
		registry.addListener(this);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void decorate(Object element, IDecoration decoration) {
		if (!(element instanceof IResource resource) || !resource.isAccessible() || resource.getLocationURI() == null) {
			return;
		}
		if (resource instanceof IFile file && "alliance".equals(file.getFileExtension())
				&& registry.find(WorkspaceFiles.place(file)).filter(SharedSession::isDirty).isPresent()) {
			decoration.addPrefix("*");
		}
		FindingOverlays.of(worst(resource)).ifPresent(overlay -> decoration.addOverlay(overlay, FindingOverlays.CORNER));
	}

	private static int worst(IResource resource) {
		try {
			return resource.findMaxProblemSeverity(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE);
		} catch (CoreException e) {
			return -1;
		}
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		Set<IResource> changed = new LinkedHashSet<>();
		for (IMarkerDelta delta : event.findMarkerDeltas(IMarker.PROBLEM, true)) {
			Stream.iterate(delta.getResource(), place -> place != null && !(place instanceof IWorkspaceRoot), IResource::getParent).forEach(changed::add);
		}
		if (!changed.isEmpty()) {
			update(List.copyOf(changed));
		}
	}

	@Override
	public void changed(SharedSession session) {
		update(new WorkspaceFiles().at(session.file()));
	}

	@Override
	public void closed(SharedSession session) {
		update(new WorkspaceFiles().at(session.file()));
	}

	/** Viewers take this on the user-interface thread only. */
	private void update(List<? extends IResource> resources) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> fireLabelProviderChanged(new LabelProviderChangedEvent(this, resources.toArray())));
	}

	@Override
	public void dispose() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
		registry.removeListener(this);
		super.dispose();
	}
}
