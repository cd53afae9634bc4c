// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export;

/**
 * Something in a file that was refused or could not be carried.
 *
 * @param place where it stands, as the file's reader would look for it: "Partners, row 7, column Kind" or "line 12"; empty for the whole file
 * @param reason a sentence for the person who asked
 * @since 1.0
 */
public record ImportRemark(String place, String reason) {
	@Override
	public String toString() {
		return place.isEmpty() ? reason : place + ": " + reason;
	}
}
