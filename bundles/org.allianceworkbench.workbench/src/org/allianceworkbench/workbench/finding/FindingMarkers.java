// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.allianceworkbench.rules.Finding;
import org.allianceworkbench.workbench.checking.FindingListener;
import org.allianceworkbench.workbench.checking.LiveChecks;
import org.allianceworkbench.workbench.opening.WorkspaceFiles;
import org.allianceworkbench.workbench.sharing.SessionListener;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;

/** Keeps the markers of open alliances in step with their findings. */
public final class FindingMarkers implements FindingListener, SessionListener {
	private final SessionRegistry registry;
	private final LiveChecks checks;
	private final Map<SharedSession, Map<IFile, MarkedFile>> marked = new HashMap<>();

	/**
	 * Markers of the findings of all sessions.
	 *
	 * @param registry the sessions
	 * @param checks what is found in them
	 */
	public FindingMarkers(SessionRegistry registry, LiveChecks checks) {
		this.registry = registry;
		this.checks = checks;
	}

	/** Begins to listen; ends with the workbench. */
	public void start() {
		checks.addListener(this);
		registry.addListener(this);
		registry.sessions().stream().filter(checks::isComplete).forEach(session -> findingsChanged(session, Set.of()));
	}

	/** Half a check would take markers away that the other half puts back, so the first look is written at its end, as a whole. */
	@Override
	public void findingsChanged(SharedSession session, Set<EObject> elements) {
		if (!checks.isComplete(session)) {
			marked.remove(session);
			return;
		}
		boolean whole = !marked.containsKey(session);
		Map<IFile, MarkedFile> files = marked.computeIfAbsent(session, any -> new ConcurrentHashMap<>());
		Map<String, List<MarkedFinding>> wanted = whole ? byElement(checks.findings(session)) : ofElements(elements);
		if (whole || !wanted.isEmpty()) {
			new WorkspaceFiles().at(session.file()).forEach(file -> writeLater(file, files, wanted, whole));
		}
	}

	private Map<String, List<MarkedFinding>> ofElements(Set<EObject> elements) {
		Map<String, List<MarkedFinding>> wanted = new LinkedHashMap<>();
		for (EObject element : elements) {
			wanted.computeIfAbsent(MarkedFinding.id(element), any -> new ArrayList<>(1))
					.addAll(checks.findings(element).stream().map(MarkedFinding::of).toList());
		}
		return wanted;
	}

	/** Findings as markers keep them, by the ids of their elements. */
	static Map<String, List<MarkedFinding>> byElement(Collection<Finding> findings) {
		Map<String, List<MarkedFinding>> marked = new LinkedHashMap<>();
		findings.stream().map(MarkedFinding::of).forEach(finding -> marked.computeIfAbsent(finding.element(), any -> new ArrayList<>(1)).add(finding));
		return marked;
	}

	private static void writeLater(IFile file, Map<IFile, MarkedFile> files, Map<String, List<MarkedFinding>> wanted, boolean whole) {
		Job job = Job.createSystem("Marking what the rules found in " + file.getName(),
				(ICoreRunnable) monitor -> OneAtATime.inWorkspace(() -> write(file, files, wanted, whole)));
		job.setRule(OneAtATime.MARKING);
		job.schedule();
	}

	private static void write(IFile file, Map<IFile, MarkedFile> files, Map<String, List<MarkedFinding>> wanted, boolean whole) throws CoreException {
		if (!file.isAccessible()) {
			return;
		}
		if (whole) {
			files.put(file, MarkedFile.of(file));
			files.get(file).writeAll(wanted);
		} else if (files.containsKey(file)) {
			files.get(file).write(wanted);
		}
	}

	/** The markers of changes that were given up are wrong for the file as it is. */
	@Override
	public void closed(SharedSession session) {
		marked.remove(session);
		if (session.isDirty()) {
			new AllianceCheck(registry, checks, new HashSet<>(new WorkspaceFiles().at(session.file()))).inBackground().schedule();
		}
	}
}
