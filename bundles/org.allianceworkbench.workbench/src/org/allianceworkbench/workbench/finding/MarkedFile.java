// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.workbench.WorkbenchIds;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/**
 * The finding markers of one file, by element. They are brought in step with findings by touching only those that differ, so that the cost follows
 * the change, and a selected marker stays what it is. Used by one job at a time.
 */
final class MarkedFile {
	private final IFile file;
	private final Map<String, List<IMarker>> markers = new HashMap<>();

	private MarkedFile(IFile file) {
		this.file = file;
	}

	/** Looks up the markers that a file has already. */
	static MarkedFile of(IFile file) throws CoreException {
		MarkedFile marked = new MarkedFile(file);
		for (IMarker marker : file.findMarkers(WorkbenchIds.FINDING, true, IResource.DEPTH_ZERO)) {
			marked.markers.computeIfAbsent(marker.getAttribute(MarkedFinding.ELEMENT, ""), any -> new ArrayList<>(1)).add(marker);
		}
		return marked;
	}

	/** Makes the markers of all elements as wanted; an element that is not named keeps none. */
	void writeAll(Map<String, List<MarkedFinding>> wanted) throws CoreException {
		Set<String> elements = new HashSet<>(markers.keySet());
		elements.addAll(wanted.keySet());
		for (String element : elements) {
			write(element, wanted.getOrDefault(element, List.of()));
		}
	}

	/** Makes the markers of the named elements as wanted; others stay as they are. */
	void write(Map<String, List<MarkedFinding>> wanted) throws CoreException {
		for (Map.Entry<String, List<MarkedFinding>> element : wanted.entrySet()) {
			write(element.getKey(), element.getValue());
		}
	}

	private void write(String element, List<MarkedFinding> wanted) throws CoreException {
		List<MarkedFinding> missing = new ArrayList<>(wanted);
		List<IMarker> kept = new ArrayList<>(wanted.size());
		List<IMarker> spare = new ArrayList<>();
		for (IMarker marker : markers.getOrDefault(element, List.of())) {
			if (marker.exists()) {
				(missing.remove(MarkedFinding.of(marker)) ? kept : spare).add(marker);
			}
		}
		for (MarkedFinding finding : missing) {
			kept.add(mark(finding, spare));
		}
		for (IMarker marker : spare) {
			marker.delete();
		}
		if (kept.isEmpty()) {
			markers.remove(element);
		} else {
			markers.put(element, kept);
		}
	}

	/** A marker of the same rule whose sentence changed, for instance with the element's name, goes on. */
	private IMarker mark(MarkedFinding finding, List<IMarker> spare) throws CoreException {
		Optional<IMarker> former = spare.stream().filter(marker -> marker.getAttribute(MarkedFinding.RULE, "").equals(finding.rule())).findFirst();
		if (former.isEmpty()) {
			return file.createMarker(WorkbenchIds.FINDING, finding.attributes());
		}
		spare.remove(former.get());
		former.get().setAttributes(finding.attributes());
		return former.get();
	}
}
