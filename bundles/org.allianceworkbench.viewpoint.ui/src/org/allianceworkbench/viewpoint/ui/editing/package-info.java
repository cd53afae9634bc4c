// SPDX-License-Identifier: EPL-2.0
/** What every part of one open diagram shares: its session, its commands on the session's stack, its geometry as commands. */
package org.allianceworkbench.viewpoint.ui.editing;
