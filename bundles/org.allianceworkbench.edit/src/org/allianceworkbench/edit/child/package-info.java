// SPDX-License-Identifier: EPL-2.0
/** What can be created inside an object, in which order, and with which values it starts. */
package org.allianceworkbench.edit.child;
