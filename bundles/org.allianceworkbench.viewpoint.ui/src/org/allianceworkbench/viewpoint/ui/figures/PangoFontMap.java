// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.figures;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;

/**
 * The fonts that GTK draws with. Pango looks once which fonts there are, before the first text is drawn, and SWT's {@code Display.loadFont} only tells
 * fontconfig of a further one; so where the system lacks the font, text is drawn with another, up to a tenth wider. SWT has no call for the function
 * that makes Pango look again.
 */
final class PangoFontMap {
	private static final String PANGO_CAIRO = "libpangocairo-1.0.so.0";
	private static final String PANGO_FREETYPE = "libpangoft2-1.0.so.0";

	private PangoFontMap() {
	}

	static void renew() {
		try {
			Pointer map = NativeLibrary.getInstance(PANGO_CAIRO).getFunction("pango_cairo_font_map_get_default").invokePointer(new Object[0]);
			NativeLibrary.getInstance(PANGO_FREETYPE).getFunction("pango_fc_font_map_config_changed").invokeVoid(new Object[] { map });
		} catch (LinkageError missing) {
			String sentence = "The shipped font may not be used for drawing, because Pango cannot be told of it: " + missing.getMessage();
			System.getLogger(PangoFontMap.class.getName()).log(System.Logger.Level.WARNING, sentence);
		}
	}
}
