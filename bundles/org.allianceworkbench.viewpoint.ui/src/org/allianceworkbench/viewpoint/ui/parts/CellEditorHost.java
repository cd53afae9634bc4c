// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.parts;

import org.eclipse.jface.viewers.CellEditor;

/** Gives undo, copy, paste and delete to an open text field instead of to the diagram. */
public interface CellEditorHost {
	/** The text field has the keys from now on. */
	void attach(CellEditor editor);

	/** The diagram has the keys again. */
	void detach();
}
