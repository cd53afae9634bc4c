// SPDX-License-Identifier: EPL-2.0
/** Turns the tools of a specification into commands; nothing here executes them. */
package org.allianceworkbench.viewpoint.tool;
