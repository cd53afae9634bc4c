// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.preference;

import org.allianceworkbench.workbench.WorkbenchIds;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** The names of preferences and the values they have until somebody sets them. */
public final class FirstPreferences extends AbstractPreferenceInitializer {
	/** The preferences of diagrams, which the diagram editor reads. */
	static final String DIAGRAMS = "org.allianceworkbench.viewpoint.ui";
	static final String GRID_VISIBLE = "gridVisible";
	static final String SNAP = "snapToGrid";
	static final String SPACING = "gridSpacing";
	static final String LEGEND = "legendVisible";
	/** Minutes between two recovery copies of unsaved alliances; 0 for none. */
	public static final String RECOVERY_MINUTES = "recoveryMinutes";

	@Override
	public void initializeDefaultPreferences() {
		DefaultScope.INSTANCE.getNode(WorkbenchIds.BUNDLE).putInt(RECOVERY_MINUTES, 2);
		IEclipsePreferences diagrams = DefaultScope.INSTANCE.getNode(DIAGRAMS);
		diagrams.putBoolean(GRID_VISIBLE, false);
		diagrams.putBoolean(SNAP, true);
		diagrams.putInt(SPACING, 8);
		diagrams.putBoolean(LEGEND, true);
	}
}
