// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.opening;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** Finds and makes what the workspace knows of files and folders. */
public final class WorkspaceFiles {
	private final IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();

	/**
	 * The files of the workspace that lie at a place of the file system, linked ones too.
	 *
	 * @param place an absolute path
	 * @return the existing ones
	 */
	public List<IFile> at(Path place) {
		return Stream.of(root.findFilesForLocationURI(place.toUri())).filter(IFile::exists).toList();
	}

	/**
	 * Where a file of the workspace lies.
	 *
	 * @param file a file
	 * @return its absolute path in the file system
	 */
	public static Path place(IFile file) {
		return Path.of(file.getLocationURI()).toAbsolutePath().normalize();
	}

	/**
	 * A project, made and opened if need be.
	 *
	 * @param name its name
	 * @return the open project
	 * @throws CoreException when it cannot be made
	 */
	public IProject project(String name) throws CoreException {
		IProject project = root.getProject(name);
		if (!project.exists()) {
			project.create(null);
		}
		if (!project.isOpen()) {
			project.open(null);
		}
		return project;
	}

	/**
	 * The file of the workspace for a file from anywhere: itself when it lies in the workspace, else a link to it.
	 *
	 * @param place an existing file
	 * @param project name of the project that keeps links
	 * @return an existing file
	 * @throws CoreException when the link cannot be made
	 */
	public IFile linked(Path place, String project) throws CoreException {
		List<IFile> known = at(place);
		if (!known.isEmpty()) {
			return known.get(0);
		}
		IProject home = project(project);
		IFile link = home.getFile(place.getFileName().toString());
		for (int i = 2; link.exists(); i++) {
			link = home.getFile(place.getFileName().toString().replaceFirst("\\.alliance$", " (" + i + ").alliance"));
		}
		link.createLink(place.toUri(), IResource.NONE, null);
		return link;
	}
}
