// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.merge;

/** One of the two versions that are merged. */
public enum Side {
	/** The version into which the other is merged. */
	OURS,
	/** The version that is merged into ours. */
	THEIRS
}
