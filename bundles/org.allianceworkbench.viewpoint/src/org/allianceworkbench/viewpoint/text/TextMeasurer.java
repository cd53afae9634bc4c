// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.font.TextAttribute;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Measures text with the shipped font, without a display. Kerning is on and widths are fractional; a slack of 5 % is added, for the same
 * font measured by GTK differs by up to 4 %. Widths are remembered. May be used by several threads.
 */
public final class TextMeasurer {
	private static final double SLACK = 1.05;
	private static final int REMEMBERED = 20_000;
	private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

	private final Map<FontFace, Font> faces = new ConcurrentHashMap<>();
	private final Map<TextStyle, Font> fonts = new ConcurrentHashMap<>();
	private final Map<TextStyle, LineMetrics> metrics = new ConcurrentHashMap<>();
	private final Map<Key, Double> widths = new RecentlyUsed();

	private record Key(TextStyle style, String text) {
	}

	/** @return the width of one line in pixels, slack included */
	public double width(String text, TextStyle style) {
		if (text.isEmpty()) {
			return 0;
		}
		Key key = new Key(style, text);
		synchronized (widths) {
			Double known = widths.get(key);
			if (known != null) {
				return known;
			}
		}
		double width = font(style).getStringBounds(displayable(text, style.face()), CONTEXT).getWidth() * SLACK;
		synchronized (widths) {
			widths.put(key, width);
		}
		return width;
	}

	/** @return the width of one line without the slack, to centre it or to place something after it */
	public double drawnWidth(String text, TextStyle style) {
		return width(text, style) / SLACK;
	}

	/** @return distance from the top of a line to its baseline, in pixels */
	public double ascent(TextStyle style) {
		return metrics(style).getAscent();
	}

	/** @return distance from one line's baseline to the next one's, in pixels */
	public double lineHeight(TextStyle style) {
		return metrics(style).getHeight();
	}

	/** @return the font as AWT knows it, sized in pixels and with kerning */
	public Font font(TextStyle style) {
		return fonts.computeIfAbsent(style, wanted -> face(wanted.face()).deriveFont(
				Map.of(TextAttribute.SIZE, (float) wanted.pixels(), TextAttribute.KERNING, TextAttribute.KERNING_ON)));
	}

	/**
	 * Replaces what the shipped font cannot draw by a visible box, so that every painter shows the same.
	 *
	 * @return the text itself where the font has all its characters
	 */
	public String displayable(String text, FontFace face) {
		Font font = face(face);
		return font.canDisplayUpTo(text) < 0 ? text : Characters.boxed(text, font::canDisplay);
	}

	/**
	 * Breaks a text into lines: at words, and within a word only where it is wider than a line.
	 *
	 * @param maxWidth in pixels
	 * @param maxLines at least 1; where the text needs more, the last line ends with an ellipsis
	 */
	public WrappedText wrap(String text, TextStyle style, double maxWidth, int maxLines) {
		return new LineBreaker(part -> width(part, style), maxWidth, maxLines).wrap(Characters.printable(text));
	}

	private LineMetrics metrics(TextStyle style) {
		return metrics.computeIfAbsent(style, wanted -> font(wanted).getLineMetrics("Xy", CONTEXT));
	}

	private Font face(FontFace face) {
		return faces.computeIfAbsent(face, TextMeasurer::load);
	}

	private static Font load(FontFace face) {
		try {
			return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(face.bytes()));
		} catch (FontFormatException | IOException problem) {
			throw new IllegalStateException("The shipped font " + face.fileName() + " could not be loaded.", problem);
		}
	}

	private static final class RecentlyUsed extends LinkedHashMap<Key, Double> {
		private static final long serialVersionUID = 1L;

		RecentlyUsed() {
			super(256, 0.75f, true);
		}

		@Override
		protected boolean removeEldestEntry(Map.Entry<Key, Double> eldest) {
			return size() > REMEMBERED;
		}
	}
}
