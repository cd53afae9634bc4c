// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.allianceworkbench.viewpoint.ui.failure.Failures;
import org.allianceworkbench.workbench.WorkbenchIds;
import org.allianceworkbench.workbench.opening.Opening;
import org.allianceworkbench.workbench.opening.WorkspaceFiles;
import org.allianceworkbench.workbench.preference.FirstPreferences;
import org.allianceworkbench.workbench.sharing.SessionListener;
import org.allianceworkbench.workbench.sharing.SessionRegistry;
import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;

/** Copies unsaved changes every few minutes into the workspace's private area, and offers them after a crash. */
public final class Recovery implements SessionListener {
	private static final int MINUTE = 60_000;
	private static final String RECOVERED = "Recovered alliances";

	private final IWorkbenchWindow window;
	private final SessionRegistry registry;
	private final RecoveryCopies copies;
	private final Predicate<String> question;
	private final Consumer<String> complaint;

	/**
	 * Recovery for a workbench.
	 *
	 * @param window where questions are asked and recovered files opened
	 * @param registry the sessions
	 */
	public Recovery(IWorkbenchWindow window, SessionRegistry registry) {
		this(window, registry, new RecoveryCopies(Path.of(Platform.getStateLocation(Platform.getBundle(WorkbenchIds.BUNDLE)).toOSString(), "recovery")),
				text -> MessageDialog.openQuestion(window.getShell(), "Unsaved changes were found", text),
				text -> MessageDialog.openError(window.getShell(), "Alliance Workbench", text));
	}

	Recovery(IWorkbenchWindow window, SessionRegistry registry, RecoveryCopies copies, Predicate<String> question, Consumer<String> complaint) {
		this.window = window;
		this.registry = registry;
		this.copies = copies;
		this.question = question;
		this.complaint = complaint;
	}

	/** Offers what a crash has left, then begins to copy. */
	public void start() {
		offer();
		registry.addListener(this);
		copyLater(window.getShell().getDisplay());
	}

	private void copyLater(Display display) {
		int minutes = Platform.getPreferencesService().getInt(WorkbenchIds.BUNDLE, FirstPreferences.RECOVERY_MINUTES, 2, null);
		display.timerExec(Math.max(1, minutes) * MINUTE, () -> {
			copyLater(display);
			if (minutes > 0) {
				copyAll();
			}
		});
	}

	/** Copies all sessions with unsaved changes now. */
	void copyAll() {
		registry.sessions().stream().filter(SharedSession::isDirty).forEach(session -> {
			try {
				copies.keep(session);
			} catch (IOException | RuntimeException e) {
				ILog.get().warn("Unsaved changes of " + session.file() + " cannot be copied.", e);
			}
		});
	}

	/** Asks once for all copies that are left, and opens or deletes them. One that cannot be opened is kept and stops none of the others. */
	void offer() {
		List<String> failures = new ArrayList<>();
		try {
			List<RecoveryCopy> left = copies.found();
			String names = left.stream().map(copy -> "\u2022 " + copy.origin()).collect(Collectors.joining("\n"));
			boolean wanted = !left.isEmpty() && question.test("The workbench ended without saving changes in\n\n" + names
					+ "\n\nRecover them? They are opened as new files, \u201C\u2026 (recovered)\u201D; the files themselves stay as they are.");
			for (RecoveryCopy copy : left) {
				settle(copy, wanted).ifPresent(failures::add);
			}
		} catch (IOException e) {
			ILog.get().error("Unsaved changes cannot be recovered.", e);
			failures.add(e.getMessage());
		}
		if (!failures.isEmpty()) {
			complaint.accept("Changes cannot be recovered; their copies are kept.\n\n" + String.join("\n", failures));
		}
	}

	/** Returns what failed, in a sentence. */
	private Optional<String> settle(RecoveryCopy copy, boolean wanted) {
		try {
			if (wanted) {
				recover(copy);
			}
			copy.delete();
			return Optional.empty();
		} catch (IOException | CoreException | RuntimeException e) {
			ILog.get().error("Unsaved changes in " + copy.origin() + " cannot be recovered.", e);
			return Optional.of("\u2022 " + copy.origin() + ": " + Failures.sentence(e));
		}
	}

	private void recover(RecoveryCopy copy) throws IOException, CoreException {
		Path restored = copy.restore(Path.of(Platform.getLocation().toOSString()).resolve(RECOVERED));
		for (IFile origin : new WorkspaceFiles().at(copy.origin())) {
			origin.getParent().refreshLocal(IResource.DEPTH_ONE, null);
		}
		new Opening(window).external(restored);
	}

	@Override
	public void changed(SharedSession session) {
		if (!session.isDirty()) {
			forget(session);
		}
	}

	@Override
	public void closed(SharedSession session) {
		forget(session);
	}

	private void forget(SharedSession session) {
		try {
			copies.forget(session);
		} catch (IOException e) {
			ILog.get().warn("The copy of " + session.file() + " cannot be deleted.", e);
		}
	}

	/** Deletes all copies: the workbench ends as it should. */
	public void end() {
		registry.sessions().forEach(this::forget);
	}
}
