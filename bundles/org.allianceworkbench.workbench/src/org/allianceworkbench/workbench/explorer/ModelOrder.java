// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.explorer;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Keeps objects in the order of the model, which means something. */
public final class ModelOrder extends ViewerComparator {
	@Override
	public int compare(Viewer viewer, Object one, Object other) {
		return 0;
	}
}
