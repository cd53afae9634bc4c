// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The four faces of the shipped font, Liberation Sans 2.1.5 (SIL Open Font License, see {@code fonts/OFL.txt}). */
public enum FontFace {
	REGULAR("LiberationSans-Regular.ttf"), BOLD("LiberationSans-Bold.ttf"), ITALIC("LiberationSans-Italic.ttf"),
	BOLD_ITALIC("LiberationSans-BoldItalic.ttf");

	/** The family that SVG files name and SWT knows after {@code Display.loadFont}. */
	public static final String FAMILY = "Liberation Sans";

	private final String fileName;

	FontFace(String fileName) {
		this.fileName = fileName;
	}

	/** @return the face of a text with these two properties */
	public static FontFace of(boolean bold, boolean italic) {
		if (bold) {
			return italic ? BOLD_ITALIC : BOLD;
		}
		return italic ? ITALIC : REGULAR;
	}

	/** @return the file's name within the bundle's folder {@code fonts} */
	public String fileName() {
		return fileName;
	}

	/**
	 * Reads the TrueType file, to be embedded in a document or loaded by a toolkit.
	 *
	 * @return a new array on each call
	 */
	public byte[] bytes() {
		try (InputStream in = FontFace.class.getResourceAsStream("/fonts/" + fileName)) {
			if (in == null) {
				throw new IllegalStateException("The font " + fileName + " is missing in the bundle org.allianceworkbench.viewpoint.");
			}
			return in.readAllBytes();
		} catch (IOException problem) {
			throw new UncheckedIOException("The font " + fileName + " could not be read.", problem);
		}
	}
}
