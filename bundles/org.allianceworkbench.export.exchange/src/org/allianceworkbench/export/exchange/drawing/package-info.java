// SPDX-License-Identifier: EPL-2.0
/** A diagram as other drawing tools understand it: shapes within shapes, and lines between them, read from the scene. */
package org.allianceworkbench.export.exchange.drawing;
