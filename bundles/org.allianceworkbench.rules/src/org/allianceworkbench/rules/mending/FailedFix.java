// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.mending;

import org.allianceworkbench.rules.Finding;

/**
 * A remedy that failed; of what it did nothing is left.
 *
 * @param finding what it was to mend
 * @param fix what was tried, as the menu names it
 * @param failure what it threw, for whoever mends the remedy
 */
public record FailedFix(Finding finding, String fix, Throwable failure) {
}
