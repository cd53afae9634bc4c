// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.allianceworkbench.viewpoint.text.FontFace;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/** Makes the shipped font known to the display, once. */
public final class ShippedFonts {
	private static final String LOADED = ShippedFonts.class.getName();

	private ShippedFonts() {
	}

	/** After this, {@link FontFace#FAMILY} names the font that scenes measure with; where it cannot be loaded, the system finds one like it. */
	public static void load(Display display) {
		if (display.getData(LOADED) == null) {
			display.setData(LOADED, Boolean.TRUE);
			for (FontFace face : FontFace.values()) {
				load(display, face);
			}
			show();
		}
	}

	/** Lets the display see what has been loaded since it first drew a text. */
	static void show() {
		if (SWT.getPlatform().equals("gtk")) {
			PangoFontMap.renew();
		}
	}

	private static void load(Display display, FontFace face) {
		try {
			Path folder = Files.createTempDirectory("font");
			Path file = folder.resolve(face.fileName());
			Files.write(file, face.bytes());
			folder.toFile().deleteOnExit(); // what is noted last is deleted first
			file.toFile().deleteOnExit();
			display.loadFont(file.toString());
		} catch (IOException noRoom) {
			String sentence = "The font " + face.fileName() + " could not be loaded: " + noRoom.getMessage();
			System.getLogger(LOADED).log(System.Logger.Level.WARNING, sentence);
		}
	}
}
