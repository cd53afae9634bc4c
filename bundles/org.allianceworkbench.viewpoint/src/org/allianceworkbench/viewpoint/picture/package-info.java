// SPDX-License-Identifier: EPL-2.0
/** Images and icons that scenes show, read from bundles: simple SVG as paths, everything else as pixels. */
package org.allianceworkbench.viewpoint.picture;
