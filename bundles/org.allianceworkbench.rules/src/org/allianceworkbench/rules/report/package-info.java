// SPDX-License-Identifier: EPL-2.0
/** Writes findings for people and for other programs. */
package org.allianceworkbench.rules.report;
