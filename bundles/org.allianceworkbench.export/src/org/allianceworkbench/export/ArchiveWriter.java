// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an archive (ZIP) of parts. The same parts give the same bytes, whenever and wherever that is, since all have one fixed date.
 *
 * @since 1.0
 */
public final class ArchiveWriter {
	/** Not the first day that an archive knows: for that one the JDK adds a second date, which depends on the time zone. */
	private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

	private final ZipOutputStream zip;

	/** @param out is left open */
	public ArchiveWriter(OutputStream out) {
		zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
	}

	/**
	 * Adds a part.
	 *
	 * @throws IOException where it cannot be written, or there is one of that name
	 */
	public void add(String name, byte[] content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(DATE);
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}

	/**
	 * Adds a text, in UTF-8.
	 *
	 * @throws IOException as for bytes
	 */
	public void add(String name, String text) throws IOException {
		add(name, text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Ends the archive.
	 *
	 * @throws IOException where it cannot be written
	 */
	public void finish() throws IOException {
		zip.finish();
		zip.flush();
	}
}
