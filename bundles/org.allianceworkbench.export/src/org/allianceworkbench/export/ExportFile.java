// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A file that an export goes into. It is written whole or left as it was: a refused, failed or interrupted export leaves neither half a file
 * nor a changed one. Exports into the same file at once do not meet; a file keeps who may read it, and a link what it leads to.
 *
 * @param path where it is, whether it exists or not
 * @since 1.0
 */
public record ExportFile(Path path) {
	private static final int LONGEST_NAME = 80;
	private static final Set<PosixFilePermission> WRITING = Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE,
			PosixFilePermission.OTHERS_WRITE);

	public ExportFile {
		Objects.requireNonNull(path);
	}

	/** What a file is to hold. */
	@FunctionalInterface
	public interface Content {
		/**
		 * Writes all of it.
		 *
		 * @param out is closed by the caller
		 * @throws IOException where it cannot be made or written; then there is no file
		 */
		void writeTo(OutputStream out) throws IOException;
	}

	/**
	 * Names a file for people: like what it holds, without what file systems do not take.
	 *
	 * @param folder where it goes
	 * @param title what it holds, null or empty where that has no name
	 * @return a file that may be there already
	 */
	public static ExportFile in(Path folder, String title, ExportFormat format) {
		String plain = title == null ? "" : title.replaceAll("[^\\p{L}\\p{N} ._-]", " ").replaceAll("\\s+", " ").strip();
		String name = plain.isEmpty() ? "unnamed" : plain.length() <= LONGEST_NAME ? plain : shortened(plain);
		return new ExportFile(folder.resolve(name + "." + format.extension()));
	}

	/** A letter that takes two places is left out whole. */
	private static String shortened(String name) {
		return name.substring(0, Character.isHighSurrogate(name.charAt(LONGEST_NAME - 1)) ? LONGEST_NAME - 1 : LONGEST_NAME);
	}

	/**
	 * @param format whose extension the name ends with
	 * @return the file of the same name with a number, for a second thing that is called the same
	 */
	public ExportFile numbered(int number, ExportFormat format) {
		String name = path.getFileName().toString();
		int end = name.length() - format.extension().length() - 1;
		return new ExportFile(path.resolveSibling(name.substring(0, end) + " (" + number + ")" + name.substring(end)));
	}

	/**
	 * Writes the file, over one that is there; folders that are missing are made.
	 *
	 * @throws ExportException where the format refuses the request
	 * @throws IOException where the file cannot be written
	 */
	public void write(ExportFormat format, ExportRequest request) throws IOException {
		write(out -> format.export(request, out));
	}

	/**
	 * Writes the file, over one that is there; folders that are missing are made. A device or a pipe is written into and stays what it is.
	 *
	 * @throws IOException where the content cannot be made, or the file not be written
	 */
	public void write(Content content) throws IOException {
		Path folder = path.toAbsolutePath().getParent();
		Files.createDirectories(folder);
		if (Files.isDirectory(path)) {
			throw new FileAlreadyExistsException(path + " is a folder.");
		}
		if (Files.exists(path) && !Files.isRegularFile(path)) {
			try (OutputStream out = Files.newOutputStream(path)) {
				content.writeTo(out);
			}
		} else {
			replace(Files.exists(path) ? path.toRealPath() : path, content);
		}
	}

	/** A move asks the folder alone, so a file that nobody may write would be lost; for a user who may write everything too. */
	private static void refuseReadOnly(Path target) throws IOException {
		if (!Files.exists(target)) {
			return;
		}
		boolean posix = target.getFileSystem().supportedFileAttributeViews().contains("posix");
		if (!Files.isWritable(target) || posix && Collections.disjoint(Files.getPosixFilePermissions(target), WRITING)) {
			throw new FileSystemException(target.toString(), null, "the file is read-only; allow writing to it, or choose another name");
		}
	}

	private static void replace(Path target, Content content) throws IOException {
		refuseReadOnly(target);
		// without the name of the file, which may be as long as file systems take
		Path part = target.resolveSibling("." + UUID.randomUUID() + ".part");
		part.toFile().deleteOnExit(); // what stops the program, such as Ctrl+C, skips the finally below
		try {
			// made as any other file, so that others may read it
			try (OutputStream out = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
				content.writeTo(out);
			}
			if (Files.exists(target) && part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
				Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(target));
			}
			Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(part);
		}
	}
}
