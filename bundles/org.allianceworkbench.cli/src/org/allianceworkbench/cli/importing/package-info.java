// SPDX-License-Identifier: EPL-2.0
/** The command that reads files of other tools. */
package org.allianceworkbench.cli.importing;
