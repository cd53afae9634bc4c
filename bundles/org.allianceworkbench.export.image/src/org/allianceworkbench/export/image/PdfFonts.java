// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.image;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

import org.allianceworkbench.viewpoint.text.Characters;
import org.allianceworkbench.viewpoint.text.FontFace;
import org.allianceworkbench.viewpoint.text.TextMeasurer;
import org.allianceworkbench.viewpoint.text.VisualOrder;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces that one document uses, each embedded once and only with the characters that occur. */
final class PdfFonts {
	private final PDDocument document;
	private final TextMeasurer measurer = new TextMeasurer();
	private final Map<FontFace, PDType0Font> fonts = new EnumMap<>(FontFace.class);

	PdfFonts(PDDocument document) {
		this.document = document;
	}

	PDType0Font font(FontFace face) throws IOException {
		PDType0Font font = fonts.get(face);
		if (font == null) {
			font = PDType0Font.load(document, parsed(face), true);
			fonts.put(face, font);
		}
		return font;
	}

	/**
	 * Without ligatures: scenes measure single letters, and PDFBox would look for ligatures with patterns that it compiles for each text anew, which
	 * takes nine tenths of the time of a large page.
	 */
	private TrueTypeFont parsed(FontFace face) throws IOException {
		TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
		file.setEnableGsub(false);
		document.registerTrueTypeFontForClosing(file);
		return file;
	}

	/** @return what can be shown of the text, in the order in which it is read from left to right on paper */
	String visual(String text, FontFace face) {
		return VisualOrder.of(measurer.displayable(Characters.printable(text), face));
	}
}
