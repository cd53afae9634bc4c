// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.export.report.document.Run;

/** Breaks runs into lines: between words, and within a word only where it is wider than the line. */
final class LineBreaks {
	private final Faces faces;
	private final Look look;
	private final float room;
	private final List<Line> lines = new ArrayList<>();
	private List<Piece> pieces = new ArrayList<>();
	private float used;
	/** Whether a space stands between what is on the line and what comes. */
	private boolean space;

	private LineBreaks(Faces faces, Look look, float room) {
		this.faces = faces;
		this.look = look;
		this.room = room;
	}

	/** @param room width of a line in points */
	static List<Line> of(List<Run> runs, Look look, float room, Faces faces) throws IOException {
		LineBreaks breaks = new LineBreaks(faces, look, room);
		for (Run run : runs) {
			breaks.run(run);
		}
		if (!breaks.pieces.isEmpty() || breaks.lines.isEmpty()) {
			breaks.end();
		}
		return breaks.lines;
	}

	/** @return the width of the widest word, and of the widest line where there is room for all */
	static float[] widths(List<Run> runs, Look look, Faces faces) throws IOException {
		float widest = 0;
		float line = 0;
		float whole = 0;
		for (Run run : runs) {
			Look of = look.of(run);
			for (String part : run.text().split("(?<=\\n)")) {
				for (String word : part.split(" ")) {
					widest = Math.max(widest, faces.width(faces.shown(word.strip(), of.face()), of));
				}
				line += faces.width(faces.shown(part.replace("\n", ""), of.face()), of);
				whole = Math.max(whole, line);
				line = part.endsWith("\n") ? 0 : line;
			}
		}
		return new float[] {widest, whole};
	}

	private void run(Run run) throws IOException {
		Look of = look.of(run);
		int start = 0;
		String text = run.text();
		for (int index = 0; index <= text.length(); index++) {
			char character = index < text.length() ? text.charAt(index) : 0;
			if (index == text.length() || character == ' ' || character == '\n') {
				word(text.substring(start, index), of, run.link());
				start = index + 1;
				space |= character == ' ';
				if (character == '\n') {
					end();
				}
			}
		}
	}

	private void word(String word, Look of, String link) throws IOException {
		if (word.isEmpty()) {
			return;
		}
		String shown = faces.shown(word, of.face());
		float gap = space && !pieces.isEmpty() ? faces.width(" ", of) : 0;
		float width = faces.width(shown, of);
		if (used + gap + width > room && !pieces.isEmpty() && (space || width <= room)) {
			end();
			gap = 0;
		}
		if (width <= room - used - gap) {
			add((gap > 0 ? " " : "") + shown, gap + width, of, link);
		} else {
			cut(shown, of, link);
		}
		space = false;
	}

	/** Spreads a word over lines. */
	private void cut(String word, Look of, String link) throws IOException {
		int start = 0;
		float width = 0;
		for (int index = 0; index < word.length();) {
			int next = word.offsetByCodePoints(index, 1);
			float letter = faces.width(word.substring(index, next), of);
			if (used + width + letter > room && index > start) {
				add(word.substring(start, index), width, of, link);
				end();
				start = index;
				width = 0;
			}
			width += letter;
			index = next;
		}
		add(word.substring(start), width, of, link);
	}

	private void add(String text, float width, Look of, String link) {
		int last = pieces.size() - 1;
		if (last >= 0 && pieces.get(last).look().equals(of) && pieces.get(last).link().equals(link)) {
			Piece piece = pieces.get(last);
			pieces.set(last, new Piece(piece.text() + text, of, link, piece.width() + width));
		} else {
			pieces.add(new Piece(text, of, link, width));
		}
		used += width;
	}

	private void end() {
		lines.add(new Line(List.copyOf(pieces), look.leading()));
		pieces = new ArrayList<>();
		used = 0;
		space = false;
	}
}
