// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.opening;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.workbench.WorkbenchIds;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The alliance files opened lately, the last one first, kept in the workspace's preferences. */
public final class RecentFiles {
	private static final String KEY = "recentFiles";
	private static final int LIMIT = 8;

	private final IWorkspaceRoot workspace;
	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(WorkbenchIds.BUNDLE);

	/**
	 * The recent files of a workspace.
	 *
	 * @param workspace its root
	 */
	public RecentFiles(IWorkspaceRoot workspace) {
		this.workspace = workspace;
	}

	/**
	 * The files that still exist.
	 *
	 * @return at most eight, the last opened first
	 */
	public List<IFile> files() {
		return paths().map(path -> workspace.getFile(new Path(path))).filter(IFile::exists).toList();
	}

	/**
	 * Puts a file at the head of the list.
	 *
	 * @param file a file that was opened
	 */
	public void add(IFile file) {
		String path = file.getFullPath().toString();
		List<String> paths = new ArrayList<>(paths().filter(other -> !other.equals(path)).toList());
		paths.add(0, path);
		preferences.put(KEY, String.join("\n", paths.subList(0, Math.min(LIMIT, paths.size()))));
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.get().warn("The list of recent files cannot be kept.", e);
		}
	}

	private Stream<String> paths() {
		return preferences.get(KEY, "").lines().filter(path -> new Path(path).segmentCount() > 1);
	}
}
