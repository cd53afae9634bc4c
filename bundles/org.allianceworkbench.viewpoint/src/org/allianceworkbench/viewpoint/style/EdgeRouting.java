// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.style;

/** How an edge runs between its ends. */
public enum EdgeRouting {
	STRAIGHT, MANHATTAN, TREE
}
