// SPDX-License-Identifier: EPL-2.0
/** Reports as WordprocessingML documents. */
package org.allianceworkbench.export.report.docx;
