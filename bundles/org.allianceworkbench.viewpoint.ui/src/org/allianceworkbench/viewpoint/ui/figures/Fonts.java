// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.figures;

import java.util.HashMap;
import java.util.Map;

import org.allianceworkbench.viewpoint.scene.Primitive;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;

/** The fonts that one viewer paints with; they end with it. */
final class Fonts {
	/** A text's size is in points of 1/72 inch on a screen of 96 pixels an inch, as the scene measures it. */
	private static final double PIXELS_PER_INCH = 96;

	private record Key(int size, int style) {
	}

	private record Sized(Font font, int ascent) {
	}

	private final Device device;
	private final String family;
	private final Map<Key, Sized> fonts = new HashMap<>();

	Fonts(Device device, String family) {
		this.device = device;
		this.family = family;
	}

	Font font(Primitive.Text text) {
		return sized(text).font;
	}

	int ascent(Primitive.Text text) {
		return sized(text).ascent;
	}

	void dispose() {
		fonts.values().forEach(sized -> sized.font.dispose());
		fonts.clear();
	}

	private Sized sized(Primitive.Text text) {
		int style = (text.bold() ? SWT.BOLD : SWT.NORMAL) | (text.italic() ? SWT.ITALIC : SWT.NORMAL);
		return fonts.computeIfAbsent(new Key(text.size(), style), this::create);
	}

	private Sized create(Key key) {
		int points = (int) Math.round(key.size * PIXELS_PER_INCH / device.getDPI().y);
		Font font = new Font(device, new FontData(family, Math.max(1, points), key.style));
		return new Sized(font, FigureUtilities.getFontMetrics(font).getAscent());
	}
}
