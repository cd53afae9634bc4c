// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite;
import org.eclipse.gef.ui.palette.FlyoutPaletteComposite.FlyoutPreferences;

/**
 * Where the palette stands and how wide it is, the same for all diagrams; at first open on the right, for nobody looks for what is hidden.
 */
final class PalettePreferences implements FlyoutPreferences {
	private static final int WIDTH = 190;
	private static final String SIDE = "paletteSide";
	private static final String STATE = "paletteState";
	private static final String SIZE = "paletteWidth";

	private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.allianceworkbench.viewpoint.ui");

	@Override
	public int getDockLocation() {
		return node.getInt(SIDE, PositionConstants.EAST);
	}

	@Override
	public int getPaletteState() {
		return node.getInt(STATE, FlyoutPaletteComposite.STATE_PINNED_OPEN);
	}

	@Override
	public int getPaletteWidth() {
		return node.getInt(SIZE, WIDTH);
	}

	@Override
	public void setDockLocation(int location) {
		node.putInt(SIDE, location);
	}

	@Override
	public void setPaletteState(int state) {
		node.putInt(STATE, state);
	}

	@Override
	public void setPaletteWidth(int width) {
		node.putInt(SIZE, width);
	}
}
