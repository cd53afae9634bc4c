// SPDX-License-Identifier: EPL-2.0
/** The command line: verbs that need no display, and no format of its own. */
package org.allianceworkbench.cli;
