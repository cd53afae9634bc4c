// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.resource;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Says in a sentence why a file could not be written. */
final class SaveProblems {
	private SaveProblems() {
	}

	static SaveException explain(Path file, IOException cause) {
		String whatWasThere = Files.exists(file) ? " The file on disk is unchanged." : "";
		return new SaveException(file.getFileName() + " was not saved, because " + reason(file, cause) + whatWasThere, cause);
	}

	private static String reason(Path file, IOException cause) {
		String text = cause instanceof FileSystemException e && e.getReason() != null ? e.getReason() : String.valueOf(cause.getMessage());
		String lower = text.toLowerCase(Locale.ROOT);
		Path folder = file.toAbsolutePath().getParent();
		if (lower.contains("no space") || lower.contains("not enough space") || lower.contains("quota")) {
			return "the disk is full. Make room, or save in another folder.";
		}
		if (cause instanceof NoSuchFileException && !Files.isDirectory(folder)) {
			return "the folder " + folder + " is not there. Save in another folder.";
		}
		if (cause instanceof AccessDeniedException || cause instanceof NoSuchFileException || lower.contains("read-only")) {
			return "the folder " + folder + " cannot be written to. Save in another folder.";
		}
		return "of an input or output error (" + text + ").";
	}
}
