// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.cli.console;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Something that a command did or met.
 *
 * @param event what it is, in a word: progress, remark, problem, written, end
 * @param message a sentence for people; empty where results say it already
 * @param facts for programs, in order: file, line, format, seconds …
 * @param cause what was thrown, whose trace is told on request; empty where nothing was
 */
public record LogEntry(String event, String message, Map<String, Object> facts, Optional<Throwable> cause) {
	public static final String PROBLEM = "problem";
	public static final String WRITTEN = "written";

	private LogEntry(String event, String message, Map<String, Object> facts) {
		this(event, message, facts, Optional.empty());
	}

	/** @return the same entry with what was thrown */
	public LogEntry because(Throwable thrown) {
		return new LogEntry(event, message, facts, Optional.of(thrown));
	}

	/** @return what is being done now */
	public static LogEntry progress(String message) {
		return new LogEntry("progress", message, Map.of());
	}

	/** @return something to know of a file, which does not make the command fail */
	public static LogEntry remark(Path file, String message) {
		return new LogEntry("remark", file + ": " + message, Map.of("file", file.toString()));
	}

	/** @return something to know of what is installed, which does not make the command fail */
	public static LogEntry remark(String message) {
		return new LogEntry("remark", message, Map.of());
	}

	/** @return what makes the command fail */
	public static LogEntry problem(String message) {
		return new LogEntry(PROBLEM, message, Map.of());
	}

	/**
	 * @param line counted from 1, 0 where it is not known
	 * @return what is wrong with a file
	 */
	public static LogEntry problem(Path file, int line, String message) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("file", file.toString());
		if (line > 0) {
			facts.put("line", line);
		}
		return new LogEntry(PROBLEM, file + (line > 0 ? ":" + line : "") + ": " + message, facts);
	}

	/** @return a file that was written; people read its name among the results */
	public static LogEntry written(Path file, String format) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("file", file.toString());
		facts.put("format", format);
		return new LogEntry(WRITTEN, "", facts);
	}

	/** @return the last entry of a command */
	public static LogEntry end(int code, int problems, int written) {
		Map<String, Object> facts = new LinkedHashMap<>();
		facts.put("code", code);
		facts.put("problems", problems);
		facts.put(WRITTEN, written);
		return new LogEntry("end", "", facts);
	}
}
