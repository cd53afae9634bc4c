// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.export.report.document.Run;

/** Writes the beginnings of paragraphs, and runs, links and bookmarks in them. */
final class Texts {
	private final Part body;
	private final Relationships relationships;
	/** Word knows letters, digits and underscores in names of bookmarks, forty at most, so each anchor gets a number. */
	private final Map<String, Integer> bookmarks = new HashMap<>();
	private int begun;

	Texts(Part body, Relationships relationships) {
		this.body = body;
		this.relationships = relationships;
	}

	/** Begins a paragraph. */
	void begin(String style) {
		begin(style, false, false);
	}

	/**
	 * Begins a paragraph.
	 *
	 * @param withNext whether it stays on one page with what comes next
	 * @param toRight whether its lines end below each other
	 */
	void begin(String style, boolean withNext, boolean toRight) {
		body.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style);
		if (withNext) {
			body.empty("w:keepNext");
		}
		if (toRight) {
			body.empty("w:jc", "w:val", "right");
		}
		body.end();
	}

	/** Writes the rest of a caption, whose number is a field. */
	void captioned(String label, int number, List<Run> caption) {
		write(List.of(Run.of(label + " ")));
		field("SEQ " + label + " \\* ARABIC", String.valueOf(number));
		if (!caption.isEmpty()) {
			write(List.of(Run.of(". ")));
			write(caption);
		}
		body.end();
	}

	/** Writes the text between the two ends of a bookmark, where it has an anchor. */
	void write(String anchor, List<Run> runs) {
		if (anchor.isEmpty()) {
			write(runs);
			return;
		}
		begun++;
		String id = String.valueOf(begun);
		body.empty("w:bookmarkStart", "w:id", id, "w:name", bookmark(anchor));
		write(runs);
		body.empty("w:bookmarkEnd", "w:id", id);
	}

	void write(List<Run> runs) {
		runs.forEach(this::write);
	}

	private void write(Run run) {
		if (run.link().isEmpty()) {
			text(run, "");
			return;
		}
		if (run.isInternal()) {
			body.start("w:hyperlink", "w:anchor", bookmark(run.link().substring(1)), "w:history", "1");
		} else {
			body.start("w:hyperlink", "r:id", relationships.address(run.link()), "w:history", "1");
		}
		text(run, "Hyperlink");
		body.end();
	}

	/** @return the name of the bookmark that stands for an anchor */
	private String bookmark(String anchor) {
		return "entry_" + bookmarks.computeIfAbsent(anchor, added -> bookmarks.size() + 1);
	}

	private void text(Run run, String style) {
		body.start("w:r");
		look(run, style);
		String[] lines = run.text().split("\n", -1);
		for (int index = 0; index < lines.length; index++) {
			if (index > 0) {
				body.empty("w:br");
			}
			if (!lines[index].isEmpty()) {
				body.start("w:t", "xml:space", "preserve").text(lines[index]).end();
			}
		}
		body.end();
	}

	private void look(Run run, String style) {
		boolean bold = run.strong() || run.tone().compareTo(Run.Tone.MUTED) > 0;
		boolean italic = run.emphasised() || run.tone() == Run.Tone.MUTED;
		if (!bold && !italic && style.isEmpty() && run.tone() == Run.Tone.PLAIN) {
			return;
		}
		body.start("w:rPr");
		if (!style.isEmpty()) {
			body.empty("w:rStyle", "w:val", style);
		}
		if (bold) {
			body.empty("w:b");
		}
		if (italic) {
			body.empty("w:i");
		}
		switch (run.tone()) {
			case MUTED -> body.empty("w:color", "w:val", "55606E");
			case MISSING -> body.empty("w:color", "w:val", "A3340F");
			case RED -> coloured("7D1A12", "F7D9D6");
			case AMBER -> coloured("6D4300", "FDE9C4");
			case GREEN -> coloured("14532D", "D9EFDC");
			case PLAIN -> {
				// As the style says.
			}
		}
		body.end();
	}

	private void coloured(String text, String ground) {
		body.empty("w:color", "w:val", text);
		body.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", ground);
	}

	/**
	 * Writes a field: what Word computes, and what it shows until then.
	 *
	 * @param code such as {@code SEQ Table \* ARABIC}
	 */
	void field(String code, String shown) {
		mark("begin");
		body.start("w:r").start("w:instrText", "xml:space", "preserve").text(" " + code + " ").end().end();
		mark("separate");
		body.start("w:r").start("w:t").text(shown).end().end();
		mark("end");
	}

	/** Writes the beginning, the middle or the end of a field. */
	void mark(String type) {
		body.start("w:r").empty("w:fldChar", "w:fldCharType", type).end();
	}
}
