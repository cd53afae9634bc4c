// SPDX-License-Identifier: EPL-2.0
/** A report as headings, paragraphs, lists, tables and pictures, whatever the format it is written in. */
package org.allianceworkbench.export.report.document;
