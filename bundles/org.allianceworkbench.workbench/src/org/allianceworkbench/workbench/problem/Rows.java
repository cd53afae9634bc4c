// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.finding.MarkedFinding;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** The problems of the workspace, kept in step with its markers; a change costs what it changes. */
final class Rows implements IResourceChangeListener {
	private static final List<String> TYPES = List.of(WorkbenchIds.FINDING, WorkbenchIds.PROBLEM);
	private static final Comparator<Row> ORDER = Comparator.comparing((Row row) -> row.finding().accepted())
			.thenComparing(row -> -row.finding().severity()).thenComparing(row -> row.finding().rule()).thenComparing(row -> row.finding().name())
			.thenComparing(row -> row.finding().sentence());

	private final Map<Long, Row> rows = new ConcurrentHashMap<>();
	private final Runnable changed;

	/** @param changed called on any thread after rows came, went or changed */
	Rows(Runnable changed) {
		this.changed = changed;
	}

	/** Begins to follow the workspace. */
	void start() {
		ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
		try {
			for (String type : TYPES) {
				for (IMarker marker : ResourcesPlugin.getWorkspace().getRoot().findMarkers(type, true, IResource.DEPTH_INFINITE)) {
					put(marker);
				}
			}
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}

	void stop() {
		ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
	}

	@Override
	public void resourceChanged(IResourceChangeEvent event) {
		boolean any = false;
		for (String type : TYPES) {
			for (IMarkerDelta delta : event.findMarkerDeltas(type, true)) {
				any = true;
				if (delta.getKind() == IResourceDelta.REMOVED) {
					rows.remove(delta.getId());
				} else {
					put(delta.getMarker());
				}
			}
		}
		if (any) {
			changed.run();
		}
	}

	private void put(IMarker marker) {
		try {
			if (marker.getResource() instanceof IFile file && marker.exists()) {
				rows.put(marker.getId(), new Row(marker.getId(), file, MarkedFinding.of(marker), marker.getAttribute(IMarker.LINE_NUMBER, 0)));
			}
		} catch (CoreException e) {
			rows.remove(marker.getId());
		}
	}

	/** How many there are. */
	int count() {
		return rows.size();
	}

	/** The rows that are wanted, the worst first. */
	List<Row> all(Predicate<Row> wanted) {
		return rows.values().stream().filter(wanted).sorted(ORDER).toList();
	}

	/** Puts rows under headings: by severity the worst heading first, else in alphabetical order. */
	static List<Group> grouped(List<Row> rows, Grouping grouping) {
		Map<String, List<Row>> groups = grouping == Grouping.SEVERITY ? new LinkedHashMap<>() : new TreeMap<>();
		rows.forEach(row -> groups.computeIfAbsent(grouping.of(row), any -> new ArrayList<>()).add(row));
		return groups.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList();
	}
}
