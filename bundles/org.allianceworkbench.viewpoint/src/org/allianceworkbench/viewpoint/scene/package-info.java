// SPDX-License-Identifier: EPL-2.0
/** The one picture: shapes, texts and colours, resolved and measured once, that the screen paints and every exporter writes. */
package org.allianceworkbench.viewpoint.scene;
