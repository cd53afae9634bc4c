// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui;

import org.allianceworkbench.viewpoint.ui.actions.Switch;

/** Shows and hides the legend of one editor. */
record LegendSwitch(DiagramCanvas canvas) implements Switch {
	@Override
	public boolean isOn() {
		return canvas.isLegendVisible();
	}

	@Override
	public void setOn(boolean on) {
		canvas.setLegendVisible(on);
	}
}
