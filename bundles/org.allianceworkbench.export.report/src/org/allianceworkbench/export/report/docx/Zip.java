// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The container of a document's parts. All have one fixed date, so that the same parts give the same bytes. */
final class Zip {
	/** Not the first day that the container knows: for that one the JDK adds a second date, which depends on the time zone. */
	private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

	private final ZipOutputStream zip;

	Zip(OutputStream out) {
		zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
	}

	void add(String name, String text) throws IOException {
		add(name, text.getBytes(StandardCharsets.UTF_8));
	}

	void add(String name, byte[] bytes) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(DATE);
		zip.putNextEntry(entry);
		zip.write(bytes);
		zip.closeEntry();
	}

	/** Ends the container; the stream stays open. */
	void finish() throws IOException {
		zip.finish();
	}
}
