// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.checking;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.rules.settings.SettingsFile;
import org.allianceworkbench.rules.settings.SettingsReading;
import org.allianceworkbench.workbench.WorkbenchIds;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;

/** Has everything checked again when the settings of the workspace or of a project change, and marks the lines of a settings file that are wrong. */
final class ChoiceWatch implements IResourceChangeListener, IEclipsePreferences.IPreferenceChangeListener {
	private final LiveChecks checks;

	ChoiceWatch(LiveChecks checks) {
		this.checks = checks;
	}

	/** Begins to watch; ends with the workbench. */
	void start() {
		InstanceScope.INSTANCE.getNode(WorkbenchIds.BUNDLE).addPreferenceChangeListener(this);
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
	}

	@Override
	public void preferenceChange(IEclipsePreferences.PreferenceChangeEvent event) {
		if (event.getKey().equals(RuleChoices.KEY)) {
			restartLater();
		}
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		List<IFile> changed = new ArrayList<>();
		try {
			event.getDelta().accept(delta -> {
				boolean content = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & IResourceDelta.CONTENT) != 0;
				if (delta.getResource() instanceof IFile file && file.getName().equals(SettingsFile.NAME) && content) {
					changed.add(file);
				}
				return true;
			});
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
		if (!changed.isEmpty()) {
			changed.forEach(this::markProblems);
			restartLater();
		}
	}

	private void restartLater() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(checks::restart);
	}

	private void markProblems(IFile file) {
		WorkspaceJob job = new WorkspaceJob("Reading " + file.getName()) {
			@Override
			public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
				mark(file);
				return Status.OK_STATUS;
			}
		};
		job.setSystem(true);
		job.setRule(file.getParent());
		job.schedule();
	}

	private void mark(IFile file) throws CoreException {
		if (!file.isAccessible() || file.getLocationURI() == null) {
			return;
		}
		file.deleteMarkers(WorkbenchIds.PROBLEM, true, IResource.DEPTH_ZERO);
		try {
			for (SettingsReading.Problem problem : SettingsFile.read(Path.of(file.getLocationURI()), checks.catalogue()).problems()) {
				file.createMarker(WorkbenchIds.PROBLEM, Map.of(IMarker.SEVERITY, IMarker.SEVERITY_ERROR, IMarker.MESSAGE, problem.sentence(),
						IMarker.LINE_NUMBER, problem.line()));
			}
		} catch (IOException e) {
			file.createMarker(WorkbenchIds.PROBLEM, Map.of(IMarker.SEVERITY, IMarker.SEVERITY_ERROR, IMarker.MESSAGE, "The file cannot be read: " + e.getMessage()));
		}
	}
}
