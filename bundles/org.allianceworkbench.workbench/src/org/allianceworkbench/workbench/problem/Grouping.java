// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.problem;

import java.util.function.Function;

import org.eclipse.core.resources.IMarker;

/** By what problems are grouped. */
enum Grouping {
	SEVERITY("Severity", row -> severity(row.finding().severity(), row.finding().accepted())),
	CATEGORY("Category", row -> row.isFinding() ? row.finding().category() : "Files"),
	ALLIANCE("Alliance", row -> row.file().getFullPath().makeRelative().toString()),
	RULE("Rule", row -> row.isFinding() ? row.finding().rule() : "Files");

	private final String label;
	private final Function<Row, String> group;

	Grouping(String label, Function<Row, String> group) {
		this.label = label;
		this.group = group;
	}

	String label() {
		return label;
	}

	String of(Row row) {
		return group.apply(row);
	}

	private static String severity(int severity, boolean accepted) {
		if (accepted) {
			return "Accepted";
		}
		return switch (severity) {
		case IMarker.SEVERITY_ERROR -> "Errors";
		case IMarker.SEVERITY_WARNING -> "Warnings";
		default -> "Remarks";
		};
	}
}
