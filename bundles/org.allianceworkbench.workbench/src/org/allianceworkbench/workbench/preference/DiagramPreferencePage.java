// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.preference;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** How diagrams are shown and edited: grid and key. */
public final class DiagramPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	/** Called by the platform. */
	public DiagramPreferencePage() {
		super(GRID);
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, FirstPreferences.DIAGRAMS));
		setDescription("How diagrams are shown and edited. Changes hold for open diagrams at once.");
	}

	@Override
	protected void createFieldEditors() {
		addField(new BooleanFieldEditor(FirstPreferences.GRID_VISIBLE, "Show the &grid", getFieldEditorParent()));
		addField(new BooleanFieldEditor(FirstPreferences.SNAP, "&Snap to the grid", getFieldEditorParent()));
		IntegerFieldEditor spacing = new IntegerFieldEditor(FirstPreferences.SPACING, "Grid s&pacing in pixels:", getFieldEditorParent(), 3);
		spacing.setValidRange(2, 100);
		addField(spacing);
		addField(new BooleanFieldEditor(FirstPreferences.LEGEND, "Show the &key", getFieldEditorParent()));
	}

	@Override
	public void init(IWorkbench workbench) {
		// the page needs nothing of the workbench
	}
}
