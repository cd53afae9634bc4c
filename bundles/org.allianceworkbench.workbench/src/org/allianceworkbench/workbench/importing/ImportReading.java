// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.importing;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.allianceworkbench.export.ImportFormat;
import org.allianceworkbench.export.ImportRequest;
import org.allianceworkbench.export.ImportResult;
import org.allianceworkbench.model.alliance.AllianceModel;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Reads a file on any thread; it knows only a copy of the model.
 *
 * @param existing the copy, empty for a new alliance
 */
record ImportReading(Path file, ImportFormat format, Map<String, Object> values, Optional<AllianceModel> existing) {
	/** Reads the file. */
	ImportResult read(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
		monitor.beginTask("Reading " + file.getFileName(), IProgressMonitor.UNKNOWN);
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			return format.read(new ImportRequest(existing, values, monitor::isCanceled), in);
		} catch (CancellationException cancelled) {
			throw new InterruptedException(cancelled.getMessage());
		} catch (IOException problem) {
			throw new InvocationTargetException(problem);
		} finally {
			monitor.done();
		}
	}
}
