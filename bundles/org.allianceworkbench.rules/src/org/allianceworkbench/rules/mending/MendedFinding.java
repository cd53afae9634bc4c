// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.rules.mending;

import org.allianceworkbench.rules.Finding;

/**
 * A finding that is there no more.
 *
 * @param finding as it was
 * @param fix what was done, as the menu names it
 */
public record MendedFinding(Finding finding, String fix) {
}
