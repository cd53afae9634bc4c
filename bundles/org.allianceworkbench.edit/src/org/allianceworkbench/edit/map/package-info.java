// SPDX-License-Identifier: EPL-2.0
/** How a benefits map is laid out, as notations draw it and rules judge it. */
package org.allianceworkbench.edit.map;
