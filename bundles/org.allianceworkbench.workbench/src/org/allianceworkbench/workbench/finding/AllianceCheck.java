// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.finding;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.rules.engine.Progress;
import org.allianceworkbench.rules.engine.RuleEngine;
import org.allianceworkbench.workbench.checking.LiveChecks;
import org.allianceworkbench.workbench.checking.RuleChoices;
import org.allianceworkbench.workbench.opening.ProblemMarkers;
import org.allianceworkbench.workbench.opening.WorkspaceFiles;
import org.allianceworkbench.workbench.sharing.ModelLoading;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.UnreadableAllianceException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.PlatformUI;

/** Checks alliance files as they are on disk, each on its own, and marks what is found; one that is open is checked as it is open. */
public final class AllianceCheck extends Job {
	private final SessionRegistry registry;
	private final LiveChecks checks;
	/** Taken beforehand, for a file that is deleted meanwhile lies nowhere. */
	private final Map<IFile, Path> files = new LinkedHashMap<>();

	/**
	 * A check of files, to be scheduled.
	 *
	 * @param registry the open sessions
	 * @param checks the live checks of these
	 * @param files what to check
	 */
	public AllianceCheck(SessionRegistry registry, LiveChecks checks, Collection<IFile> files) {
		super(files.size() == 1 ? "Checking " + files.iterator().next().getName() : "Checking " + files.size() + " alliances");
		this.registry = registry;
		this.checks = checks;
		files.stream().filter(file -> file.getLocationURI() != null).forEach(file -> this.files.put(file, WorkspaceFiles.place(file)));
		setUser(true);
		setRule(OneAtATime.MARKING);
	}

	/** Makes it show itself in the progress view only. */
	AllianceCheck inBackground() {
		setUser(false);
		return this;
	}

	/**
	 * The alliance files among resources and below them.
	 *
	 * @param resources files, folders, projects
	 * @return without duplicates, in order
	 * @throws CoreException when a folder cannot be read
	 */
	public static Set<IFile> filesOf(Collection<? extends IResource> resources) throws CoreException {
		Set<IFile> found = new LinkedHashSet<>();
		for (IResource resource : resources) {
			if (resource.isAccessible() && (resource instanceof IContainer || resource instanceof IFile)) {
				resource.accept(each -> {
					if (each instanceof IFile file && "alliance".equals(file.getFileExtension()) && file.getLocationURI() != null) {
						found.add(file);
					}
					return true;
				});
			}
		}
		return found;
	}

	@Override
	public IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, getName(), files.size());
		try {
			for (Map.Entry<IFile, Path> file : files.entrySet()) {
				progress.subTask(file.getKey().getName());
				check(file.getKey(), file.getValue(), progress.split(1, SubMonitor.SUPPRESS_NONE));
			}
			return progress.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		}
	}

	private void check(IFile file, Path place, SubMonitor monitor) throws CoreException {
		if (!file.isAccessible() || isCheckedLive(place)) {
			return;
		}
		try {
			ModelLoading loaded = ModelLoading.of(place);
			ProblemMarkers.show(file, loaded.diagrams().losses());
			List<EObject> roots = loaded.model().getContents();
			RuleEngine engine = new RuleEngine(checks.catalogue(), PlatformUI.getWorkbench().getService(RuleChoices.class).of(place));
			List<Finding> findings = engine.check(roots, new Followed(monitor));
			checks.logFailures(findings);
			if (!monitor.isCanceled()) {
				write(file, findings);
			}
		} catch (UnreadableAllianceException e) {
			ProblemMarkers.show(file, e);
			write(file, List.of());
		}
	}

	private static void write(IFile file, List<Finding> findings) throws CoreException {
		OneAtATime.inWorkspace(() -> {
			if (file.isAccessible()) {
				MarkedFile.of(file).writeAll(FindingMarkers.byElement(findings));
			}
		});
	}

	private boolean isCheckedLive(Path place) {
		boolean[] open = new boolean[1];
		PlatformUI.getWorkbench().getDisplay().syncExec(() -> registry.find(place).ifPresent(session -> {
			checks.finish(session);
			open[0] = true;
		}));
		return open[0];
	}

	/** A check whose size nobody knows beforehand, told to a monitor that may be cancelled. */
	private static final class Followed implements Progress {
		private static final int SHARE = 100;
		private final SubMonitor monitor;

		Followed(SubMonitor monitor) {
			this.monitor = monitor;
		}

		@Override
		public void advanced(int elements) {
			monitor.setWorkRemaining(SHARE).worked(1);
		}

		@Override
		public boolean isCancelled() {
			return monitor.isCanceled();
		}
	}
}
