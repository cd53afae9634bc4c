// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.resource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/**
 * Replaces a file so that at every moment, even when the power fails, the old or the new content is there whole. The previous content is kept
 * beside it, under the name of {@link #backupOf(Path)}.
 */
final class AtomicFile {
	private static final String BACKUP = ".bak";
	/** In bytes, as most file systems count; the others count characters, of which there are fewer. */
	private static final int LONGEST_NAME = 255;

	/** Opens the temporary file for writing. */
	interface Opener {
		OutputStream open(Path file) throws IOException;
	}

	private final Path file;
	private final Opener opener;

	AtomicFile(Path file, Opener opener) {
		this.file = file;
		this.opener = opener;
	}

	/** {@code NAME.bak}; where that is too long for a name, {@code START~NUMBER.bak}, whose number tells apart names that start alike. */
	static Path backupOf(Path file) {
		String name = file.getFileName().toString();
		String number = "";
		if (bytes(name + BACKUP) > LONGEST_NAME) {
			number = "~" + Integer.toHexString(name.hashCode());
			while (bytes(name + number + BACKUP) > LONGEST_NAME) {
				name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
			}
		}
		return file.resolveSibling(name + number + BACKUP);
	}

	private static int bytes(String name) {
		return name.getBytes(StandardCharsets.UTF_8).length;
	}

	boolean holds(byte[] content) throws IOException {
		return Files.isRegularFile(file) && Files.size(file) == content.length && Arrays.equals(Files.readAllBytes(file), content);
	}

	void replace(byte[] content) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file;
		Path temporary = sibling(target);
		try {
			write(temporary, content);
			if (Files.exists(target)) {
				takeOverPermissions(target, temporary);
				backUp(target);
			}
			move(temporary, target);
			force(target.toAbsolutePath().getParent());
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private void write(Path temporary, byte[] content) throws IOException {
		try (OutputStream out = opener.open(temporary)) {
			out.write(content);
		}
		try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		if (!Arrays.equals(Files.readAllBytes(temporary), content)) {
			throw new IOException("what was written reads differently; the disk may be faulty");
		}
	}

	private static void takeOverPermissions(Path from, Path to) throws IOException {
		try {
			Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
		} catch (UnsupportedOperationException e) {
			return; // no such permissions on this file system
		}
	}

	private static void backUp(Path target) throws IOException {
		Path copy = sibling(target);
		try {
			try {
				Files.createLink(copy, target);
			} catch (UnsupportedOperationException | IOException e) {
				Files.copy(target, copy, StandardCopyOption.COPY_ATTRIBUTES);
			}
			move(copy, backupOf(target));
		} finally {
			Files.deleteIfExists(copy);
		}
	}

	/** Without the name of the file, which may be as long as file systems take. */
	private static Path sibling(Path target) {
		return target.resolveSibling("." + UUID.randomUUID() + ".tmp");
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static void force(Path folder) {
		try (FileChannel channel = FileChannel.open(folder)) {
			channel.force(true);
		} catch (IOException e) {
			return; // some systems cannot open a folder; the rename itself is done
		}
	}
}
