// SPDX-License-Identifier: EPL-2.0
/** Two versions of an alliance side by side, what the open one takes over from the other, and the choices of a merge. */
package org.allianceworkbench.workbench.comparison;
