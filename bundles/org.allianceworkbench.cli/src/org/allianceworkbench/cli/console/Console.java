// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.allianceworkbench.export.ExportFile;

/**
 * What a command reads from and writes to. Wherever a command takes a file, "-" is standard input, and where it makes one, standard output.
 */
public final class Console implements AutoCloseable {
	/** The name that stands for standard input and output. */
	public static final String STANDARD = "-";

	private final InputStream in;
	private final OutputStream bytes;
	private final PrintWriter out;
	private final Log log;
	private Path received;

	public Console(InputStream in, OutputStream out, OutputStream err) {
		this.in = in;
		this.bytes = out;
		this.out = new PrintWriter(out, true, StandardCharsets.UTF_8);
		this.log = new Log(new PrintWriter(err, true, StandardCharsets.UTF_8));
	}

	/** @return results, for the next program */
	public PrintWriter out() {
		return out;
	}

	/** @return progress and complaints, for people or, on request, for programs */
	public Log log() {
		return log;
	}

	public static boolean isStandard(Path named) {
		return named.toString().equals(STANDARD);
	}

	/**
	 * @param named as typed
	 * @return the file to read: itself, or a temporary copy of standard input
	 * @throws IOException where standard input fails, or is asked for a second time
	 */
	public Path input(Path named) throws IOException {
		if (!isStandard(named)) {
			return named;
		}
		if (received != null) {
			throw new IOException("Standard input can be read only once.");
		}
		received = Files.createTempDirectory("alliance-input");
		Path copy = received.resolve("standard-input.alliance");
		Files.copy(in, copy);
		return copy;
	}

	/**
	 * Writes a file, or standard output, whole or not at all.
	 *
	 * @param named as typed
	 * @throws IOException where the content cannot be made or written
	 */
	public void write(Path named, ExportFile.Content content) throws IOException {
		if (!isStandard(named)) {
			try {
				new ExportFile(named).write(content);
			} catch (FileSystemException failure) {
				throw FileComplaint.unwritten(named, failure);
			}
			return;
		}
		Path folder = Files.createTempDirectory("alliance-output");
		try {
			Path whole = folder.resolve("standard-output");
			new ExportFile(whole).write(content);
			out.flush();
			Files.copy(whole, bytes);
			bytes.flush();
		} finally {
			Folders.delete(folder);
		}
	}

	/** Deletes what was kept of standard input, and flushes the rest. */
	@Override
	public void close() throws IOException {
		out.flush();
		log.flush();
		Folders.delete(received);
	}
}
