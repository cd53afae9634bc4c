// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.style;

/** Where a label stands across its element. */
public enum LabelAlignment {
	LEFT, CENTER, RIGHT
}
