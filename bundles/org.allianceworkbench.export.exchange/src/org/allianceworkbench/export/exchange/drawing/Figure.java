// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.drawing;

/** The outline of a shape. NONE has text only, or a picture that no other tool has. */
public enum Figure {
	RECTANGLE, ROUNDED, ELLIPSE, DIAMOND, TRIANGLE, PARALLELOGRAM, NOTE, NONE
}
