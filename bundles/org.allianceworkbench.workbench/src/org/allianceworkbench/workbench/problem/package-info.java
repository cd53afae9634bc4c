// SPDX-License-Identifier: EPL-2.0
/** The view of problems: what the rules find in all alliances of the workspace, and files that cannot be read. */
package org.allianceworkbench.workbench.problem;
