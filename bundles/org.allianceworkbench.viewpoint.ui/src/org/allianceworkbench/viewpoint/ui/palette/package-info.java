// SPDX-License-Identifier: EPL-2.0
/** The palette that a specification's tool sections describe, and the tools behind its entries. */
package org.allianceworkbench.viewpoint.ui.palette;
