// SPDX-License-Identifier: EPL-2.0
/** The icon of each kind of object, as the address of an SVG file of 16 by 16 units. */
package org.allianceworkbench.edit.icon;
