// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.viewpoint.style;

/** One section of a gauge: a value between two bounds, drawn as a bar in two colours. */
public record GaugeSection(String label, int min, int max, int value, Colour background, Colour foreground) {
}
