// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.report.pdf;

/**
 * A part of a line that looks the same throughout.
 *
 * @param text as the font can show it, in reading order
 * @param link as of a run
 * @param width in points
 */
record Piece(String text, Look look, String link, float width) {
}
