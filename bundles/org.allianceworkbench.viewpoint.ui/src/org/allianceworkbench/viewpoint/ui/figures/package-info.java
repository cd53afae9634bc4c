// SPDX-License-Identifier: EPL-2.0
/** Draw2d figures that paint what the scene says, and decide nothing of how it looks. */
package org.allianceworkbench.viewpoint.ui.figures;
