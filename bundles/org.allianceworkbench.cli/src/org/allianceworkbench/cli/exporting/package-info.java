// SPDX-License-Identifier: EPL-2.0
/** Commands that write diagrams, models and reports. */
package org.allianceworkbench.cli.exporting;
