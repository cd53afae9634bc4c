// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.preference;

import org.allianceworkbench.workbench.WorkbenchIds;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What concerns alliance files: how often unsaved work is kept safe. */
public final class AlliancePreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
	private static final int HOUR = 60;

	/** Called by the platform. */
	public AlliancePreferencePage() {
		super(GRID);
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, WorkbenchIds.BUNDLE));
		setDescription("Saving keeps the previous version of a file beside it, as a .bak file. Unsaved changes are copied from time to time, "
				+ "and offered again after a crash.");
	}

	@Override
	protected void createFieldEditors() {
		IntegerFieldEditor minutes = new IntegerFieldEditor(FirstPreferences.RECOVERY_MINUTES, "Minutes between &copies (0 for none):",
				getFieldEditorParent(), 2);
		minutes.setValidRange(0, HOUR);
		addField(minutes);
	}

	@Override
	public void init(IWorkbench workbench) {
		// the page needs nothing of the workbench
	}
}
