// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.workbench.checking;

import java.util.Set;

import org.allianceworkbench.workbench.sharing.SharedSession;
import org.eclipse.emf.ecore.EObject;

/** Is told on the user-interface thread what a check touched. */
public interface FindingListener {
	/**
	 * Findings came or went.
	 *
	 * @param session where
	 * @param elements the elements whose findings may differ, those that came, went or moved among them
	 */
	void findingsChanged(SharedSession session, Set<EObject> elements);
}
