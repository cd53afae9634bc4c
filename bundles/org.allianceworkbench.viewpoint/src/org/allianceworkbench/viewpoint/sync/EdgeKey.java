// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.sync;

import org.allianceworkbench.viewpoint.diagram.DiagramElement;
import org.eclipse.emf.ecore.EObject;

/** What makes an edge of a mapping unique: its object and its ends. */
record EdgeKey(EObject target, DiagramElement source, DiagramElement end) {
}
