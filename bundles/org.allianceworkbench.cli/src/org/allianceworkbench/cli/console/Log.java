// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.edit.text.Json;

/** Tells on standard error what a command does: sentences for people, or an object of JSON a line for programs. */
public final class Log {
	private final PrintWriter err;
	private Style style = Style.TEXT;
	private boolean verbose;
	private int problems;
	private int written;

	public Log(PrintWriter err) {
		this.err = err;
	}

	/** How entries are written. */
	public enum Style {
		TEXT, JSON
	}

	/** Chooses how the entries that follow are written. */
	public void use(Style chosen) {
		style = chosen;
	}

	/** Chooses whether the entries that follow are written with the traces of what was thrown. */
	public void traces(boolean wanted) {
		verbose = wanted;
	}

	/** Adds an entry for its trace alone, because results say the rest: nothing where traces are not wanted. */
	public void addTrace(LogEntry entry) {
		if (verbose) {
			add(entry);
		}
	}

	public void add(LogEntry entry) {
		problems += entry.event().equals(LogEntry.PROBLEM) ? 1 : 0;
		written += entry.event().equals(LogEntry.WRITTEN) ? 1 : 0;
		if (style == Style.JSON) {
			Map<String, Object> members = new LinkedHashMap<>();
			members.put("event", entry.event());
			members.putAll(entry.facts());
			if (!entry.message().isEmpty()) {
				members.put("message", entry.message());
			}
			trace(entry).ifPresent(trace -> members.put("trace", trace));
			writeLine(members);
		} else if (!entry.message().isEmpty()) {
			err.println(entry.message());
			trace(entry).ifPresent(err::print);
		}
	}

	private Optional<String> trace(LogEntry entry) {
		return entry.cause().filter(cause -> verbose).map(cause -> {
			StringWriter trace = new StringWriter();
			cause.printStackTrace(new PrintWriter(trace));
			return trace.toString();
		});
	}

	/** Sums up the command. */
	public void end(int code) {
		add(LogEntry.end(code, problems, written));
	}

	/** @return where the parser of the command line writes to */
	public PrintWriter writer() {
		return err;
	}

	public void flush() {
		err.flush();
	}

	private void writeLine(Map<String, Object> members) {
		try {
			new Json(err).writeLine(members);
			err.flush();
		} catch (IOException failure) {
			throw new UncheckedIOException(failure); // a PrintWriter keeps its failures to itself
		}
	}
}
