// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.figures;

/** A figure that can step back so that others stand out. */
public interface Fading {
	/** How opaque a faded figure is, of 255. */
	int FADED_ALPHA = 56;

	/** @param value whether the figure steps back */
	void setFaded(boolean value);
}
