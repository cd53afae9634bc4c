// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.compare.merge;

import org.allianceworkbench.compare.Difference;

/** Two changes that cannot both be had, and why. */
record Clash(Difference ours, Difference theirs, String sentence) {
}
