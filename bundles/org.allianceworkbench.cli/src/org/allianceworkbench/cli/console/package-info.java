// SPDX-License-Identifier: EPL-2.0
/** What every command reads from and writes to, and how it says what it does and what is wrong. */
package org.allianceworkbench.cli.console;
