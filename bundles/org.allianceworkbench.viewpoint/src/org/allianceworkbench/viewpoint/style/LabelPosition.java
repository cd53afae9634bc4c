// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.style;

/** Whether a node's label stands inside its shape or beside its border. */
public enum LabelPosition {
	NODE, BORDER
}
