// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.allianceworkbench.viewpoint.text.FontFace;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

class ShippedFontsTest {
	private static final String ELSEWHERE_UNKNOWN = "Kiberation Sanz";

	private final Display display = Display.getDefault();

	/** The bold face under a name that no system has, drawn as a regular one, so that whatever stands in for it is narrower. */
	@Test
	void aFontThatTheSystemLacksIsUsedThoughTextHasBeenDrawnBefore() throws IOException {
		ShippedFonts.load(display);
		int bold = width(FontFace.FAMILY, SWT.BOLD);
		assertTrue(width(ELSEWHERE_UNKNOWN, SWT.NORMAL) != bold, "the font is there already");
		Path file = Files.createTempFile("font", ".ttf");
		try {
			Files.write(file, renamed(FontFace.BOLD.bytes()));
			assertTrue(display.loadFont(file.toString()));
			ShippedFonts.show();
			assertEquals(bold, width(ELSEWHERE_UNKNOWN, SWT.NORMAL));
		} finally {
			Files.delete(file);
		}
	}

	private int width(String family, int style) {
		Font font = new Font(display, family, 9, style);
		GC gc = new GC(display);
		gc.setFont(font);
		int width = gc.textExtent("Police and Crime Commissioner for Devon, Cornwall and the Isles of Scilly").x;
		gc.dispose();
		font.dispose();
		return width;
	}

	/** The name stands in the file in two encodings, and the new one is as long. */
	private static byte[] renamed(byte[] font) {
		String text = new String(font, StandardCharsets.ISO_8859_1);
		return text.replace(FontFace.FAMILY, ELSEWHERE_UNKNOWN).replace(wide(FontFace.FAMILY), wide(ELSEWHERE_UNKNOWN))
				.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static String wide(String name) {
		return new String(name.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
	}
}
