// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui;

import java.util.Set;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** What people prefer for all diagrams: grid, snapping, legend. */
final class EditorPreferences {
	private static final String NODE = "org.allianceworkbench.viewpoint.ui";
	private static final String GRID_VISIBLE = "gridVisible";
	private static final String SNAP = "snapToGrid";
	private static final String GRID_SPACING = "gridSpacing";
	private static final String LEGEND = "legendVisible";
	private static final Set<String> GRID = Set.of(GRID_VISIBLE, SNAP, GRID_SPACING);
	private static final int SPACING = 8;

	private final DiagramCanvas canvas;
	private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
	private final IPreferenceChangeListener listener = event -> apply(event.getKey());

	EditorPreferences(DiagramCanvas canvas) {
		this.canvas = canvas;
		node.addPreferenceChangeListener(listener);
		showGrid();
		showLegend();
	}

	void dispose() {
		node.removePreferenceChangeListener(listener);
	}

	/** Only what was set is applied, for somebody may have switched the rest of this editor meanwhile; the palette's width lies here too. */
	private void apply(String key) {
		if (GRID.contains(key)) {
			showGrid();
		} else if (key.equals(LEGEND)) {
			showLegend();
		}
	}

	private void showGrid() {
		canvas.setGrid(node.getBoolean(GRID_VISIBLE, false), node.getBoolean(SNAP, true), node.getInt(GRID_SPACING, SPACING));
	}

	private void showLegend() {
		canvas.setLegendVisible(node.getBoolean(LEGEND, true));
	}
}
