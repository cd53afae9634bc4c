// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of text that looks the same throughout.
 *
 * @param text printable, where a line end is a break that the author wanted
 * @param link what it leads to: "#" and the anchor of a heading, or an address in the web; empty where nowhere
 */
public record Run(String text, boolean strong, boolean emphasised, Tone tone, String link) {
	/** What a text signals beside its words, which say the same. */
	public enum Tone {
		PLAIN,
		/** Less important, as "not stated". */
		MUTED,
		/** Still to be written. */
		MISSING, RED, AMBER, GREEN
	}

	/** @return plain text */
	public static Run of(String text) {
		return new Run(text, false, false, Tone.PLAIN, "");
	}

	/** @return the same text without its link */
	public Run unlinked() {
		return new Run(text, strong, emphasised, tone, "");
	}

	/** @return the same text in bold */
	public Run strongly() {
		return new Run(text, true, emphasised, tone, link);
	}

	/** @return the same look with another text */
	public Run with(String other) {
		return new Run(other, strong, emphasised, tone, link);
	}

	/** @return whether the link leads to a place in the same document */
	public boolean isInternal() {
		return link.startsWith("#");
	}

	/** @return the texts one after another */
	public static String text(List<Run> runs) {
		return runs.stream().map(Run::text).collect(Collectors.joining());
	}
}
