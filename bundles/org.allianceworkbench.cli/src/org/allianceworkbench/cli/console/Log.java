// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.allianceworkbench.edit.text.Json;

/** Tells on standard error what a command does: sentences for people, or an object of JSON a line for programs. */
public final class Log {
	private final PrintWriter err;
	private Style style = Style.TEXT;
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
			writeLine(members);
		} else if (!entry.message().isEmpty()) {
			err.println(entry.message());
		}
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
