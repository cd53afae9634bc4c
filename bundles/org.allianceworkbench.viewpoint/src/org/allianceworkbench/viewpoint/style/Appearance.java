// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.style;

/**
 * All that the specification says of how one element looks: what the synchronizer computes and the scene draws.
 *
 * @param label a node's label or an edge's centre label; null where there is none, which is not the same as empty
 * @param beginLabel an edge's label at its source, null where there is none
 * @param endLabel an edge's label at its target, null where there is none
 * @param tooltip null where there is none
 * @param width width that the specification gives, in Sirius units of ten pixels, -1 where it gives none
 * @param height height that the specification gives, in Sirius units, -1 where it gives none
 * @param style never null
 */
public record Appearance(String label, String beginLabel, String endLabel, String tooltip, int width, int height, Style style) {
}
