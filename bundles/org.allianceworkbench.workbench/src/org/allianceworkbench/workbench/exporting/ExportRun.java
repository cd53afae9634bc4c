// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.exporting;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.export.ExportFile;
import org.allianceworkbench.export.ExportFormat;
import org.allianceworkbench.export.ExportRequest;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Writes requests into a folder, a file for each, named by what it holds. Reads no live model, so it may run on any thread. */
final class ExportRun {
	private final ExportFormat format;
	private final Map<ExportFile, ExportRequest> files = new LinkedHashMap<>();

	ExportRun(ExportFormat format) {
		this.format = format;
	}

	/** Adds a file; a second one of the same name gets a number. */
	void add(Path folder, String title, ExportRequest request) {
		ExportFile named = ExportFile.in(folder, title, format);
		ExportFile file = named;
		for (int i = 2; files.containsKey(file); i++) {
			file = named.numbered(i, format);
		}
		files.put(file, request);
	}

	/** The files that are there already and would be written over. */
	List<Path> present() {
		return files.keySet().stream().map(ExportFile::path).filter(Files::exists).toList();
	}

	/** Writes all files; each is complete or not there. */
	void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
		SubMonitor progress = SubMonitor.convert(monitor, "Exporting", files.size());
		try {
			for (Map.Entry<ExportFile, ExportRequest> file : files.entrySet()) {
				if (progress.isCanceled()) {
					throw new InterruptedException();
				}
				progress.setTaskName("Writing " + file.getKey().path().getFileName());
				file.getKey().write(format, file.getValue());
				progress.worked(1);
			}
		} catch (IOException e) {
			throw new InvocationTargetException(e);
		}
	}
}
