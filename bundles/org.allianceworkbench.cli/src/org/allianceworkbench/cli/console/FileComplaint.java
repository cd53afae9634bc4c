// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.console;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.emf.resource.LoadException;

/** What is wrong with a file: file, line where there is one, sentence. */
public final class FileComplaint {
	private FileComplaint() {
	}

	public static List<LogEntry> of(Path file, IOException failure) {
		if (failure instanceof LoadException load) {
			return load.problems().stream().map(problem -> LogEntry.problem(file, problem.line(), problem.message())).toList();
		}
		if (failure instanceof FileSystemException refused) {
			return List.of(LogEntry.problem(refused.getFile() == null ? file : Path.of(refused.getFile()), 0, reason(refused) + ".").because(failure));
		}
		return List.of(LogEntry.problem(file, 0, failure.getMessage()).because(failure));
	}

	/** @return why a file could not be read or written, without a full stop; the file system often names the file only */
	public static String reason(FileSystemException failure) {
		if (failure.getReason() != null) {
			return failure.getReason().replaceFirst("\\.$", "");
		}
		return failure instanceof NoSuchFileException ? "there is no such file" : "it cannot be read or written";
	}

	/**
	 * @param named as typed, a file or folder
	 * @return what is said where it cannot be made, which may have come of a temporary file beside it
	 */
	public static FileSystemException unwritten(Path named, FileSystemException failure) {
		String reason = failure instanceof FileAlreadyExistsException ? "there is a file where a folder is needed, or a folder in the place of the file"
				: failure.getReason() == null ? "there is no such folder, or it cannot be written to" : failure.getReason();
		return new FileSystemException(named.toString(), null, reason);
	}
}
