// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.export.exchange.drawing;

/** What stands at the end of a line. */
public enum Tip {
	NONE, OPEN, TRIANGLE, FILLED_TRIANGLE, DIAMOND, FILLED_DIAMOND, DOT
}
