// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.style;

import java.util.Locale;

/**
 * An opaque colour.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {
	public static final Colour BLACK = new Colour(0, 0, 0);
	public static final Colour WHITE = new Colour(255, 255, 255);

	/** Clamps each component to 0..255, as Sirius does for computed colours. */
	public Colour {
		red = Math.max(0, Math.min(255, red));
		green = Math.max(0, Math.min(255, green));
		blue = Math.max(0, Math.min(255, blue));
	}

	/** @return {@code #rrggbb}, lower case */
	public String hex() {
		return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
	}
}
