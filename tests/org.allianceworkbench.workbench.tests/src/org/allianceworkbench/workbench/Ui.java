// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** What tests of the running workbench need. */
public final class Ui {
	private static final long PATIENCE = 60_000;

	private Ui() {
	}

	public static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	public static IWorkbenchPage page() {
		return window().getActivePage();
	}

	public static SessionRegistry registry() {
		return window().getService(SessionRegistry.class);
	}

	/** Runs the event loop until something holds. */
	public static void until(String what, BooleanSupplier holds) {
		Display display = Display.getCurrent();
		long end = System.currentTimeMillis() + PATIENCE;
		while (!holds.getAsBoolean() && System.currentTimeMillis() < end) {
			if (!display.readAndDispatch()) {
				display.timerExec(20, () -> {
				});
				display.sleep();
			}
		}
		settle();
		assertTrue(holds.getAsBoolean(), "waited in vain for: " + what);
	}

	/** Handles all events that are waiting. */
	public static void settle() {
		while (Display.getCurrent().readAndDispatch()) {
			continue;
		}
	}

	/** Does something while no job begins, so that whatever is scheduled meanwhile waits until the end; jobs at work go on. */
	public static void whileJobsWait(Runnable work) {
		Job.getJobManager().suspend();
		try {
			work.run();
		} finally {
			Job.getJobManager().resume();
		}
	}

	/** An empty workbench: no editors, no sessions, no projects. */
	public static void clear() throws CoreException {
		settle();
		page().closeAllEditors(false);
		settle();
		registry().sessions().forEach(registry()::close);
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, true, null);
		}
		settle();
	}

	/** All controls below one, itself included. */
	public static Stream<Control> controls(Control top) {
		return Stream.concat(Stream.of(top), top instanceof Composite composite ? Stream.of(composite.getChildren()).flatMap(Ui::controls) : Stream.empty());
	}

	/** The controls of a type below one. */
	public static <T extends Control> Stream<T> controls(Control top, Class<T> type) {
		return controls(top).filter(type::isInstance).map(type::cast);
	}
}
