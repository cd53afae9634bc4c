// SPDX-License-Identifier: EPL-2.0
/** Workbooks of Office Open XML, as Excel and LibreOffice have them. */
package org.allianceworkbench.export.office.workbook;
