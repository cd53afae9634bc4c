// SPDX-License-Identifier: EPL-2.0
/** How elements look: styles, labels, tooltips and sizes, computed as their mappings say. */
package org.allianceworkbench.viewpoint.sync.look;
