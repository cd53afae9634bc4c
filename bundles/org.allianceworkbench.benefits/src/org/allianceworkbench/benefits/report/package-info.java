// SPDX-License-Identifier: EPL-2.0
/** The forms in which a balance is written: as text, as a table for spreadsheets, as JSON for programs. */
package org.allianceworkbench.benefits.report;
