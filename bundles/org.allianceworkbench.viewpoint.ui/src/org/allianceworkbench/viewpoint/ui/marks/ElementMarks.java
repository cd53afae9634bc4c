// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.ui.marks;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * Says what is to be marked. Used on the user-interface thread only.
 *
 * @since 1.0
 */
public interface ElementMarks {
	/**
	 * The marks of an object.
	 *
	 * @param object an object of the model that a diagram shows
	 * @return the most serious first; empty where there is nothing to know
	 */
	List<ElementMark> of(EObject object);

	/**
	 * Adds a listener.
	 *
	 * @param listener told until it is removed
	 */
	void addListener(MarkListener listener);

	/**
	 * Removes a listener.
	 *
	 * @param listener told no longer
	 */
	void removeListener(MarkListener listener);

	/**
	 * No marks at all.
	 *
	 * @return marks that never change
	 */
	static ElementMarks none() {
		return new NoMarks();
	}
}
