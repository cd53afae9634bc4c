// SPDX-License-Identifier: EPL-2.0
/** Diagrams as SVG, PNG and PDF, painted from the scene without a display. */
package org.allianceworkbench.export.image;
