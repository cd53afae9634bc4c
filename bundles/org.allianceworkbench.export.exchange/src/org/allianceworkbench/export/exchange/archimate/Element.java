// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.archimate;

import org.eclipse.emf.ecore.EObject;

/** An object of the model as an element of ArchiMate. */
record Element(String id, Concept concept, EObject object) {
}
