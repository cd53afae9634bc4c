// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.style;

/** A computed style. */
public sealed interface Style permits NodeStyle, EdgeStyle {
	/** @return "default" or "conditional n", n counted from 0 */
	String origin();
}
