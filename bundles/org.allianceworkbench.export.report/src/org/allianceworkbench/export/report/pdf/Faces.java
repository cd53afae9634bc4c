// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.pdf;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.allianceworkbench.viewpoint.text.FontFace;
import org.allianceworkbench.viewpoint.text.TextMeasurer;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The shipped faces in one document, each embedded once and only with the characters that occur, and how wide words are in them. */
final class Faces {
	/** Words come again and again; a text of more than these words forgets and measures anew. */
	private static final int REMEMBERED = 50_000;

	private final PDDocument document;
	private final TextMeasurer measurer = new TextMeasurer();
	private final Map<FontFace, PDType0Font> fonts = new EnumMap<>(FontFace.class);
	private final Map<FontFace, Map<String, Float>> widths = new EnumMap<>(FontFace.class);

	Faces(PDDocument document) {
		this.document = document;
	}

	PDType0Font font(FontFace face) throws IOException {
		PDType0Font font = fonts.get(face);
		if (font == null) {
			TrueTypeFont outlines = new TTFParser(true).parse(new RandomAccessReadBuffer(face.bytes()));
			outlines.setEnableGsub(false); // ligatures cost a regular expression a word, and hide letters from those who search
			font = PDType0Font.load(document, outlines, true);
			fonts.put(face, font);
		}
		return font;
	}

	/** @return the text with a box for each character that the face lacks */
	String shown(String text, FontFace face) {
		return measurer.displayable(text, face);
	}

	/** @return the width of a shown text in points */
	float width(String shown, Look look) throws IOException {
		Map<String, Float> known = widths.computeIfAbsent(look.face(), face -> new HashMap<>());
		Float width = known.get(shown);
		if (width == null) {
			width = font(look.face()).getStringWidth(shown) / 1000;
			if (known.size() == REMEMBERED) {
				known.clear();
			}
			known.put(shown, width);
		}
		return width * look.size();
	}
}
