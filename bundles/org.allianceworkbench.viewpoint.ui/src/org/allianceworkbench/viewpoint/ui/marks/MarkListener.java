// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.marks;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * Is told which marks to look at again.
 *
 * @since 1.0
 */
public interface MarkListener {
	/**
	 * Marks came or went.
	 *
	 * @param objects the objects whose marks may differ
	 */
	void marksChanged(Set<? extends EObject> objects);
}
