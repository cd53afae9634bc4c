// SPDX-License-Identifier: EPL-2.0
/** Changes as commands for the stack of a session: the plain ones of diagrams, and the shape of all others. */
package org.allianceworkbench.viewpoint.change;
