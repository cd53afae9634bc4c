// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.style;

/** How a line is drawn; the names are those of the specification language. */
public enum LineStyle {
	SOLID, DASH, DOT, DASH_DOT
}
