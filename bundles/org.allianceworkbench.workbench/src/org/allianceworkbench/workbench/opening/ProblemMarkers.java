// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.opening;

import java.util.List;
import java.util.Map;

import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.sharing.UnreadableAllianceException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** Shows in the problems view why a file could not be opened, or what was lost when it was. */
public final class ProblemMarkers {
	private ProblemMarkers() {
	}

	/**
	 * Shows why a file cannot be read.
	 *
	 * @param file the file
	 * @param unreadable what is wrong with it
	 */
	public static void show(IFile file, UnreadableAllianceException unreadable) {
		clear(file);
		for (UnreadableAllianceException.Problem problem : unreadable.problems()) {
			String message = problem.file().getFileName().toString().equals(file.getName()) ? problem.message() : problem.sentence();
			mark(file, IMarker.SEVERITY_ERROR, message, Math.max(1, problem.line()));
		}
	}

	/**
	 * Shows what was lost although the file could be read.
	 *
	 * @param file the file
	 * @param losses sentences, none when all is well
	 */
	public static void show(IFile file, List<String> losses) {
		clear(file);
		losses.forEach(loss -> mark(file, IMarker.SEVERITY_WARNING, loss, 1));
	}

	/**
	 * Shows what is to be known of a file in which nothing is wrong, beside what is shown of it already.
	 *
	 * @param file the file
	 * @param sentences none as a rule
	 */
	static void remark(IFile file, List<String> sentences) {
		sentences.forEach(sentence -> mark(file, IMarker.SEVERITY_INFO, sentence, 1));
	}

	/** Forgets the remarks of a file, which has been saved. */
	static void forgetRemarks(IFile file) {
		try {
			if (file.exists()) {
				for (IMarker marker : file.findMarkers(WorkbenchIds.PROBLEM, true, IResource.DEPTH_ZERO)) {
					if (marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_ERROR) == IMarker.SEVERITY_INFO) {
						marker.delete();
					}
				}
			}
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}

	private static void mark(IFile file, int severity, String message, int line) {
		try {
			if (!file.isAccessible()) {
				return;
			}
			file.createMarker(WorkbenchIds.PROBLEM, Map.of(IMarker.SEVERITY, severity, IMarker.MESSAGE, message, IMarker.LINE_NUMBER, line));
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}

	static void clear(IFile file) {
		try {
			if (file.exists()) {
				file.deleteMarkers(WorkbenchIds.PROBLEM, true, IResource.DEPTH_ZERO);
			}
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}
}
