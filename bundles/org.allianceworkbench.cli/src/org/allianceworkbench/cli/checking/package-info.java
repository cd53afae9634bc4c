// SPDX-License-Identifier: EPL-2.0
/** Commands that judge models by the rules. */
package org.allianceworkbench.cli.checking;
