// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.style;

/** A format of a label; the names are those of the specification language. */
public enum LabelFormat {
	ITALIC, BOLD, UNDERLINE, STRIKE_THROUGH
}
