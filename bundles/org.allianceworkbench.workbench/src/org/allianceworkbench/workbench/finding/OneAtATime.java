// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.finding;

import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.ISchedulingRule;

/** Lets jobs wait for each other without holding a file, for which whoever works in the window would have to wait. */
final class OneAtATime implements ISchedulingRule {
	/** The rule of jobs that write markers of findings. */
	static final ISchedulingRule MARKING = new OneAtATime();

	/** Changes markers. */
	@FunctionalInterface
	interface Change {
		void run() throws CoreException;
	}

	private OneAtATime() {
	}

	/** Makes many changes of markers, of which listeners hear once. */
	static void inWorkspace(Change change) throws CoreException {
		ResourcesPlugin.getWorkspace().run(monitor -> change.run(), null, IWorkspace.AVOID_UPDATE, null);
	}

	@Override
	public boolean contains(ISchedulingRule other) {
		return other == this;
	}

	@Override
	public boolean isConflicting(ISchedulingRule other) {
		return other == this;
	}
}
